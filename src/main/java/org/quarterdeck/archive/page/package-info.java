/** Reads a damaged database file by its pages, as SQLite's published file format has them, where SQLite reads nothing of it any more. */
package org.quarterdeck.archive.page;
