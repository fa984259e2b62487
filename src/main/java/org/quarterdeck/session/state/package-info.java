/**
 * The immutable state of a session. {@link org.quarterdeck.session.state.RoomState} is the whole of it, read by all views.
 */
package org.quarterdeck.session.state;
