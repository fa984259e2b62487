package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.page.PageFile;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SalvagedSession;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
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

    /** Has votes come one by one in a session that goes on. */
    private void begin(SqliteArchive archive, String id) throws ArchiveException {
        var start = new SessionStart(id, TestClock.NINE, "Under way", "4711", "k7Qm2xPd", 7313, "token", null, false, "w.md",
                "# One\n", home);
        try (var journal = archive.begin(start)) {
            for (int rev = 1; rev <= PEOPLE; rev++) {
                journal.append(
                        List.of(new JournalEntry(rev, start.startedAt().plusSeconds(rev), new SeatTaken(rev, "hash-" + rev))));
            }
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

    private void assertAllIsFound(String where) throws Exception {
        var to = folder.resolve("to-" + where);
        assertEquals(List.of("session-1", "session-2", "session-3", "session-4"),
                salvaged(to).stream().map(SalvagedSession::id).toList(), where);
        assertEquals(String.valueOf(SESSIONS * PEOPLE),
                SqliteFile.archiveIn(to).value("SELECT count(*) FROM saved_answers"), where);
        assertEquals(String.valueOf(SchemaMigrations.ALL.newest()), SqliteFile.archiveIn(to).value("PRAGMA user_version"));
    }

    @Test
    void without_its_first_page_or_its_list_of_tables_nothing_of_it_is_lost() throws Exception {
        var whole = read();
        flip(whole, 0, PAGE);
        assertAllIsFound("first");
        var pages = SqliteFile.archiveIn(folder.resolve("to-first"));
        assertEquals("ok", pages.value("PRAGMA integrity_check"));
        for (int at = 0; at < whole.length; at += PAGE) {
            var list = new String(whole, at, PAGE, StandardCharsets.ISO_8859_1);
            if (list.contains("CREATE TABLE") || list.contains("CREATE VIEW")) {
                flip(whole, at, PAGE);
                assertAllIsFound("list-" + at);
            }
        }
    }

    @Test
    void a_header_that_names_another_program_or_a_format_far_ahead_is_damage_where_entries_stand_behind_it() throws Exception {
        var whole = read();
        for (int at : new int[]{0, 16, 18, 21, 47, 60, 63, 68, 71}) {
            flip(whole, at, 1);
            var failure = assertThrows(ArchiveException.class,
                    () -> SqliteArchive.open(home).close(), "byte " + at);
            assertTrue(failure.isFileLost(), at + ": " + failure);
            assertAllIsFound("byte-" + at);
        }
    }

    @Test
    void a_header_of_other_pages_than_an_archive_has_is_not_believed() throws Exception {
        var whole = read();
        for (int at : new int[]{16, 20}) {
            var damaged = whole.clone();
            damaged[at] = 0x20;
            Files.write(file, damaged);
            assertFalse(PageFile.isHeaderSound(file), "byte " + at);
            assertAllIsFound("byte-" + at);
        }
    }

    @Test
    void what_was_erased_does_not_come_back_from_behind_the_end_that_the_log_names() throws Exception {
        var killed = Files.createDirectories(folder.resolve("killed"));
        try (var archive = SqliteArchive.open(home)) {
            assertEquals(SESSIONS, archive.sessions().size());
            SqliteFile.archiveIn(home).execute("PRAGMA foreign_keys = ON",
                    "DELETE FROM session WHERE id IN ('session-3', 'session-4')", "VACUUM");
            Files.copy(file, killed.resolve("archive.db"));
            Files.copy(home.resolve("archive.db-wal"), killed.resolve("archive.db-wal"));
        }
        home = killed;
        file = home.resolve("archive.db");
        assertTrue(ByteSearch.filesWith("Workshop 4", home).contains(file), "it is still in the file");
        flip(read(), 0, PAGE);
        var to = folder.resolve("to");
        assertEquals(List.of("session-1", "session-2"), salvaged(to).stream().map(SalvagedSession::id).toList());
        assertEquals(String.valueOf(2 * PEOPLE), SqliteFile.archiveIn(to).value("SELECT count(*) FROM saved_answers"));
    }

    @Test
    void what_stands_in_the_log_alone_is_salvaged_too_also_behind_a_damaged_place_of_it() throws Exception {
        var killed = folder.resolve("killed");
        Files.createDirectories(killed);
        var log = killed.resolve("archive.db-wal");
        try (var archive = SqliteArchive.open(home)) {
            play(archive, "session-5", 5);
            begin(archive, "session-6");
            Files.copy(file, killed.resolve("archive.db"));
            Files.copy(home.resolve("archive.db-wal"), log);
        }
        home = killed;
        file = home.resolve("archive.db");
        var whole = read();
        flip(whole, 0, PAGE);
        assertEquals(SESSIONS + 2, salvaged(folder.resolve("to-first")).size());
        Files.write(file, whole);
        var frames = Files.readAllBytes(log);
        frames[32 + 24 + 2_000] ^= 1;
        Files.write(log, frames);
        var failure = assertThrows(ArchiveException.class, () -> SqliteArchive.open(home).close());
        assertTrue(failure.isFileLost(), failure.toString());
        var found = salvaged(folder.resolve("to-log"));
        assertEquals(SESSIONS + 2, found.size(), found.toString());
        try (var archive = SqliteArchive.open(folder.resolve("to-log"))) {
            assertEquals(PEOPLE, archive.recording("session-6").entries().size(), "later commits have the page anew");
        }
    }

    @Test
    void counted_hands_are_found_in_the_other_place_where_they_stand_and_lost_commitments_are_named() throws Exception {
        home = folder.resolve("hands");
        file = home.resolve("archive.db");
        var start = new SessionStart("hands", TestClock.NINE, "Hands", "4711", "k7Qm2xPd", 7313, "token", null, false, "w.md",
                "# One\n", home);
        try (var archive = SqliteArchive.open(home); var journal = archive.begin(start)) {
            var events = List.of(new PollOpened("compass", "run-1", QuestionKind.SPECTRUM, 1, null),
                    new HandsCounted("run-1", List.of(new Placed(List.of(0.7771)), new Placed(List.of(0.7772)))),
                    new CommitmentMade(true, true, new Commitment("9f3c", "Monday comes", "ask first", false), null),
                    new SessionEnded());
            for (int i = 0; i < events.size(); i++) {
                journal.append(List.of(new JournalEntry(i + 1, TestClock.NINE, events.get(i))));
            }
        }
        var whole = read();
        int hit = 0;
        for (int at = PAGE; at < whole.length; at += PAGE) {
            var page = new String(whole, at, PAGE, StandardCharsets.ISO_8859_1);
            boolean promise = page.contains("ask first");
            if (promise || page.contains("0.7771")) {
                hit++;
                flip(whole, at, PAGE);
                var found = salvaged(folder.resolve("to-" + at));
                assertEquals(List.of("hands"), found.stream().map(SalvagedSession::id).toList());
                assertEquals(!promise && !page.contains("poll-opened"), found.getFirst().whole(), found.toString());
                assertEquals(List.of("-2|{\"positions\":[0.7772]}|1", "-1|{\"positions\":[0.7771]}|1"),
                        SqliteFile.archiveIn(folder.resolve("to-" + at))
                                .rows("SELECT seat, answer_json, by_hand FROM answer ORDER BY seat"));
            }
        }
        assertEquals(3, hit, "the journal, the answers and the commitments");
    }

    /** One place of damage: bytes flipped, zeroed or of another page, of one of the sizes that disks and copies lose. */
    private record Wound(int at, int bytes, int kind, long seed) {

        static Wound byChance(Random random, int length) {
            int bytes = random.nextBoolean() ? 64 + random.nextInt(PAGE - 63) : List.of(1, 8, 2 * PAGE).get(random.nextInt(3));
            return new Wound(random.nextInt(length), bytes, random.nextInt(5), random.nextLong());
        }

        byte[] in(byte[] whole) {
            var damaged = whole.clone();
            int end = Math.min(at + bytes, whole.length);
            var random = new Random(seed);
            for (int i = at; i < end; i++) {
                damaged[i] = switch (kind) {
                    case 0 -> (byte) (whole[i] ^ 0x5A);
                    case 1 -> 0;
                    case 2 -> (byte) random.nextInt();
                    case 3 -> whole[PAGE + (i * 7 + PAGE) % (whole.length - PAGE)];
                    default -> (byte) 0xff;
                };
            }
            return kind == 4 && bytes >= PAGE ? Arrays.copyOf(damaged, Math.max(at, PAGE)) : damaged;
        }
    }

    /**
     * Damage at places by chance, on all kinds of pages. More of them: {@code -Dquarterdeck.wounds=500}, others: {@code -Dquarterdeck.wounds.first=500}. Whatever is hit, opening the
     * archive ends in sessions that can be listed and read; what is not as it was is named.
     */
    @Test
    void wherever_damage_is_whatever_can_be_read_is_opened_and_nothing_is_lost_in_silence() throws Exception {
        var whole = read();
        var told = new TreeMap<String, List<String>>();
        try (var archive = SqliteArchive.open(home)) {
            for (var each : archive.sessions()) {
                told.put(each.id(), what(archive, each.id()));
            }
        }
        int opened = 0;
        int all = Integer.getInteger("quarterdeck.wounds", 40);
        int first = Integer.getInteger("quarterdeck.wounds.first", 0);
        for (int seed = first; seed < first + all; seed++) {
            var wound = Wound.byChance(new Random(seed), whole.length);
            var hurt = folder.resolve("hurt-" + seed);
            Files.createDirectories(hurt);
            Files.write(hurt.resolve("archive.db"), wound.in(whole));
            var where = "seed " + seed + ", " + wound;
            List<SalvagedSession> found;
            try (var sound = SqliteArchive.open(hurt)) {
                // A byte within a row may be wrong in a file that is sound; looking through all of it finds that.
                sound.check();
                found = sound.sessions().stream().map(each -> new SalvagedSession(each.id(), each.title(), 0, false)).toList();
            } catch (ArchiveException e) {
                assertTrue(e.isFileLost(), where + ": " + e);
                found = SqliteArchive.recoverDamaged(hurt).sessions();
            }
            try (var archive = SqliteArchive.open(hurt)) {
                assertEquals(found.stream().map(SalvagedSession::id).sorted().toList(),
                        archive.sessions().stream().map(Summary::id).sorted().toList(), where);
                for (var each : found) {
                    opened++;
                    var now = what(archive, each.id());
                    var missing = new ArrayList<>(told.get(each.id()));
                    missing.removeAll(now);
                    assertTrue(!each.whole() || now.size() >= told.get(each.id()).size(),
                            () -> where + ": of " + each + " this is lost in silence: " + missing);
                }
            }
            // A session that is gone altogether could not be named; it takes more than one wound.
            assertEquals(told.keySet(), found.stream().map(SalvagedSession::id).collect(Collectors.toCollection(TreeSet::new)),
                    where);
        }
        assertEquals(all * SESSIONS, opened);
    }

    /** What a session's entries and answers say; an entry that can't be read is told as such. */
    private static List<String> what(SqliteArchive archive, String id) throws ArchiveException {
        var all = new ArrayList<String>();
        archive.recording(id).entries().forEach(entry -> all.add(entry.toString()));
        archive.answers(id).forEach(answer -> all.add(answer.toString()));
        return all;
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
