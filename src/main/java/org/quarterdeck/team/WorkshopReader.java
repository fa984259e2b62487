package org.quarterdeck.team;

import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.ParseResult;

/** Reads the workshop that a session was held with. */
@FunctionalInterface
public interface WorkshopReader {

    ParseResult read(SessionStart start);
}
