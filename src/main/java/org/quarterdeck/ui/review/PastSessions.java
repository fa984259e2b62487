package org.quarterdeck.ui.review;

import java.util.List;
import java.util.Set;
import org.quarterdeck.session.history.QuestionEditions;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.state.Commitment;

/** The archived sessions to review. Called off the FX thread. */
public interface PastSessions extends CohortSource {

    /** Returns all sessions, newest first. */
    List<Summary> all() throws ArchiveException;

    /** Returns the ids of the sessions whose line in the list was changed by damage. */
    default Set<String> damagedSessions() throws ArchiveException {
        return Set.of();
    }

    SessionRecording open(String sessionId) throws ArchiveException;

    /** Returns the ids of the sessions in which all of the words stand. */
    default Set<String> search(String words) throws ArchiveException {
        return Set.of();
    }

    /** Returns the commitments that people shared in a session. */
    default List<Commitment> commitments(String sessionId) throws ArchiveException {
        return List.of();
    }

    /** Changes the title of a session and the trainer's words about it. */
    default void describe(String sessionId, String title, SessionDetails details) throws ArchiveException {
        throw new UnsupportedOperationException(sessionId);
    }

    /** Returns the keys of those texts of a session that the trainer has read since. */
    default Set<String> readTexts(String sessionId) throws ArchiveException {
        return Set.of();
    }

    /** Keeps which texts of a session the trainer has read. */
    default void keepRead(String sessionId, Set<String> keys) throws ArchiveException {
        throw new UnsupportedOperationException(sessionId);
    }

    /** Returns which questions are the same in several languages. */
    default QuestionEditions editions() {
        return QuestionEditions.NONE;
    }

    @Override
    default List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException {
        return List.of();
    }

    /** Erases a session, so that nothing of it is left on the disk; until the program ends it can be brought back. */
    default void erase(Summary session) throws ArchiveException {
        throw new UnsupportedOperationException(session.id());
    }

    /** Brings a session back that was erased. */
    default void bringBack(Summary session) throws ArchiveException {
        throw new UnsupportedOperationException(session.id());
    }
}
