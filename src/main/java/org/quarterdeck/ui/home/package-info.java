/** What the program opens with: the workshops at hand, the sessions of the past, and the way into the next one. */
package org.quarterdeck.ui.home;
