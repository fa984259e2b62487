/**
 * The live session: its queue of commands, its single writer thread and its journal writer. A {@link
 * org.quarterdeck.session.command.Command} is decided by {@link org.quarterdeck.session.rules.CommandRules} on the newest
 * {@link org.quarterdeck.session.state.RoomState} and becomes {@link org.quarterdeck.session.event.SessionEvent}s. These are
 * written to the {@link org.quarterdeck.session.port.SessionJournal} before {@link org.quarterdeck.session.LiveSession}
 * publishes the new state and notifies the caller. The package and its subpackages use no JavaFX, HTTP or SQL; what they need
 * of them are ports.
 */
package org.quarterdeck.session;
