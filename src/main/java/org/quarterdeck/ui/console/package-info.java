/**
 * The facilitator's screen, seen by someone who is talking: now, next, notes, the clock, the room, and the one thing to do
 * next. Nothing in it is modal, and every action has a key.
 */
package org.quarterdeck.ui.console;
