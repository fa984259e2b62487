/**
 * Changes to the text of a workshop file that leave every other line as it is: segments put in, moved, copied and taken out,
 * keys and lists changed, and what was done undone. Knows no window.
 */
package org.quarterdeck.workshop.editing;
