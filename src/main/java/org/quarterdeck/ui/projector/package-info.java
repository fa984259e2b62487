/** The window that the room looks at. */
package org.quarterdeck.ui.projector;
