package org.quarterdeck.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.Entry;
import org.quarterdeck.session.Event;
import org.quarterdeck.session.Event.CommitmentMade;
import org.quarterdeck.session.Event.SessionEnded;
import org.quarterdeck.session.Journal;

/** A live session's journal in the archive. */
final class SqliteJournal implements Journal {

    private interface Writing {
        void with(JournalStatements statements) throws SQLException;
    }

    private final Database database;
    private final String session;
    private @Nullable JournalStatements prepared;

    SqliteJournal(Database database, String session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public void append(List<Entry> entries) throws ArchiveException {
        write(statements -> statements.write(entries));
        if (entries.stream().map(Entry::event).anyMatch(SqliteJournal::leavesNoTrace)) {
            database.settle();
        }
    }

    /** Whether it must not be told from the log that SQLite writes ahead what was erased, or who shared which words. */
    private static boolean leavesNoTrace(Event event) {
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
                // The driver takes back a statement that failed, and others may hold half a batch: the next try begins anew.
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
