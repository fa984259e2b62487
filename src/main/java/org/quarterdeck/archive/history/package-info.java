/** Reads what past sessions came to: their answers, the tallies that are kept of their runs, and those of other sessions. */
package org.quarterdeck.archive.history;
