package org.quarterdeck.session;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;

/**
 * All entries of a session that its journal has taken, so that they can be written to a new archive if the file is lost. The
 * words of commitments are not among them: nothing ties those to a seat.
 */
final class SessionMemory {

    private final List<JournalEntry> entries;

    SessionMemory(List<JournalEntry> earlier) {
        entries = new ArrayList<>(earlier.size());
        add(earlier);
    }

    void add(List<JournalEntry> more) {
        more.forEach(entry -> entries.add(wordless(entry)));
    }

    /** Returns all entries and some more behind them. */
    List<JournalEntry> with(List<JournalEntry> more) {
        var all = new ArrayList<>(entries);
        all.addAll(more);
        return all;
    }

    private static JournalEntry wordless(JournalEntry entry) {
        return entry.event() instanceof CommitmentMade made && made.words() != null
                ? new JournalEntry(entry.rev(), entry.at(), new CommitmentMade(made.more(), made.shared(), null, made.stamp()))
                : entry;
    }
}
