package org.quarterdeck.session.port;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.session.event.JournalEntry;

/** Where a live session is written down. Used by the session's own thread alone. */
public interface SessionJournal extends AutoCloseable {

    /**
     * Writes all entries, durably, or none: when this returns, a machine that loses power has lost none of them.
     *
     * @throws ArchiveException where that cannot be done; the same entries may be tried again
     */
    void append(List<JournalEntry> entries) throws ArchiveException;

    /** Notes that the program still runs, so that a countdown can stand still while it does not. */
    void alive(Instant now) throws ArchiveException;

    @Override
    void close();
}
