/** The window that says whether phones can reach this computer, and what to do where they can't. */
package org.quarterdeck.ui.home.network;
