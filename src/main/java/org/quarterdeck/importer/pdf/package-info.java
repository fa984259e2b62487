/** Reads decks as PDF: each page becomes a picture that fills its slide, with its text beside it. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.importer.pdf;
