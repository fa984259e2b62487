package org.quarterdeck.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.StandardStreamCapture;
import org.quarterdeck.session.port.ArchiveException;

class ImportCommandTest {

    private static final String ID = "20270301-090000-live";

    @TempDir
    static Path trainer;
    private static Path exported;

    @TempDir
    Path folder;
    private Path home;
    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeAll
    static void export() throws Exception {
        exported = trainer.resolve("july.quarterdeck");
        try (var archive = SqliteArchive.open(trainer)) {
            SimulatedCohort.playedInto(archive, true);
            SimulatedCohort.playedInto(archive, false);
            archive.copy(ID, exported);
        }
    }

    @BeforeEach
    void copy() throws Exception {
        home = folder.resolve("home");
        file = Files.copy(exported, folder.resolve("july.quarterdeck"));
    }

    private int imported() throws ArchiveException {
        return ImportCommand.run(home, file, null, new PrintStream(out, true, UTF_8));
    }

    private void assertRefused(String why) throws Exception {
        var before = Files.readAllBytes(file);
        var refusal = assertThrows(ArchiveException.class, this::imported);
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(file.toString()) && refusal.getMessage().contains("nothing was imported"),
                refusal.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file), "the file is as it was");
        assertEquals("0", SqliteFile.archiveIn(home).value("SELECT count(*) FROM session"));
    }

    @Test
    void adds_it_whole_and_leaves_the_file_as_it_is() throws Exception {
        assertEquals(0, imported());
        assertEquals("imported: " + ID + " “The “July” cohort”", out.toString(UTF_8).strip());
        assertArrayEquals(Files.readAllBytes(exported), Files.readAllBytes(file));
        try (var there = SqliteArchive.open(trainer); var here = SqliteArchive.open(home)) {
            assertEquals(there.sessions().stream().filter(each -> each.id().equals(ID)).toList(), here.sessions());
            assertEquals(there.recording(ID).entries(), here.recording(ID).entries());
            assertEquals(there.answers(ID), here.answers(ID));
            assertEquals(there.commitments(ID), here.commitments(ID));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("home", "july.quarterdeck"), files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void a_second_time_says_that_it_is_there_and_makes_nothing() throws Exception {
        assertEquals(0, imported());
        SqliteFile.archiveIn(home).execute("UPDATE session SET title = 'as it is here'");
        out.reset();
        try (var said = StandardStreamCapture.ofErrors()) {
            assertEquals(1, imported());
            assertEquals("quarterdeck: In the archive already, and left as it is: " + ID, said.text().strip());
        }
        assertEquals("", out.toString(UTF_8));
        assertEquals("as it is here", SqliteFile.archiveIn(home).value("SELECT title FROM session"));
    }

    @Test
    void of_several_adds_those_that_are_missing() throws Exception {
        assertEquals(0, imported());
        file = Files.copy(trainer.resolve("archive.db"), folder.resolve("all.quarterdeck"));
        try (var said = StandardStreamCapture.ofErrors()) {
            assertEquals(0, imported());
            assertTrue(said.text().contains(ID), said.text());
        }
        assertEquals("2", SqliteFile.archiveIn(home).value("SELECT count(*) FROM session"));
    }

    @Test
    void of_an_older_format_migrates_a_copy() throws Exception {
        new SqliteFile(file).execute("DROP INDEX run_by_fingerprint", "ALTER TABLE run DROP COLUMN fingerprint",
                "ALTER TABLE session DROP COLUMN join_key", "DROP VIEW sessions", "ALTER TABLE seat DROP COLUMN joined",
                """
                        CREATE VIEW sessions (session_id, title, started_at, ended_at, cut, seats, rehearsal) AS
                        SELECT id, title, started_at, ended_at, cut, (SELECT count(*) FROM seat WHERE session_id = session.id), rehearsal
                        FROM session""",
                "ALTER TABLE answer DROP COLUMN journal_rev", "DROP TABLE commitment_stamp",
                "ALTER TABLE session DROP COLUMN client", "ALTER TABLE session DROP COLUMN place",
                "ALTER TABLE session DROP COLUMN tags", "ALTER TABLE session DROP COLUMN notes",
                "ALTER TABLE session DROP COLUMN read_texts",
                "ALTER TABLE session DROP COLUMN counted_seats", "ALTER TABLE session DROP COLUMN counted_answers",
                "DROP TABLE run_tally", "DROP TABLE seal", "ALTER TABLE commitment DROP COLUMN held",
                "PRAGMA user_version = 2");
        var before = Files.readAllBytes(file);
        assertEquals(0, imported());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals("11", SqliteFile.archiveIn(home).value("SELECT count(DISTINCT segment_id) FROM run"));
    }

    @Test
    void brings_no_session_that_could_be_resumed() throws Exception {
        new SqliteFile(file).execute("UPDATE session SET ended_at = NULL, remote_token = 'token'",
                "UPDATE workshop SET folder = '/etc'", "DELETE FROM seal");
        assertEquals(0, imported());
        assertEquals("0|", SqliteFile.archiveIn(home).rows("""
                SELECT (SELECT count(*) FROM session WHERE ended_at IS NULL OR remote_token IS NOT NULL), folder FROM workshop""")
                .getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deck.key", "deck.txt", "archive.db"})
    void of_anything_else_says_what_can_be_imported(String name) throws Exception {
        file = Files.writeString(folder.resolve(name), "# A deck");
        try (var said = StandardStreamCapture.ofErrors()) {
            assertEquals(1, imported());
            assertEquals(1, said.text().lines().count());
            assertTrue(said.text().contains("it takes a .quarterdeck file, or a deck in Markdown"), said.text());
        }
        assertFalse(Files.exists(home));
    }

    @Test
    void of_a_deck_makes_a_workshop_beside_it_and_lists_what_is_not_kept() throws Exception {
        file = Files.writeString(folder.resolve("talk.md"),
                "---\nmarp: true\nsize: 4:3\n---\n# A talk\n\n---\n\n# B\n\n![](gone.png)\n");
        assertEquals(0, imported());
        assertEquals(List.of("made: " + folder.resolve("talk") + " (Marp, slides: 2)",
                "not kept: talk.md:3: the setting 'size' means nothing here",
                "not kept: talk.md:11: the picture 'gone.png' isn’t there"), out.toString(UTF_8).lines().toList());
        assertTrue(Files.exists(folder.resolve("talk/workshop.md")));
        assertFalse(Files.exists(home), "the archive is not touched");
    }

    @Test
    void of_no_file_and_of_a_folder_is_one_line() throws Exception {
        for (var name : List.of("none.quarterdeck", "folder.quarterdeck")) {
            file = folder.resolve(name);
            if (name.startsWith("folder")) {
                Files.createDirectory(file);
            }
            try (var said = StandardStreamCapture.ofErrors()) {
                assertEquals(1, imported());
                assertTrue(said.text().contains("There is no file " + file), said.text());
            }
        }
    }

    @Nested
    class Refuses {

        @Test
        void what_is_no_archive() throws Exception {
            for (var content : List.of("", "Dear diary", "SQLite format 3\0 and then nothing of it".repeat(10))) {
                Files.writeString(file, content);
                assertRefused("is no session that Quarterdeck exported");
            }
        }

        @Test
        void a_database_of_another_program() throws Exception {
            new SqliteFile(file).execute("PRAGMA application_id = 7");
            assertRefused("is no session that Quarterdeck exported");
        }

        @Test
        void a_newer_format() throws Exception {
            new SqliteFile(file).execute("PRAGMA user_version = 4000");
            assertRefused("was written by a newer Quarterdeck");
        }

        @ParameterizedTest
        @ValueSource(strings = {"CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END",
                "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
                "CREATE TABLE more (x)", "ALTER TABLE session ADD COLUMN more AS (length(title))",
                "DROP TABLE commitment"})
        void tables_that_are_not_its_own(String sql) throws Exception {
            new SqliteFile(file).execute(sql);
            assertRefused("is no session that Quarterdeck exported");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UPDATE workshop SET file = '../../somewhere.md'", "UPDATE workshop SET file = 'a\\b.md'",
                "DELETE FROM workshop"})
        void a_path_inside_and_a_session_without_its_workshop(String sql) throws Exception {
            new SqliteFile(file).execute(sql);
            assertRefused("is no session that Quarterdeck exported");
        }

        @Test
        void a_file_that_is_damaged_or_cut_short() throws Exception {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            assertRefused("is damaged");
            var flipped = bytes.clone();
            Arrays.fill(flipped, bytes.length / 2, bytes.length / 2 + 5_000, (byte) 0x5A);
            Files.write(file, flipped);
            assertRefused("is damaged");
        }

        @Test
        void rows_that_belong_to_no_session() throws Exception {
            new SqliteFile(file).execute("PRAGMA foreign_keys = OFF",
                    "INSERT INTO commitment (session_id, key, when_text, will_text) VALUES ('other', 'k', 'w', 'w')");
            assertRefused("is damaged");
        }

        @Test
        void a_file_far_larger_than_a_session_without_reading_it() throws Exception {
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength((256L << 20) + 1);
            }
            var refusal = assertThrows(ArchiveException.class, ImportCommandTest.this::imported);
            assertTrue(refusal.getMessage().contains("far larger than a session"), refusal.getMessage());
        }
    }
}
