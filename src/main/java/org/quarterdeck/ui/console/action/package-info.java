/** The facilitator's actions during a session: keys, buttons, labels and the commands that they submit. */
package org.quarterdeck.ui.console.action;
