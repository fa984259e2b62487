/** The lines of a deck and its slides while they are rewritten, and the files beside it. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer.markdown.source;
