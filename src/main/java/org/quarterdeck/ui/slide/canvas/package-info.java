/** The content of a slide at one moment, and the canvas on which it is laid out. The layouts and the views of slides use both. */
package org.quarterdeck.ui.slide.canvas;
