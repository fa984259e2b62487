package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.session.Archive.Recording;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.Cohorts;
import org.quarterdeck.workshop.Reading;

/** Where the review has its sessions from. Called away from the screen's thread. */
public interface PastSessions extends Cohorts {

    /** All of them, newest first. */
    List<Summary> all() throws ArchiveException;

    Past open(String sessionId) throws ArchiveException;

    @Override
    default List<Cohort> asked(String fingerprint, int round, String except) throws ArchiveException {
        return List.of();
    }

    /**
     * What was recorded of a session, with its workshop as this program reads its text today.
     */
    record Past(Recording recording, Reading reading) {}
}
