package org.quarterdeck.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.StandardStreamCapture;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Recording;

class EraseCommandTest {

    private static final String ID = "20270301-090000-live";
    private static final String OTHER = "20270301-090000-dry";
    /** What only the erased session has: its id, and words written into each of its tables. */
    private static final List<String> ITS_OWN = List.of(ID, "only-here");

    @TempDir
    Path home;
    private Recording kept;

    @BeforeEach
    void play() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, true);
            SimulatedCohort.playedInto(archive, false);
            kept = archive.recording(OTHER);
        }
        SqliteFile.archiveIn(home).execute(
                "UPDATE session SET title = 'title-only-here' WHERE id = '" + ID + "'",
                "UPDATE workshop SET text = text || 'workshop-only-here' WHERE session_id = '" + ID + "'",
                "UPDATE answer SET answer_json = replace(answer_json, 'Listen', 'answer-only-here') WHERE session_id = '" + ID
                        + "'",
                "UPDATE journal SET payload = replace(payload, 'Listen', 'journal-only-here') WHERE session_id = '" + ID + "'",
                "UPDATE journal SET payload = replace(payload, 'We hear', 'handin-only-here') WHERE session_id = '" + ID + "'",
                "UPDATE commitment SET will_text = 'commitment-only-here' WHERE session_id = '" + ID + "'");
        for (var text : List.of("title", "workshop", "answer", "journal", "handin", "commitment")) {
            assertTrue(ByteSearch.filesWith(text + "-only-here", home).size() > 0, text);
        }
    }

    private void assertErased() throws Exception {
        for (var text : ITS_OWN) {
            assertEquals(List.of(), ByteSearch.filesWith(text, home), text);
        }
        try (var archive = SqliteArchive.open(home)) {
            assertEquals(List.of(OTHER), archive.sessions().stream().map(each -> each.id()).toList());
            assertEquals(kept, archive.recording(OTHER), "the other session is whole");
            assertEquals(1, archive.commitments(OTHER).size());
        }
        assertEquals("ok", SqliteFile.archiveIn(home).value("PRAGMA integrity_check"));
        assertEquals("wal", SqliteFile.archiveIn(home).value("PRAGMA journal_mode"));
        assertEquals("0", SqliteFile.archiveIn(home).value("PRAGMA freelist_count"));
    }

    private void erasesUnasked() throws Exception {
        try (var said = StandardStreamCapture.ofOutput()) {
            assertEquals(0, EraseCommand.run(home, ID, true, null));
            assertEquals("erased: " + ID, said.text().strip());
        }
    }

    private void assertKept() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            assertEquals(2, archive.sessions().size());
        }
        assertFalse(ByteSearch.filesWith("answer-only-here", home).isEmpty());
    }

    @Test
    void leaves_no_byte_of_it_in_any_file_and_the_others_whole() throws Exception {
        Files.writeString(home.resolve("room.json"), "{\"session\":\"" + ID + "\"}");
        Files.writeString(home.resolve("room.json.next"), "{\"session\":\"" + ID + "\"}");
        erasesUnasked();
        assertErased();
    }

    @Test
    void takes_the_write_ahead_log_along_that_a_killed_program_left() throws Exception {
        var copy = Files.createDirectory(home.resolveSibling("killed-" + home.getFileName()));
        try (var archive = SqliteArchive.open(home)) {
            SqliteFile.archiveIn(home).execute("UPDATE session SET title = 'log-only-here' WHERE id = '" + ID + "'");
            for (var name : List.of("archive.db", "archive.db-wal")) {
                Files.copy(home.resolve(name), copy.resolve(name));
            }
            assertNotNull(archive);
        }
        home = copy;
        assertEquals(List.of(home.resolve("archive.db-wal")), ByteSearch.filesWith("log-only-here", home));
        erasesUnasked();
        assertErased();
    }

    @Test
    void asks_on_a_terminal_and_erases_on_yes() throws Exception {
        var asked = new ArrayList<String>();
        try (var said = StandardStreamCapture.ofOutput()) {
            assertEquals(0, EraseCommand.run(home, ID, false, question -> {
                asked.add(question);
                return " Yes ";
            }));
            assertEquals("erased: " + ID, said.text().strip());
        }
        assertEquals(1, asked.size());
        assertTrue(
                asked.getFirst()
                        .matches("Erase “title-only-here” of 2027-03-01T09:00:00Z for good \\(answers: \\d+\\)\\? \\[y/N] "),
                asked.getFirst());
        assertErased();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "n", "no", "yess"})
    void keeps_it_on_any_other_answer(@Nullable String answer) throws Exception {
        try (var said = StandardStreamCapture.ofErrors()) {
            assertEquals(1, EraseCommand.run(home, ID, false, question -> answer));
            assertEquals("quarterdeck: Nothing was erased.", said.text().strip());
        }
        assertKept();
    }

    @Test
    void refuses_where_nobody_can_be_asked() throws Exception {
        try (var said = StandardStreamCapture.ofErrors()) {
            assertEquals(1, EraseCommand.run(home, ID, false, null));
            assertTrue(said.text().contains("--yes") && said.text().lines().count() == 1, said.text());
        }
        assertKept();
    }

    @Test
    void refuses_while_another_program_reads_the_archive() throws Exception {
        try (var reader = java.sql.DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM answer").close();
            var refusal = assertThrows(ArchiveException.class, () -> EraseCommand.run(home, ID, true, null));
            assertTrue(refusal.getMessage().startsWith("Nothing was erased from the archive at"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("another program keeps it locked"), refusal.getMessage());
        }
        assertKept();
    }

    @Test
    void of_an_unknown_id_changes_nothing() throws Exception {
        for (var id : List.of("last", "20270301", ID + "%")) {
            var refusal = assertThrows(ArchiveException.class, () -> EraseCommand.run(home, id, true, null));
            assertTrue(refusal.getMessage().startsWith("There is no session '" + id + "'"), refusal.getMessage());
        }
        assertKept();
    }

    @Test
    void in_a_home_without_an_archive_makes_none(@TempDir Path empty) throws Exception {
        assertThrows(ArchiveException.class, () -> EraseCommand.run(empty, ID, true, null));
        try (var files = Files.list(empty)) {
            assertEquals(List.of(), files.toList());
        }
    }
}
