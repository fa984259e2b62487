/** Films on slides: still everywhere, and played where the room sees them. */
package org.quarterdeck.ui.slide.film;
