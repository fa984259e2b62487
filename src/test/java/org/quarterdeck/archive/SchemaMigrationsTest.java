package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.QuestionKind;

class SchemaMigrationsTest {

    private static final String THIRD_FAILS = "/archive/003-fails-half-way.sql";

    @TempDir
    Path home;

    private static SchemaMigrations with(String... more) {
        return new SchemaMigrations(Stream.concat(SchemaMigrations.ALL.scripts().stream(), Stream.of(more)).toList());
    }

    private String format() {
        return SqliteFile.archiveIn(home).value("PRAGMA user_version");
    }

    @Test
    void every_script_is_listed_under_its_number() throws Exception {
        try (var scripts = Files.list(Path.of("assets/archive"))) {
            assertEquals(scripts.map(each -> "/assets/archive/" + each.getFileName()).sorted().toList(),
                    SchemaMigrations.ALL.scripts());
        }
        for (int i = 0; i < SchemaMigrations.ALL.newest(); i++) {
            assertTrue(
                    SchemaMigrations.ALL.scripts().get(i).startsWith(String.format(Locale.ROOT, "/assets/archive/%03d-", i + 1)));
        }
    }

    @Test
    void an_older_archive_gets_what_is_new_and_keeps_what_it_holds() throws ArchiveException {
        try (var archive = SqliteArchive.open(home)) {
            archive.begin(WorkshopFixture.start()).append(EveryEventJournal.butTheEnd());
        }
        var before = SqliteFile.archiveIn(home).rows("SELECT * FROM saved_answers");
        SqliteArchive.open(home, with("/archive/002-adds-a-table.sql")).close();
        assertEquals(String.valueOf(SchemaMigrations.ALL.newest() + 1), format());
        assertEquals(List.of("fresh"), SqliteFile.archiveIn(home).rows("SELECT word FROM added"));
        assertEquals(before, SqliteFile.archiveIn(home).rows("SELECT * FROM saved_answers"));
    }

