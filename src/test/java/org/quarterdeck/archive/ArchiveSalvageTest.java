package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SalvagedSession;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.QuestionKind;

/** A corpus of damaged archives, made here: flipped, cut, of an older format. */
class ArchiveSalvageTest {

    private static final int PAGE = 4_096;
    private static final int SESSIONS = 4;
    private static final int PEOPLE = 90;

    @TempDir
    Path folder;
    private Path home;
    private Path file;

    @BeforeEach
    void keep() throws ArchiveException {
        home = folder.resolve("home");
        file = home.resolve("archive.db");
        try (var archive = SqliteArchive.open(home)) {
            for (int i = 1; i <= SESSIONS; i++) {
                play(archive, "session-" + i, i);
            }
        }
    }

    private void play(SqliteArchive archive, String id, int day) throws ArchiveException {
        var start = new SessionStart(id, TestClock.NINE.plusSeconds(day * 86_400L), "Workshop " + day, "4711", "k7Qm2xPd", 7313,
                "token", null, false, "w.md", "# One\n".repeat(50), home);
        try (var journal = archive.begin(start)) {
            var events = new ArrayList<SessionEvent>();
            events.add(new PollOpened("compass", "run-1", QuestionKind.SPECTRUM, 1, null));
            for (int seat = 1; seat <= PEOPLE; seat++) {
                events.add(new SeatTaken(seat, "hash-" + seat));
                events.add(new AnswerSaved("run-1", seat, new Placed(List.of(seat / 1_000.0))));
            }
            events.add(new SessionEnded());
            var entries = new ArrayList<JournalEntry>();
            for (var event : events) {
                entries.add(new JournalEntry(entries.size() + 1, start.startedAt().plusSeconds(entries.size()), event));
            }
            journal.append(entries);
        }
    }

    private List<SalvagedSession> salvaged(Path to) throws ArchiveException {
        var before = read();
        var found = SqliteArchive.salvage(home, to);
        assertArrayEquals(before, read(), "the damaged file is only read");
        return found;
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private void flip(byte[] whole, int at, int bytes) throws Exception {
        var damaged = whole.clone();
        for (int i = at; i < at + bytes; i++) {
            damaged[i] ^= 0x5A;
        }
        Files.write(file, damaged);
    }

    @Test
    void wherever_64_bytes_are_flipped_behind_the_first_page_every_session_is_found_and_hardly_an_answer_lost() throws Exception {
        var whole = read();
        int noticed = 0;
        for (int page = 1; page < whole.length / PAGE; page++) {
            for (int within : List.of(List.of(0, PAGE / 2, PAGE - 80).get(page % 3))) {
                flip(whole, page * PAGE + within, 64);
                var to = folder.resolve("to-" + page + "-" + within);
                var found = salvaged(to);
                var where = "page " + page + " at " + within;
                assertEquals(List.of("session-1", "session-2", "session-3", "session-4"),
                        found.stream().map(SalvagedSession::id).toList(), where);
                noticed += found.stream().allMatch(SalvagedSession::whole) ? 0 : 1;
                try (var archive = SqliteArchive.open(to)) {
                    assertEquals(SESSIONS, archive.sessions().size(), where);
                    int answers = Integer.parseInt(SqliteFile.archiveIn(to).value("SELECT count(*) FROM saved_answers"));
                    assertTrue(answers >= SESSIONS * PEOPLE - 3, where + ": " + answers);
                }
            }
        }
        assertTrue(noticed > 0);
    }

    @Test
    void an_archive_that_was_cut_gives_what_is_left_of_it() throws Exception {
        var whole = read();
        Files.write(file, Arrays.copyOf(whole, whole.length / 3 / PAGE * PAGE));
        var found = salvaged(folder.resolve("to"));
        assertFalse(found.isEmpty());
        assertTrue(found.stream().anyMatch(each -> !each.whole()), found.toString());
    }

    @Test
    void one_of_an_older_format_is_salvaged_and_then_migrated() throws Exception {
        Files.delete(file);
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 3))).close();
        SqliteFile.archiveIn(home).execute("""
                INSERT INTO session VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z',
                '2026-01-01T09:00:00.000Z', NULL, 0, '4711', 7313, NULL)""",
                "INSERT INTO workshop VALUES ('old', 'workshop.md', '.', '')",
                "INSERT INTO run VALUES ('old', 'run-1', 'move', 'choice', 1, 1, 1, '')",
                """
                        INSERT INTO journal VALUES ('old', 1, '2026-01-01T09:00:01.000Z', 'poll-opened',
                        '{"segment":"move","run":"run-1","type":"choice","round":1}')""",
                """
                        INSERT INTO journal VALUES ('old', 2, '2026-01-01T09:00:02.000Z', 'answer-saved',
                        '{"run":"run-1","seat":1,"answer":{"options":[1]}}')""");
        var found = salvaged(folder.resolve("to"));
        assertEquals(List.of(new SalvagedSession("old", "Old", 0, false)), found);
        assertEquals(List.of("1|{\"options\":[1]}|2"), SqliteFile.archiveIn(folder.resolve("to"))
                .rows("SELECT seat, answer_json, journal_rev FROM answer"), "the answer is found in the journal");
    }

    @Test
    void a_new_archive_with_all_that_can_be_read_stands_in_its_place_and_the_damaged_one_beside_it() throws Exception {
        var whole = read();
        flip(whole, whole.length / PAGE / 2 * PAGE, 64);
        var damaged = read();
        var recovery = SqliteArchive.recover(home);
        assertArrayEquals(damaged, Files.readAllBytes(recovery.aside()));
        assertEquals(SESSIONS, recovery.sessions().size());
        try (var archive = SqliteArchive.open(home); var files = Files.list(home)) {
            assertEquals(SESSIONS, archive.sessions().size());
            assertEquals(List.of(recovery.aside().getFileName().toString(), "archive.db"),
                    files.map(each -> each.getFileName().toString()).filter(name -> !name.matches(".*-(wal|shm)")).sorted()
                            .collect(Collectors.toList()));
        }
    }
}
