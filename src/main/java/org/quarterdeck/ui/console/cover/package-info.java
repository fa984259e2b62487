/** Covers that the projector shows in place of the current slide, and the console's bar that says so. */
package org.quarterdeck.ui.console.cover;
