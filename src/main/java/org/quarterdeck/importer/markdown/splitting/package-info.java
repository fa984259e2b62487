/** Each tool's way to split a deck into slides, and to write notes, columns and steps. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer.markdown.splitting;
