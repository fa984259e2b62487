/** Covers that the projector shows in place of the current slide. */
package org.quarterdeck.ui.console.cover;
