package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.SmallDisk;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.workshop.QuestionKind;

class FullDiskTest {

    private static final int PEOPLE = 2_000;

    @TempDir
    Path home;
    private SqliteArchive archive;
    private SqliteFile file;
    private SessionJournal journal;

    @BeforeEach
    void begin() throws ArchiveException {
        archive = SqliteArchive.open(home);
        file = SqliteFile.archiveIn(home);
        journal = archive.begin(WorkshopFixture.start());
        journal.append(entries(1, 10));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** Opens the poll where they begin with 1; then a person and an answer each. */
    private static List<JournalEntry> entries(int from, int to) {
        var entries = new ArrayList<JournalEntry>();
        for (int i = from; i <= to; i++) {
            var event = i == 1
                    ? new PollOpened("move", "run-1", QuestionKind.CHOICE, 1, null)
                    : i % 2 == 0 ? new SeatTaken(i / 2, "hash-" + i) : new AnswerSaved("run-1", i / 2, new Picked(List.of(0)));
            entries.add(new JournalEntry(i, TestClock.NINE, event));
        }
        return entries;
    }

    private String refusal() {
        return String.valueOf(
                assertThrows(ArchiveException.class, () -> journal.append(entries(11, 2 * PEOPLE))).getMessage());
    }

    private void assertOnlyTheFirstTenAreThere() {
        assertEquals("10", file.value("SELECT count(*) FROM journal"));
        assertEquals("4", file.value("SELECT count(*) FROM saved_answers"));
        assertEquals("5", file.value("SELECT seats FROM sessions"));
    }

    private void assertTheSameEntriesGoInOnceThereIsRoom() throws ArchiveException {
        journal.append(entries(11, 2 * PEOPLE));
        assertEquals(entries(1, 2 * PEOPLE), archive.recording(WorkshopFixture.start().id()).entries());
        assertEquals(String.valueOf(PEOPLE - 1), file.value("SELECT count(*) FROM saved_answers"));
        assertEquals("ok", file.value("PRAGMA integrity_check"));
    }

    @Test
    void full_all_of_the_batch_or_none_and_again_when_there_is_room() throws Exception {
        archive.database().pragma("max_page_count = " + (Integer.parseInt(file.value("PRAGMA page_count")) + 3));
        var said = "The archive at " + file.path() + " can't be written: its disk is full. All that was saved before is "
                + "kept; make room there, and saving goes on by itself.";
        assertEquals(said, refusal());
        assertOnlyTheFirstTenAreThere();
        assertEquals(said, refusal());
        journal.append(entries(11, 12));
        assertEquals("12", file.value("SELECT count(*) FROM journal"));
        archive.database().pragma("max_page_count = 1000000");
        journal.append(entries(13, 2 * PEOPLE));
        assertEquals(entries(1, 2 * PEOPLE), archive.recording(WorkshopFixture.start().id()).entries());
        assertEquals("ok", file.value("PRAGMA integrity_check"));
    }

    /** The folder of the backups is a file system of its own, which only some computers let a test make. */
    @Test
    void full_while_a_backup_is_made_is_said_in_plain_words_and_leaves_no_half_of_it() throws Exception {
        journal.append(entries(11, 2 * PEOPLE));
        file.grow();
        var backups = Files.createDirectory(home.resolve("backups"));
        try (var small = SmallDisk.at(backups, "4m")) {
            var failure = assertThrows(ArchiveException.class, () -> archive.backUp(TestClock.NINE));
            assertEquals("No backup of the archive at " + file.path() + " could be made: its disk is full. The archive itself is "
                    + "well; the next start tries again.", failure.getMessage());
            try (var left = Files.list(backups)) {
                assertEquals(List.of(), left.toList());
            }
        }
        assertEquals(entries(1, 2 * PEOPLE), archive.recording(WorkshopFixture.start().id()).entries());
        assertTrue(Files.isRegularFile(archive.backUp(TestClock.NINE)));
    }

    @Test
    void full_where_no_backup_can_even_be_begun_is_said_in_the_same_words() {
        var failure = new ArchiveFailureText(file.path())
                .backingUp(new FileSystemException("archive.db.part", null, "No space left on device"));
        assertTrue(failure.getMessage().contains("could be made: its disk is full."), failure.getMessage());
    }

    @Test
    void read_only_all_of_the_batch_or_none_and_again_when_it_takes_them() throws Exception {
        archive.database().pragma("query_only = ON");
        assertEquals("The archive at " + file.path() + " can't be written: it may only be read. All that was saved before "
                + "is kept; make it, its folder and its disk writable, and saving goes on by itself.", refusal());
        assertOnlyTheFirstTenAreThere();
        archive.database().pragma("query_only = OFF");
        assertTheSameEntriesGoInOnceThereIsRoom();
    }

    /** With {@code -Dlocked.seconds=120} the other program keeps it that long, and each try meanwhile is refused. */
    @Test
    void held_by_another_program_all_of_the_batch_or_none_and_again_when_it_lets_go() throws Exception {
        try (var other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file.path());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("locked.seconds", 0));
            do {
                assertEquals("The archive at " + file.path() + " can't be written: another program keeps it locked. All that "
                        + "was saved before is kept; close that program, and saving goes on by itself.", refusal());
            } while (System.nanoTime() < until);
        }
        assertOnlyTheFirstTenAreThere();
        assertTheSameEntriesGoInOnceThereIsRoom();
    }

    @Test
    void a_log_that_can_t_be_emptied_is_said_once_and_others_are_waited_for_as_before() throws Exception {
        try (var log = LogCapture.of(ArchiveDatabase.class)) {
            archive.database().write(writing -> {
                var patience = ArchiveFileDetector.number(writing, "PRAGMA busy_timeout");
                try (var statement = writing.createStatement()) {
                    statement.execute("UPDATE session SET id = id");
                }
                assertFalse(archive.database().truncateLog());
                assertFalse(archive.database().truncateLog());
                assertEquals(patience, ArchiveFileDetector.number(writing, "PRAGMA busy_timeout"));
            });
            assertEquals(1, log.messages().size(), log.messages().toString());
            assertTrue(archive.database().truncateLog());
        }
    }

    @Test
    void an_entry_of_a_number_that_is_taken_is_refused_and_nothing_is_overwritten() throws ArchiveException {
        assertThrows(ArchiveException.class, () -> journal.append(entries(10, 20)));
        assertOnlyTheFirstTenAreThere();
        assertTheSameEntriesGoInOnceThereIsRoom();
    }
}
