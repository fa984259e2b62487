/** Tells for which tool a deck in Markdown was written: one answer for the warning of a foreign deck and for its import. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.workshop.parser.dialect;
