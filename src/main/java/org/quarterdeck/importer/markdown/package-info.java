/** Reads decks in Markdown: each tool's way to split slides, to write notes and columns, and what all of them share. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer.markdown;
