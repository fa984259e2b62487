package org.quarterdeck.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;

/** Other ways to keep the same journal, to be compared with it. */
final class BenchmarkJournals {

    private BenchmarkJournals() {}

    /** Each entry in a transaction of its own, as a server would that saves a vote a request. */
    record OneByOne(SessionJournal inner) implements SessionJournal {

        @Override
        public void append(List<JournalEntry> entries) throws ArchiveException {
            for (var entry : entries) {
                inner.append(List.of(entry));
            }
        }

        @Override
        public void check() throws ArchiveException {
            inner.check();
        }

        @Override
        public String renew(SessionStart start, List<JournalEntry> entries, List<Commitment> said) throws ArchiveException {
            return inner.renew(start, entries, said);
        }

        @Override
        public void alive(Instant now) throws ArchiveException {
            inner.alive(now);
        }

        @Override
        public void close() {
            inner.close();
        }
    }

    /** Every commit takes longer by that, as on a slow disk. */
    record Slow(SessionJournal inner, Duration longer) implements SessionJournal {

        @Override
        public void append(List<JournalEntry> entries) throws ArchiveException {
            inner.append(entries);
            long until = System.nanoTime() + longer.toNanos();
            for (long rest = longer.toNanos(); rest > 0; rest = until - System.nanoTime()) {
                LockSupport.parkNanos(rest);
            }
        }

        @Override
        public void check() throws ArchiveException {
            inner.check();
        }

        @Override
        public String renew(SessionStart start, List<JournalEntry> entries, List<Commitment> said) throws ArchiveException {
            return inner.renew(start, entries, said);
        }

        @Override
        public void alive(Instant now) throws ArchiveException {
            inner.alive(now);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
