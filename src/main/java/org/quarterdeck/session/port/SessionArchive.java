package org.quarterdeck.session.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;

/** The port to what is kept: the live session's journal, and the sessions of the past. */
public interface SessionArchive extends CohortSource, AutoCloseable {

    /** Starts a session's journal. A session that was left unfinished before is thereby over. */
    SessionJournal begin(SessionStart start) throws ArchiveException;

    /** The session that was live when the program last ended, or null. */
    @Nullable
    Unfinished unfinished() throws ArchiveException;

    /** Goes on with the journal of that session. */
    SessionJournal resume(Unfinished session) throws ArchiveException;

    /** All sessions, newest first. */
    List<Summary> sessions() throws ArchiveException;

    /** What was recorded of a session. */
    Recording recording(String sessionId) throws ArchiveException;

    /** The commitments that people of a session let the room see, tied to nobody, in the order of their keys. */
    List<Commitment> commitments(String sessionId) throws ArchiveException;

    /** The latest answer of each seat to each run of a session, in the order of asking, then of the seats. */
    List<SavedAnswer> answers(String sessionId) throws ArchiveException;

    /** Writes that session alone, with all that was said in it, as an archive of its own, where no file is yet. */
    void copy(String sessionId, Path to) throws ArchiveException;

    @Override
    void close();

    /**
     * A line of what is promised of the archive to any tool.
     *
     * @param seat its number within the session; below zero for a hand that was counted
     */
    record SavedAnswer(String session, String segment, String run, int round, String type, int seat, Answer answer,
            Instant savedAt, boolean byHand) {}

    /**
     * A session of the past, as its line in a list says it.
     *
     * @param endedAt null while it runs, or where it was never ended
     * @param people seats given
     * @param answers saved, the latest of each seat to each run
     */
    record Summary(String id, String title, Instant startedAt, @Nullable Instant endedAt, @Nullable Integer cut, int people,
            int answers,
            boolean rehearsal) {}

    /** All that is known of a session: replaying it gives back its state. */
    record Recording(SessionStart start, List<JournalEntry> entries) {}

    /**
     * A session to go on with.
     *
     * @param aliveAt when the program was last known to run
     */
    record Unfinished(Recording recording, Instant aliveAt) {}
}
