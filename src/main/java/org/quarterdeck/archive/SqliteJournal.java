package org.quarterdeck.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;

/** The journal of a live session in the archive. */
final class SqliteJournal implements SessionJournal {

    private interface Writing {
        void with(JournalStatements statements) throws SQLException;
    }

    private final ArchiveDatabase database;
    private final String session;
    private @Nullable JournalStatements prepared;

    SqliteJournal(ArchiveDatabase database, String session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public void append(List<JournalEntry> entries) throws ArchiveException {
        write(statements -> statements.write(entries));
        if (entries.stream().map(JournalEntry::event).anyMatch(SqliteJournal::erasesData)) {
            database.truncateLog();
        }
    }

    /**
     * Returns whether the write-ahead log must be emptied after the event, so that it shows neither erased values nor who
     * shared which text.
     */
    private static boolean erasesData(SessionEvent event) {
        return event instanceof SessionEnded || (event instanceof CommitmentMade made && made.words() != null);
    }

    @Override
    public void alive(Instant now) throws ArchiveException {
        write(statements -> statements.alive(now));
    }

    private void write(Writing writing) throws ArchiveException {
        boolean written = false;
        try {
            database.write(connection -> {
                var statements = prepared == null ? new JournalStatements(connection, session) : prepared;
                prepared = statements;
                writing.with(statements);
            });
            written = true;
        } finally {
            if (!written) {
                // The driver resets a statement that failed, and others may hold half a batch, so the next try starts anew.
                close();
            }
        }
    }

    @Override
    public void close() {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }
}
