package org.quarterdeck.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.file.ArchiveBackups;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;

class ArchiveBackupsTest {

    @TempDir
    Path home;

    private List<Path> backups() throws Exception {
        return new ArchiveBackups(home.resolve("archive.db")).list().stream().map(ArchiveBackup::file).toList();
    }

    @Test
    void there_is_one_a_week_and_four_are_kept() throws Exception {
        var now = Instant.now();
        try (var archive = SqliteArchive.open(home)) {
            archive.upkeep().backUpWeekly(now);
            assertEquals(List.of(), backups(), "of an empty archive there is none");
            EveryEventJournal.playInto(archive);
            for (int week = 0; week < 6; week++) {
                var then = now.plus(Duration.ofDays(8L * week));
                archive.upkeep().backUpWeekly(then);
                archive.upkeep().backUpWeekly(then.plus(Duration.ofDays(1)));
            }
        }
        assertEquals(4, backups().size());
        var newest = new SqliteFile(backups().getFirst());
        assertEquals("ok", newest.value("PRAGMA integrity_check"));
        assertEquals(SqliteFile.archiveIn(home).rows("SELECT * FROM saved_answers"), newest.rows("SELECT * FROM saved_answers"));
    }

    @Test
    void a_session_under_way_is_in_no_backup() throws Exception {
        try (var archive = SqliteArchive.open(home); var journal = archive.begin(WorkshopFixture.start())) {
            journal.append(EveryEventJournal.butTheEnd());
            archive.upkeep().backUpWeekly(Instant.now());
        }
        assertEquals(List.of(), backups());
    }

    @Test
    void a_session_that_is_erased_is_in_no_byte_of_a_backup() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            archive.upkeep().backUpWeekly(Instant.now());
            assertTrue(Files.readString(backups().getFirst(), ISO_8859_1).contains("Damn meetings"));
            archive.erase(WorkshopFixture.start().id());
        }
        assertEquals(1, backups().size());
        assertEquals(List.of(), ByteSearch.filesWith("Damn meetings", home));
    }

    private List<String> filesInBackups() throws Exception {
        try (var files = Files.list(home.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void leaveUnfinished() throws Exception {
        Files.createDirectories(home.resolve("backups"));
        Files.copy(home.resolve("archive.db"), home.resolve("backups/archive-20200102-030405.db.part"));
        Files.createFile(home.resolve("backups/archive-20200102-030405.db.part-journal"));
    }

    @Test
    void a_backup_that_fails_leaves_nothing() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
        }
        var closed = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
        closed.close();
        assertThrows(SQLException.class, () -> new ArchiveBackups(home.resolve("archive.db")).make(closed, Instant.now()));
        assertEquals(List.of(), filesInBackups());
    }

    @Test
    void what_a_killed_program_left_of_a_backup_goes_with_the_next_backup() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
            leaveUnfinished();
            var made = archive.backUp(Instant.now());
            assertEquals(List.of(made.getFileName().toString()), filesInBackups());
        }
    }

    @Test
    void a_session_that_is_erased_is_in_no_byte_of_a_backup_that_was_not_finished() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
        }
        leaveUnfinished();
        assertTrue(!ByteSearch.filesWith("Damn meetings", home.resolve("backups")).isEmpty());
        try (var archive = SqliteArchive.open(home)) {
            archive.erase(WorkshopFixture.start().id());
        }
        assertEquals(List.of(), ByteSearch.filesWith("Damn meetings", home));
        assertEquals(List.of(), filesInBackups());
    }

    @Test
    void a_migration_that_fails_leaves_a_backup_from_before_and_one_that_erases_leaves_none() throws Exception {
        SqliteArchive.open(home, new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, 4))).close();
        var failing = new SchemaMigrations(Stream.concat(SchemaMigrations.ALL.scripts().subList(0, 4).stream(),
                Stream.of("/archive/002-adds-a-table.sql", "/archive/003-fails-half-way.sql")).toList());
        assertThrows(ArchiveException.class, () -> SqliteArchive.open(home, failing));
        assertEquals("4", new SqliteFile(backups().getFirst()).value("PRAGMA user_version"));
        Files.copy(backups().getFirst(), home.resolve("archive.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.delete(backups().getFirst());
        SqliteArchive.open(home).close();
        assertEquals(List.of(), backups());
    }
}
