package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Summary;

/** The archived sessions to review. Called off the FX thread. */
public interface PastSessions extends CohortSource {

    /** Returns all sessions, newest first. */
    List<Summary> all() throws ArchiveException;

    SessionRecording open(String sessionId) throws ArchiveException;

    @Override
    default List<Cohort> asked(String fingerprint, int round, String except) throws ArchiveException {
        return List.of();
    }
}
