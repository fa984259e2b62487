/** Prepares the bytes of a damaged archive so that SQLite reads what is left of them. */
package org.quarterdeck.archive.file;
