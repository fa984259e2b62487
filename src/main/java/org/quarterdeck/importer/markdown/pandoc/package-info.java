/** Writes what only pandoc's Markdown has, such as its tables and definition lists, as the Markdown that all tools read. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer.markdown.pandoc;
