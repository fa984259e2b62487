package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Past sessions of a plan of ten minutes, held late and early. */
class PastTimesReaderTest {

    private static final String TEXT = """
            ---
            title: Ten minutes
            ---
            ---
            id: opening
            minutes: 4
            ---
            # Opening

            ---
            id: close
            minutes: 6
            ---
            # Close
            """;

    @TempDir
    Path home;
    private SqliteArchive archive;
    private int sessions;
    private final PastTimesReader reader = new PastTimesReader();

    @BeforeEach
    void open() throws ArchiveException {
        archive = SqliteArchive.open(home);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void held(String text, boolean rehearsal, int opening, int close) throws ArchiveException {
        var began = TestClock.NINE.plus(Duration.ofDays(sessions));
        var start = new SessionStart("session-" + sessions++, began,
                WorkshopParser.read("workshop.md", text, home).workshop().title(), "4711", "k7Qm2xPd", 7313, "token", null,
                rehearsal, "workshop.md", text, home);
        var entries = new ArrayList<JournalEntry>();
        var at = began.plus(Duration.ofMinutes(opening));
        for (SessionEvent event : List.of(new SegmentShown(1, 0), new SessionEnded())) {
            entries.add(new JournalEntry(entries.size() + 1, at, event));
            at = at.plus(Duration.ofMinutes(close));
        }
        try (var journal = archive.begin(start)) {
            journal.append(entries);
        }
    }

    private static Workshop plan() {
        return WorkshopParser.read("workshop.md", TEXT, Path.of(".")).workshop();
    }

    private PastTimes times() throws ArchiveException {
        return reader.of(archive, plan(), null);
    }

    @Test
    void three_sessions_tell_how_long_it_usually_takes() throws ArchiveException {
        held(TEXT, false, 6, 5);
        held(TEXT, false, 7, 8);
        assertEquals(Optional.empty(), times().whole());
        held(TEXT, false, 3, 7);
        assertEquals(Optional.of(Duration.ofMinutes(6)), times().of("opening"));
        assertEquals(Optional.of(Duration.ofMinutes(7)), times().of("close"));
        assertEquals(Optional.of(Duration.ofMinutes(11)), times().whole());
    }

    @Test
    void rehearsals_and_other_workshops_do_not_count() throws ArchiveException {
        held(TEXT, false, 6, 5);
        held(TEXT, false, 6, 5);
        held(TEXT, true, 6, 5);
        held(TEXT.replace("Ten minutes", "Another"), false, 6, 5);
        assertEquals(Optional.empty(), times().of("opening"));
    }

    @Test
    void a_session_at_another_length_does_not_count() throws ArchiveException {
        for (int i = 0; i < 3; i++) {
            held(TEXT, false, 6, 5);
        }
        assertEquals(Optional.empty(), reader.of(archive, plan(), 45).of("opening"));
    }
}
