/** The grid of all slides, with a search. */
package org.quarterdeck.ui.console.grid;
