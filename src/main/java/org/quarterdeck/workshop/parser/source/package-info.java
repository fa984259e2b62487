/**
 * The text of a workshop file: its lines, segments, comments and code blocks, and diagnostics at positions in it. Used by
 * all readers of the parser.
 */
package org.quarterdeck.workshop.parser.source;
