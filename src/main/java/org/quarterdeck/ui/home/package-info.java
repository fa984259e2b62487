/** The home screen: workshops, past sessions and the start of the next one. The desktop program shows it first. */
package org.quarterdeck.ui.home;
