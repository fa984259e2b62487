package org.quarterdeck.session.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.QuestionKind;

/** The port to this computer's archive: the journal of the live session, and past sessions. */
public interface SessionArchive extends ReviewArchive {

    /** Starts the journal of a new session. One that was left unfinished can still be resumed. */
    SessionJournal begin(SessionStart start) throws ArchiveException;

    /** Returns the unfinished session that was last live, or null if there is none. */
    @Nullable
    Unfinished unfinished() throws ArchiveException;

    /**
     * Returns a session to resume by its id. If it has ended it is reopened: phones join it anew, since their tokens were
     * erased at its end.
     *
     * @param remoteToken the token of its remote if it has none any more
     * @param key the key to join it by if it has none any more
     */
    Unfinished reopen(String sessionId, String remoteToken, String key) throws ArchiveException;

    /** Continues the journal of an unfinished session. */
    SessionJournal resume(Unfinished session) throws ArchiveException;

    /** Returns the stamps of those who made a commitment in a session that has not ended, and whether they shared it. */
    Map<String, Boolean> commitmentStamps(String sessionId) throws ArchiveException;

    /** Changes the title of a session and the trainer's words about it. */
    void describe(String sessionId, String title, SessionDetails details) throws ArchiveException;

    /** Keeps which texts of a session the trainer has read, by their keys. */
    void keepRead(String sessionId, Set<String> keys) throws ArchiveException;

    /** Writes one session as a copy with other entries and commitments in place of its own, without the trainer's notes. */
    void copy(String sessionId, List<JournalEntry> entries, List<Commitment> said, Path to) throws ArchiveException;

    /**
     * Adds the sessions of an exported file that are not here yet. The file is only read; one that is foreign, damaged or
     * written by a newer program is refused whole.
     */
    Merge merge(Path file) throws ArchiveException;

    /**
     * An answer in the archive, as its documented view presents it to other tools.
     *
     * @param seat the number of the seat in the session; negative for a counted hand
     */
    record SavedAnswer(String session, String segment, String run, int round, QuestionKind kind, int seat, Answer answer,
            Instant savedAt, boolean byHand) {}

    /**
     * A line in the list of sessions.
     *
     * @param endedAt when the session ended, or null if it is running or was never ended
     * @param people the number of seats given
     * @param answers the number of saved answers, counting the latest of each seat to each run
     */
    record Summary(String id, String title, Instant startedAt, @Nullable Instant endedAt, @Nullable Integer cut, int people,
            int answers,
            boolean rehearsal, SessionDetails details) {

        /** Creates a line without details. */
        public Summary(String id, String title, Instant startedAt, @Nullable Instant endedAt, @Nullable Integer cut, int people,
                int answers, boolean rehearsal) {
            this(id, title, startedAt, endedAt, cut, people, answers, rehearsal, SessionDetails.NONE);
        }
    }

    /**
     * The outcome of adding an exported file.
     *
     * @param added the ids of the sessions that were added
     * @param present the ids of those that were there already, which are left as they are
     */
    record Merge(List<String> added, List<String> present) {

        public Merge {
            added = List.copyOf(added);
            present = List.copyOf(present);
        }
    }

    /** The recording of a session. Replaying it restores the state. */
    record Recording(SessionStart start, List<JournalEntry> entries) {}

    /**
     * A session that can be resumed.
     *
     * @param aliveAt when the program was last known to run
     * @param missing how many saved entries the archive has lost since, as it does where its log is deleted after a crash
     */
    record Unfinished(Recording recording, Instant aliveAt, long missing) {

        public Unfinished(Recording recording, Instant aliveAt) {
            this(recording, aliveAt, 0);
        }
    }
}
