/** Applies events to the state. Used by the live session for each new event, and to restore a session from its journal. */
package org.quarterdeck.session.replay;
