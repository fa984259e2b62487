/** The console's bars at the top and the bottom. */
package org.quarterdeck.ui.console.bar;
