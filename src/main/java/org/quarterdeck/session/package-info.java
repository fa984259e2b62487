/**
 * The live room. Every vote and every move of the facilitator goes one way: a {@link org.quarterdeck.session.command.Command}
 * is checked by {@link org.quarterdeck.session.rules.CommandRules} against the newest {@link org.quarterdeck.session.state.RoomState}, becomes
 * {@link org.quarterdeck.session.event.SessionEvent}s, is written to the {@link org.quarterdeck.session.port.SessionJournal}, and only then is the
 * new state published and the caller told. {@link org.quarterdeck.session.LiveSession} is the one thread that does this.
 * No screen, no HTTP and no SQL here: what it needs of them are ports.
 */
package org.quarterdeck.session;
