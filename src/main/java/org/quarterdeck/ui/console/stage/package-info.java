/** The middle of the console: the current slide and the next one, the notes, and the state of the vote. */
package org.quarterdeck.ui.console.stage;
