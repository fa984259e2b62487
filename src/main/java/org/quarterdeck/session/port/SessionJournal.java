package org.quarterdeck.session.port;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.session.event.JournalEntry;

/** The journal of a live session. Used only by the session's own thread. */
public interface SessionJournal extends AutoCloseable {

    /**
     * Writes all entries durably, or none. After this returns they survive a loss of power.
     *
     * @throws ArchiveException if the entries cannot be written; the same ones may be tried again
     */
    void append(List<JournalEntry> entries) throws ArchiveException;

    /** Records that the program is running, so that countdowns can be extended by the time it is down. */
    void alive(Instant now) throws ArchiveException;

    @Override
    void close();
}
