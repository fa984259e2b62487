/**
 * Views of slides: a segment at a moment, laid out and scaled, with checks of how far it can be read. The projector,
 * the console, the home screen and the exports use them.
 */
package org.quarterdeck.ui.slide;