    @Test
    void an_archive_of_the_first_program_is_read_and_written_on() throws ArchiveException {
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 1))).close();
        var file = SqliteFile.archiveIn(home);
        file.execute("""
                INSERT INTO session VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', NULL, '2026-01-01T09:00:00.000Z', NULL, 0,
                '4711', 7313, 'token')""", "INSERT INTO workshop VALUES ('old', 'workshop.md', '.', '')",
                "INSERT INTO run VALUES ('old', 'run-1', 'move', 'choice', 1, 1, 1)",
                """
                        INSERT INTO journal VALUES ('old', 1, '2026-01-01T09:00:01.000Z', 'poll-opened',
                        '{"segment":"move","run":"run-1","type":"choice","round":1}')""");
        try (var archive = SqliteArchive.open(home)) {
            var unfinished = Objects.requireNonNull(archive.unfinished());
            assertEquals(new SessionEvent.PollOpened("move", "run-1", QuestionKind.CHOICE, 1, null),
                    unfinished.recording().entries().getFirst().event());
            var key = unfinished.recording().start().key();
            assertTrue(key.matches("[0-9a-f]{12}"), key);
            archive.resume(unfinished).append(List.of(
                    new JournalEntry(2, TestClock.NINE, new SessionEvent.AnswerSaved("run-1", 1, new Answer.Picked(List.of(2)))),
                    new JournalEntry(3, TestClock.NINE,
                            new PollEvent.HandsCounted("run-1", List.of(new Answer.Picked(List.of(0)))))));
        }
        assertEquals(List.of("-1|1|", "1|0|"), file.rows("""
                SELECT seat, by_hand, fingerprint FROM saved_answers JOIN run USING (session_id, run) ORDER BY seat"""));
    }

    @Test
    void every_seat_of_an_old_journal_counts() throws ArchiveException {
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 4))).close();
        var file = SqliteFile.archiveIn(home);
        file.execute("""
                INSERT INTO session VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', NULL, '2026-01-01T09:00:00.000Z', NULL, 0,
                '4711', 7313, 'token', 'key')""", "INSERT INTO workshop VALUES ('old', 'workshop.md', '.', '')",
                "INSERT INTO seat VALUES ('old', 1, 'hash-of-one')",
                "INSERT INTO journal VALUES ('old', 1, '2026-01-01T09:00:01.000Z', 'seat-taken', '{\"seat\":1}')");
        try (var archive = SqliteArchive.open(home)) {
            var read = archive.recording("old").entries();
            assertEquals(new SessionEvent.SeatTaken(1, "hash-of-one", true), read.getFirst().event());
            assertEquals(1, EventReplay.all(WorkshopFixture.start(), EveryEventJournal.WORKSHOP, read).seats().size());
        }
        assertEquals("1", file.value("SELECT seats FROM sessions"));
    }

    @Test
    void an_archive_from_before_loses_what_answers_said_that_were_replaced_and_who_made_a_commitment() throws Exception {
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 4))).close();
        var file = SqliteFile.archiveIn(home);
        var entries = List.of("'poll-opened', '{\"segment\":\"say\",\"run\":\"run-1\",\"type\":\"text\",\"round\":1}'",
                "'answer-saved', '{\"run\":\"run-1\",\"seat\":1,\"answer\":{\"text\":\"first thought\"}}'",
                "'answer-saved', '{\"run\":\"run-1\",\"seat\":2,\"answer\":{\"text\":\"only thought\"}}'",
                "'answer-saved', '{\"run\":\"run-1\",\"seat\":1,\"answer\":{\"text\":\"last thought\"}}'",
                "'commitment-made', '{\"seat\":1,\"shared\":false}'", "'commitment-made', '{\"seat\":2,\"shared\":true}'",
                "'commitment-made', '{\"seat\":1,\"shared\":true}'", "'answer-saved', 'no sense'");
        file.execute("""
                INSERT INTO session VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z',
                '2026-01-01T09:00:00.000Z', NULL, 0, '4711', 7313, NULL, NULL)""",
                "INSERT INTO workshop VALUES ('old', 'workshop.md', '.', '')",
                "INSERT INTO run VALUES ('old', 'run-1', 'say', 'text', 1, 1, 1, '')",
                "INSERT INTO answer VALUES ('old', 'run-1', 1, '{\"text\":\"last thought\"}', '2026-01-01T09:00:04.000Z', 0)",
                "INSERT INTO answer VALUES ('old', 'run-1', 2, '{\"text\":\"only thought\"}', '2026-01-01T09:00:03.000Z', 0)");
        for (int i = 0; i < entries.size(); i++) {
            file.execute("INSERT INTO journal VALUES ('old', " + (i + 1) + ", '2026-01-01T09:00:0" + i + ".000Z', "
                    + entries.get(i) + ")");
        }
        SqliteArchive.open(home).close();
        assertEquals(List.of("2|answer-withdrawn|{\"run\":\"run-1\",\"seat\":1}",
                "3|answer-saved|{\"run\":\"run-1\",\"seat\":2,\"answer\":{\"text\":\"only thought\"}}",
                "4|answer-saved|{\"run\":\"run-1\",\"seat\":1,\"answer\":{\"text\":\"last thought\"}}",
                "5|commitment-made|{\"more\":true,\"shared\":false}", "6|commitment-made|{\"more\":true,\"shared\":true}",
                "7|commitment-made|{\"more\":false,\"shared\":true}", "8|answer-saved|no sense"),
                file.rows("SELECT rev, kind, payload FROM journal WHERE rev > 1 ORDER BY rev"));
        assertEquals(List.of("1|4", "2|3"), file.rows("SELECT seat, journal_rev FROM answer ORDER BY seat"));
        assertEquals(List.of(), ByteSearch.filesWith("first thought", home));
    }

    @Test
    void an_archive_from_before_loses_the_words_that_were_decided_on_and_keeps_what_was_decided() throws Exception {
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 10))).close();
        var file = SqliteFile.archiveIn(home);
        var entries = List.of("'poll-opened', '{\"segment\":\"cloud\",\"run\":\"run-1\",\"type\":\"words\",\"round\":1}'",
                "'poll-opened', '{\"segment\":\"say\",\"run\":\"run-2\",\"type\":\"text\",\"round\":1}'",
                "'entry-judged', '{\"run\":\"run-1\",\"entry\":\"scapegoat\",\"show\":false}'",
                "'entry-judged', '{\"run\":\"run-2\",\"entry\":\"an-id\",\"show\":true}'",
                "'words-merged', '{\"run\":\"run-1\",\"from\":\"blunderer\",\"into\":\"scapegoat\",\"word\":\"Scapegoats\"}'",
                "'entry-judged', 'no sense'");
        file.execute(
                """
                        INSERT INTO session (id, title, started_at, ended_at, alive_at, rehearsal, code, port)
                        VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z', '2026-01-01T09:00:00.000Z', 0, '4711',
                        7313)""");
        for (int i = 0; i < entries.size(); i++) {
            file.execute("INSERT INTO journal VALUES ('old', " + (i + 1) + ", '2026-01-01T09:00:0" + i + ".000Z', "
                    + entries.get(i) + ")");
        }
        SqliteArchive.open(home).close();
        var one = TextId.ofWord("run-1", "scapegoat");
        assertEquals(List.of("{\"run\":\"run-1\",\"id\":\"" + one + "\",\"show\":false}",
                "{\"run\":\"run-2\",\"id\":\"an-id\",\"show\":true}",
                "{\"run\":\"run-1\",\"fromId\":\"" + TextId.ofWord("run-1", "blunderer") + "\",\"intoId\":\"" + one + "\"}",
                "no sense"), file.rows("SELECT payload FROM journal WHERE rev > 2 ORDER BY rev"));
        assertEquals(List.of(), ByteSearch.filesWith("capegoat", home));
        assertEquals(List.of(), ByteSearch.filesWith("lunderer", home));
    }

    @Test
    void an_archive_from_before_loses_the_earlier_versions_of_what_groups_handed_in() throws Exception {
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 11))).close();
        var file = SqliteFile.archiveIn(home);
        var drawn = "'groups-drawn', '{\"segment\":\"groups\",\"groups\":[[1],[2]],\"repeats\":0,\"basis\":\"as-asked\"}'";
        var entries = List.of(drawn, handedIn(1, "one's first", 1), handedIn(1, "one's second", 2), handedIn(2, "two's first", 1),
                handedIn(1, "   ", 3), drawn, handedIn(1, "again first", 1),
                "'move-undone', '{\"to\":5,\"aside\":[],\"dropped\":[],\"back\":[]}'", handedIn(1, "one's fourth", 4),
                handedIn(2, "two's second", 2), "'handed-in', 'no sense'");
        file.execute(
                """
                        INSERT INTO session (id, title, started_at, ended_at, alive_at, rehearsal, code, port)
                        VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z', '2026-01-01T09:00:00.000Z', 0, '4711',
                        7313)""");
        for (int i = 0; i < entries.size(); i++) {
            file.execute(
                    "INSERT INTO journal VALUES ('old', " + (i + 1) + ", '2026-01-01T09:00:00.000Z', " + entries.get(i) + ")");
        }
        SqliteArchive.open(home).close();
        // The groups that were drawn again had their own, which stays with them since the draw was undone.
        assertEquals(List.of("2|…", "3|…", "4|…", "5|", "7|again first", "9|one's fourth", "10|two's second"),
                file.rows(
                        "SELECT rev, json_extract(payload, '$.text') FROM journal WHERE kind = 'handed-in' AND json_valid(payload)"
                                + " ORDER BY rev"));
        for (var gone : List.of("one's first", "one's second", "two's first")) {
            assertEquals(List.of(), ByteSearch.filesWith(gone, home), gone);
        }
    }

    @Test
    void an_archive_from_before_loses_answers_that_were_set_aside_and_cannot_come_back() throws Exception {
        var gone = List.of("first of one", "first of two", "first of three");
        try (var older = SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 13)))) {
            for (var session : List.of("sound", "changed")) {
                setAside(session);
            }
            older.upkeep(TestClock.NINE);
            SqliteFile.archiveIn(home)
                    .execute("UPDATE journal SET at = '2026-01-01T08:00:00.000Z' WHERE session_id = 'changed' AND rev = 1");
        }
        assertEquals(2, ByteSearch.filesWith("first of one", home).size(), "the archive and its weekly backup");
        try (var archive = SqliteArchive.open(home)) {
            for (var words : gone) {
                assertTrue(ByteSearch.filesWith(words, home).stream().allMatch(file -> file.startsWith(home.resolve("backups"))),
                        words);
            }
            assertEquals(List.of("2|answer-withdrawn|{\"run\":\"run-1\",\"seat\":1}",
                    "3|answer-withdrawn|{\"run\":\"run-1\",\"seat\":2}", "4|answer-withdrawn|{\"run\":\"run-1\",\"seat\":3}",
                    "5|answer-saved|{\"run\":\"run-1\",\"seat\":4,\"answer\":{\"text\":\"first of four\"}}",
                    "7|answer-saved|{\"run\":\"run-1\",\"seat\":1,\"answer\":{\"text\":\"second of one\"}}",
                    "9|answer-withdrawn|{\"run\":\"run-1\",\"seat\":3}"),
                    SqliteFile.archiveIn(home).rows("SELECT rev, kind, payload FROM journal "
                            + "WHERE session_id = 'sound' AND kind LIKE 'answer-%' ORDER BY rev"));
            assertEquals(9, archive.recording("sound").entries().size(), "its seal is that of the journal as it is now");
            assertThrows(ArchiveException.class, () -> archive.recording("changed"), "damage from before is not sealed");
            archive.database().migrateBackups(() -> false);
        }
        for (var words : gone) {
            assertEquals(List.of(), ByteSearch.filesWith(words, home), words);
        }
        assertEquals(2, ByteSearch.filesWith("first of four", home).size(), "it may come back");
    }

    private void setAside(String session) {
        var file = SqliteFile.archiveIn(home);
        file.execute(
                """
                        INSERT INTO session (id, title, started_at, ended_at, alive_at, rehearsal, code, port)
                        VALUES ('{id}', 'Old', '2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z', '2026-01-01T09:00:00.000Z', 0,
                        '4711', 7313)"""
                        .replace("{id}", session),
                "INSERT INTO workshop VALUES ('" + session + "', 'workshop.md', '.', '')");
        var entries = List.of("'poll-opened', '{\"segment\":\"say\",\"run\":\"run-1\",\"type\":\"text\",\"round\":1}'",
                said(1, "first of one"), said(2, "first of two"), said(3, "first of three"), said(4, "first of four"),
                "'answers-set-aside', '{\"run\":\"run-1\",\"seats\":[1,2,3,4]}'", said(1, "second of one"),
                "'seat-left', '{\"seat\":2}'", "'answer-withdrawn', '{\"run\":\"run-1\",\"seat\":3}'");
        for (int i = 0; i < entries.size(); i++) {
            file.execute("INSERT INTO journal VALUES ('" + session + "', " + (i + 1) + ", '2026-01-01T09:00:00.000Z', "
                    + entries.get(i)
                    + ")");
        }
    }

    private static String said(int seat, String text) {
        return "'answer-saved', '{\"run\":\"run-1\",\"seat\":" + seat + ",\"answer\":{\"text\":\"" + text + "\"}}'";
    }

    @Test
    void backups_from_before_lose_what_their_migration_erases_and_others_stay_as_they_are() throws Exception {
        var older = new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 11));
        SqliteArchive.open(home, older).close();
        var backups = Files.createDirectories(home.resolve("backups"));
        var harmless = Files.copy(home.resolve("archive.db"), backups.resolve("archive-20260101-090000.db"));
        var whole = Files.readAllBytes(harmless);
        SqliteFile.archiveIn(home).execute(
                """
                        INSERT INTO session (id, title, started_at, ended_at, alive_at, rehearsal, code, port)
                        VALUES ('old', 'Old', '2026-01-01T09:00:00.000Z', '2026-01-01T10:00:00.000Z', '2026-01-01T09:00:00.000Z', 0, '4711',
                        7313)""",
                "INSERT INTO journal VALUES ('old', 1, '2026-01-01T09:00:00.000Z', " + handedIn(1, "one's first", 1) + ")",
                "INSERT INTO journal VALUES ('old', 2, '2026-01-01T09:00:00.000Z', " + handedIn(1, "one's second", 2) + ")");
        var telling = Files.copy(home.resolve("archive.db"), backups.resolve("archive-20260108-090000.db"));
        var aside = Files.copy(telling, backups.resolve("aside-20260109-090000.db"));
        Files.writeString(backups.resolve("archive-20260102-090000.db"), "no database");
        try (var stopped = ArchiveDatabase.open(home.resolve("archive.db"), SchemaMigrations.ALL, true)) {
            stopped.migrateBackups(() -> true);
        }
        assertEquals(2, ByteSearch.filesWith("one's first", backups).size(), "a program that ends leaves them for the next time");
        try (var archive = SqliteArchive.open(home); var said = LogCapture.of(ArchiveDatabase.class)) {
            archive.upkeep(TestClock.NINE);
            assertEquals(1, said.messages().size(), said.messages().toString());
            assertTrue(
                    said.messages().getFirst().startsWith("What was erased from the archive could not be erased from the backup "
                            + backups.resolve("archive-20260102-090000.db")),
                    said.messages().toString());
        }
        assertEquals(List.of(), ByteSearch.filesWith("one's first", home));
        for (var cleaned : List.of(telling, aside)) {
            assertEquals(List.of("1|…", "2|one's second"),
                    new SqliteFile(cleaned).rows("SELECT rev, json_extract(payload, '$.text') FROM journal ORDER BY rev"));
        }
        assertArrayEquals(whole, Files.readAllBytes(harmless));
    }

    private static String handedIn(int group, String text, int version) {
        return "'handed-in', '{\"segment\":\"groups\",\"group\":" + group + ",\"prompt\":0,\"text\":\"" + text.replace("'", "''")
                + "\",\"version\":" + version + "}'";
    }

    @Test
    void a_script_runs_once() throws ArchiveException {
        for (int i = 0; i < 2; i++) {
            SqliteArchive.open(home, with("/archive/002-adds-a-table.sql")).close();
        }
        assertEquals(List.of("fresh"), SqliteFile.archiveIn(home).rows("SELECT word FROM added"));
    }

    @Test
    void a_script_that_fails_leaves_the_format_before_it_whole() throws ArchiveException {
        SqliteArchive.open(home).close();
        assertThrows(ArchiveException.class,
                () -> SqliteArchive.open(home, with("/archive/002-adds-a-table.sql", THIRD_FAILS)));
        assertEquals(String.valueOf(SchemaMigrations.ALL.newest() + 1), format());
        assertEquals(List.of("fresh"), SqliteFile.archiveIn(home).rows("SELECT word FROM added"));
        assertEquals("0", SqliteFile.archiveIn(home).value("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"));
        SqliteArchive.open(home, with("/archive/002-adds-a-table.sql")).close();
    }
}
