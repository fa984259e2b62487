package org.quarterdeck.archive;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.Entry;
import org.quarterdeck.session.Event.SessionEnded;
import org.quarterdeck.session.Journal;

/** A live session's journal in the archive. */
final class SqliteJournal implements Journal {

    private final Database database;
    private final JournalStatements statements;

    SqliteJournal(Database database, String session) throws ArchiveException {
        this.database = database;
        this.statements = new JournalStatements(database, session);
    }

    @Override
    public void append(List<Entry> entries) throws ArchiveException {
        database.write(connection -> {
            for (var entry : entries) {
                statements.write(entry);
            }
        });
        if (entries.stream().anyMatch(entry -> entry.event() instanceof SessionEnded)) {
            database.settle();
        }
    }

    @Override
    public void alive(Instant now) throws ArchiveException {
        database.write(connection -> statements.alive(now));
    }

    @Override
    public void close() {
        database.release(statements.all());
    }
}
