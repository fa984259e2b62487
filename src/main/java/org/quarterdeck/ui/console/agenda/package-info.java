/** The console's agenda and pace. */
package org.quarterdeck.ui.console.agenda;
