/** The window on the projector. The live session opens and moves it. */
package org.quarterdeck.ui.projector;
