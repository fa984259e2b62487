/** Reads decks of PowerPoint: text, lists, tables, pictures and notes as slides of one's own, drawings as pictures. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer.powerpoint;
