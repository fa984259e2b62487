/** The side panels of the console, which open on request. */
package org.quarterdeck.ui.console.panel;
