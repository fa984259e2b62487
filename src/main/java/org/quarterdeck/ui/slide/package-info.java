/** A segment at a moment, laid out on the projector's canvas. */
package org.quarterdeck.ui.slide;
