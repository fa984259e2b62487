package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;

class ArchiveRestoreTest {

    private static final String ID = WorkshopFixture.start().id();

    @TempDir
    Path home;

    private ArchiveBackup newest() throws ArchiveException {
        return SqliteArchive.backups(home).getFirst();
    }

    @Test
    void a_backup_takes_the_archives_place_and_what_was_there_is_kept_and_can_be_taken_back() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            archive.backUp(Instant.now().minusSeconds(60));
            archive.describe(ID, "Changed since", archive.sessions().getFirst().details());
        }
        var aside = SqliteArchive.restore(home, newest().file(), Instant.now());
        assertNotNull(aside);
        try (var archive = SqliteArchive.open(home)) {
            assertEquals(WorkshopFixture.start().title(), archive.sessions().getFirst().title());
        }
        var kept = newest();
        assertTrue(kept.aside());
        assertEquals(aside, kept.file());
        SqliteArchive.restore(home, kept.file(), Instant.now());
        try (var archive = SqliteArchive.open(home)) {
            assertEquals("Changed since", archive.sessions().getFirst().title());
        }
        assertEquals(3, SqliteArchive.backups(home).size(), "nothing was overwritten");
    }

    @Test
    void a_damaged_backup_or_another_file_changes_nothing() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            archive.backUp(Instant.now());
        }
        var backup = newest().file();
        var before = Files.readAllBytes(home.resolve("archive.db"));
        try (var file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[4_096]);
        }
        var refusal = assertThrows(ArchiveException.class, () -> SqliteArchive.restore(home, backup, Instant.now()));
        assertTrue(refusal.getMessage().contains("is damaged, so nothing was changed"), refusal.getMessage());
        Files.writeString(backup, "a letter");
        assertThrows(ArchiveException.class, () -> SqliteArchive.restore(home, backup, Instant.now()));
        assertEquals(1, SqliteArchive.backups(home).size());
        assertEquals(List.of("archive.db", "backups"), names());
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(home.resolve("archive.db"))));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_session_that_is_erased_is_in_no_byte_of_what_was_put_aside_either() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            archive.backUp(Instant.now());
        }
        SqliteArchive.restore(home, newest().file(), Instant.now());
        try (var archive = SqliteArchive.open(home)) {
            archive.erase(ID);
        }
        assertEquals(List.of(), ByteSearch.filesWith("Damn meetings", home));
    }

    @Test
    void an_erasing_is_undone_with_all_that_was_there_while_no_file_has_a_byte_of_it_meanwhile() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            archive.backUp(Instant.now());
            var before = archive.recording(ID);
            var answers = archive.answers(ID);
            var list = archive.sessions();
            archive.eraseForNow(ID);
            assertEquals(List.of(), archive.sessions());
            assertEquals(List.of(), ByteSearch.filesWith("Damn meetings", home));
            archive.bringBack(ID);
            assertEquals(before, archive.recording(ID));
            assertEquals(answers, archive.answers(ID));
            assertEquals(list, archive.sessions());
            assertThrows(ArchiveException.class, () -> archive.bringBack(ID), "it is back already");
            archive.check();
        }
    }

    @Test
    void sessions_from_before_a_time_are_found_and_erased_in_the_archive_and_its_backups() throws Exception {
        var later = Instant.now().plusSeconds(3_600 * 24 * 365 * 40L);
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            archive.backUp(Instant.now());
            assertEquals(Set.of(), archive.endedBefore(WorkshopFixture.start().startedAt()));
            assertEquals(Set.of(ID), archive.endedBefore(later));
            archive.erase(ID);
        }
        try (var archive = SqliteArchive.open(home)) {
            assertEquals(Set.of(), archive.endedBefore(later));
            archive.erase(Set.of("not-there"));
        }
    }

    @Test
    void a_check_says_what_it_has_read_or_that_the_archive_is_damaged() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            var check = archive.check();
            assertEquals(1, check.sessions());
            assertFalse(check.bytes() == 0);
        }
    }
}
