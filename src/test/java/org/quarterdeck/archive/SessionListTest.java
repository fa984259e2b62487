package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.session.state.SessionStart;

class SessionListTest {

    @TempDir
    Path home;
    private SqliteArchive archive;

    @BeforeEach
    void open() throws ArchiveException {
        archive = SqliteArchive.open(home);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Instant at(int hour) {
        return TestClock.NINE.plusSeconds(hour * 3_600L);
    }

    private SessionStart start(String id, int hour) {
        return new SessionStart(id, at(hour), "Workshop " + id, "4711", "k7Qm2xPd", 7313, "token", null, false, "w.md", "", home);
    }

    private Unfinished unfinished() throws ArchiveException {
        var found = archive.unfinished();
        assertNotNull(found);
        return found;
    }

    @Nested
    class Unfinishing {

        @Test
        void there_is_nothing_to_resume_in_a_new_archive() throws ArchiveException {
            assertNull(archive.unfinished());
        }

        @Test
        void there_is_nothing_to_resume_once_a_session_ended() throws ArchiveException {
            archive.begin(start("one", 0)).append(List.of(new JournalEntry(1, at(1), new SessionEnded())));
            assertNull(archive.unfinished());
        }

        @Test
        void the_one_last_live_goes_on_where_several_were_left_and_the_others_stay_as_they_are() throws ArchiveException {
            archive.begin(start("one", 0)).alive(at(3));
            archive.begin(start("two", 1)).append(List.of(new JournalEntry(1, at(2), new BlackoutChanged(true))));
            assertEquals("one", unfinished().recording().start().id());
            archive.resume(unfinished());
            assertEquals(List.of("two|null", "one|null"),
                    SqliteFile.archiveIn(home).rows("SELECT session_id, ended_at FROM sessions ORDER BY started_at DESC"));
        }

        @Test
        void it_was_last_alive_at_its_last_entry_or_when_it_last_said_so() throws ArchiveException {
            var journal = archive.begin(start("one", 0));
            assertEquals(at(0), unfinished().aliveAt());
            journal.append(List.of(new JournalEntry(1, at(1), new BlackoutChanged(true))));
            assertEquals(at(1), unfinished().aliveAt());
            journal.alive(at(2).plusMillis(5));
            assertEquals(at(2).plusMillis(5), unfinished().aliveAt());
            journal.append(List.of(new JournalEntry(2, at(3), new BlackoutChanged(false))));
            assertEquals(at(3), unfinished().aliveAt());
        }

        @Test
        void a_session_goes_on_after_a_writer_that_was_never_closed() throws ArchiveException {
            var killed = archive.begin(start("one", 0));
            killed.append(List.of(new JournalEntry(1, at(1), new BlackoutChanged(true))));
            try (var next = SqliteArchive.open(home)) {
                var found = next.unfinished();
                assertNotNull(found);
                try (var journal = next.resume(found)) {
                    journal.append(List.of(new JournalEntry(2, at(2), new BlackoutChanged(false))));
                }
                assertEquals(2, next.recording("one").entries().size());
            }
            assertEquals("ok", SqliteFile.archiveIn(home).value("PRAGMA integrity_check"));
        }

        @Test
        void an_ended_session_goes_on_where_it_is_reopened_by_its_id() throws ArchiveException {
            archive.begin(start("one", 0)).append(List.of(new JournalEntry(1, at(1), new BlackoutChanged(true)),
                    new JournalEntry(2, at(2), new SessionEnded())));
            var found = archive.reopen("one", "another token", "another key");
            assertEquals("another token", found.recording().start().remoteToken());
            assertEquals("another key", found.recording().start().key());
            assertEquals(at(2), found.aliveAt());
            assertEquals(2, found.recording().entries().size());
            archive.resume(found).append(List.of(new JournalEntry(3, at(3), new BlackoutChanged(false))));
            assertEquals("one", unfinished().recording().start().id());
        }

        @Test
        void a_session_that_an_earlier_program_ended_is_reopened_with_its_end_in_the_journal() throws ArchiveException {
            archive.begin(start("one", 0)).append(List.of(new JournalEntry(1, at(1), new BlackoutChanged(true))));
            archive.begin(start("two", 5));
            SqliteFile.archiveIn(home).execute(
                    "UPDATE session SET ended_at = '2027-03-01T10:00:00.000Z', remote_token = NULL, join_key = NULL WHERE id = 'one'");
            assertEquals(List.of(new JournalEntry(1, at(1), new BlackoutChanged(true)),
                    new JournalEntry(2, at(1), new SessionEnded())), archive.reopen("one", "t", "k").recording().entries());
            assertEquals("token", archive.reopen("two", "t", "k").recording().start().remoteToken(), "it was never over");
            assertEquals(List.of(), archive.recording("two").entries());
        }

        @Test
        void an_unknown_session_is_not_reopened() {
            assertThrows(ArchiveException.class, () -> archive.reopen("none", "t", "k"));
        }

        @Test
        void a_session_that_is_over_meanwhile_does_not_go_on() throws ArchiveException {
            var journal = archive.begin(start("one", 0));
            var found = unfinished();
            journal.append(List.of(new JournalEntry(1, at(1), new SessionEnded())));
            var fault = assertThrows(ArchiveException.class, () -> archive.resume(found));
            assertEquals("Session one is over, so it can't go on. Nothing was changed.", fault.getMessage());
        }
    }

    @Nested
    class Beginning {

        @Test
        void leaves_what_was_left_unfinished_so_that_it_can_go_on_however_many_came_after() throws ArchiveException {
            archive.begin(start("one", 0)).append(List.of(new JournalEntry(1, at(1), new BlackoutChanged(true))));
            archive.begin(start("two", 5)).append(List.of(new JournalEntry(1, at(6), new SessionEnded())));
            archive.begin(start("three", 7)).append(List.of(new JournalEntry(1, at(8), new SessionEnded())));
            assertEquals("one", unfinished().recording().start().id());
            assertNull(archive.sessions().getLast().endedAt());
        }

        @Test
        void a_session_of_an_id_that_is_taken_changes_neither() throws ArchiveException {
            archive.begin(start("one", 0));
            assertThrows(ArchiveException.class, () -> archive.begin(start("one", 1)));
            assertEquals(start("one", 0), unfinished().recording().start());
        }
    }

    @Nested
    class Listing {

        @Test
        void an_archive_without_sessions_lists_none() throws ArchiveException {
            assertEquals(List.of(), archive.sessions());
        }

        @Test
        void the_newest_comes_first_with_its_people_and_answers() throws ArchiveException {
            var first = archive.begin(start("one", 0));
            first.append(EveryEventJournal.butTheEnd());
            first.append(List.of(EveryEventJournal.end()));
            archive.begin(new SessionStart("two", at(1), "Zwei", "1", "k7Qm2xPd", 0, "t", 90, true, "w.md", "", home));
            assertEquals(List.of(
                    new Summary("two", "Zwei", at(1), null, 90, 0, 0, true),
                    new Summary("one", "Workshop one", at(0), TestClock.NINE.plusSeconds(90), null, 4, 9, false)),
                    archive.sessions());
        }
    }
}
