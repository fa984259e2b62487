package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.Cohorts;
import org.quarterdeck.session.past.Past;

/** Where the review has its sessions from. Called away from the screen's thread. */
public interface PastSessions extends Cohorts {

    /** All of them, newest first. */
    List<Summary> all() throws ArchiveException;

    Past open(String sessionId) throws ArchiveException;

    @Override
    default List<Cohort> asked(String fingerprint, int round, String except) throws ArchiveException {
        return List.of();
    }
}
