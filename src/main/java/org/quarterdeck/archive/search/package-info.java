/** The index by which past sessions are found by their words, for the archive. */
package org.quarterdeck.archive.search;
