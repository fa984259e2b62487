package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Summary;

/** Where the review has its sessions from. Called away from the screen's thread. */
public interface PastSessions extends CohortSource {

    /** All of them, newest first. */
    List<Summary> all() throws ArchiveException;

    SessionRecording open(String sessionId) throws ArchiveException;

    @Override
    default List<Cohort> asked(String fingerprint, int round, String except) throws ArchiveException {
        return List.of();
    }
}
