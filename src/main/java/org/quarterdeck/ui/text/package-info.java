/** The text engine: fonts, measuring, hyphenation and line breaking for all text that is drawn. Charts, slides and exports lay out their text with it. */
package org.quarterdeck.ui.text;
