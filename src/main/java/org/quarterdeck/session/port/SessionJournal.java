package org.quarterdeck.session.port;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;

/** The journal of a live session. Used by one thread at a time. */
public interface SessionJournal extends AutoCloseable {

    /**
     * Writes all entries durably, or none. After this returns they survive a loss of power.
     *
     * @throws ArchiveException if the entries cannot be written; the same ones may be tried again
     */
    void append(List<JournalEntry> entries) throws ArchiveException;

    /**
     * Checks that what was written is still where it belongs. Called about once a second.
     *
     * @throws ArchiveException if the archive's file is gone, replaced or damaged
     */
    void check() throws ArchiveException;

    /**
     * Begins a new archive in place of one whose file is lost, with the whole session, and goes on in it. A file that is
     * there is moved aside, never overwritten.
     *
     * @param entries all entries of the session
     * @param said the shared commitments
     * @return a sentence that says what is where now
     */
    String renew(SessionStart start, List<JournalEntry> entries, List<Commitment> said) throws ArchiveException;

    /** Records that the program is running, so that countdowns can be extended by the time it is down. */
    void alive(Instant now) throws ArchiveException;

    @Override
    void close();
}
