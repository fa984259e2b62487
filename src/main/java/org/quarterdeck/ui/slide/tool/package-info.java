/** The tools that a speaker has on the slide: pointer, spotlight, zoom and pen. */
package org.quarterdeck.ui.slide.tool;
