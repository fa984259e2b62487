/** What every window shares: faces, colours, the setting of text, and the one gate to the screen's thread. Knows JavaFX alone. */
package org.quarterdeck.ui.kit;
