/**
 * The facilitator's screen during a session. Nothing in it is modal, and every action has a key. The subpackages hold
 * its panels and its actions.
 */
package org.quarterdeck.ui.console;
