package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.ArchiveException;

class ArchiveUpkeepTest {

    @TempDir
    Path home;

    @BeforeEach
    void fill() throws ArchiveException {
        try (var archive = SqliteArchive.open(home)) {
            EveryEventJournal.playInto(archive);
        }
    }

    @Test
    void a_small_archive_is_looked_through_at_once() throws Exception {
        SqliteFile.archiveIn(home).overwrite("answer");
        assertTrue(assertThrows(ArchiveException.class, () -> SqliteArchive.openQuickly(home)).isFileLost());
    }

    @Test
    void of_a_large_one_the_damage_is_found_while_nobody_waits() throws Exception {
        var file = SqliteFile.archiveIn(home);
        file.grow();
        file.overwrite("answer");
        try (var archive = SqliteArchive.openQuickly(home)) {
            assertEquals(1, archive.sessions().size());
            assertTrue(assertThrows(ArchiveException.class, () -> archive.upkeep(TestClock.NINE)).isFileLost());
        }
        assertEquals("archive", SqliteArchive.recover(home).sessions().isEmpty() ? "nothing" : "archive");
    }

    @Test
    void an_index_that_does_not_fit_its_table_is_made_anew_after_a_program_was_killed() throws Exception {
        var file = SqliteFile.archiveIn(home);
        file.execute("PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'fingerprint <> ''''', 'fingerprint = ''''') WHERE name = 'run_by_fingerprint'");
        assertTrue(!file.value("PRAGMA integrity_check").equals("ok"));
        var killed = SqliteArchive.open(home);
        killed.reopen(WorkshopFixture.start().id(), "t", "k");
        try (var archive = SqliteArchive.openQuickly(home)) {
            archive.upkeep(TestClock.NINE);
            assertEquals("ok", file.value("PRAGMA integrity_check"));
        }
        killed.close();
    }

    @Test
    void a_session_that_was_never_counted_is_counted_and_the_weekly_backup_is_made_of_it() throws Exception {
        SqliteFile.archiveIn(home).execute("UPDATE session SET counted_answers = NULL", "DELETE FROM run_tally",
                "DELETE FROM seal");
        try (var archive = SqliteArchive.openQuickly(home)) {
            archive.upkeep(TestClock.NINE);
        }
        assertEquals("9", SqliteFile.archiveIn(home).value("SELECT counted_answers FROM session"));
        try (var backups = Files.list(home.resolve("backups"))) {
            assertEquals(1, backups.count());
        }
    }

    @Test
    void the_weekly_backup_is_made_also_where_a_file_among_the_backups_cannot_be_read() throws Exception {
        var backups = Files.createDirectories(home.resolve("backups"));
        Files.createSymbolicLink(backups.resolve("archive-20200101-090000.db"), home.resolve("gone"));
        try (var archive = SqliteArchive.openQuickly(home)) {
            assertFalse(assertThrows(ArchiveException.class, () -> archive.upkeep(TestClock.NINE)).isFileLost());
        }
        try (var all = Files.list(backups)) {
            assertEquals(2, all.count());
        }
    }

    @Test
    void a_program_that_ends_does_not_wait_for_it_and_it_says_nothing() throws Exception {
        var archive = SqliteArchive.openQuickly(home);
        archive.close();
        archive.upkeep(TestClock.NINE);
    }

    @Test
    void a_statement_that_begins_after_the_program_ends_is_stopped_too() throws Exception {
        var archive = SqliteArchive.openQuickly(home);
        var begun = new CountDownLatch(1);
        var reading = CompletableFuture.supplyAsync(() -> assertThrows(ArchiveException.class,
                () -> archive.upkeep().read(connection -> {
                    begun.countDown();
                    Eventually.until("the archive is closing", archive.upkeep()::isStopped);
                    return JdbcSupport.first(connection, """
                            WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 500000000)
                            SELECT count(*) FROM n""", row -> row.getInt(1));
                })));
        begun.await();
        archive.close();
        assertFalse(reading.get(30, TimeUnit.SECONDS).isFileLost());
    }

    @Test
    void nothing_is_read_or_counted_once_it_was_stopped_and_it_may_be_stopped_twice() throws Exception {
        SqliteFile.archiveIn(home).execute("UPDATE session SET counted_answers = NULL");
        var archive = SqliteArchive.openQuickly(home);
        archive.upkeep().stop();
        archive.close();
        archive.upkeep(TestClock.NINE);
        assertFalse(assertThrows(ArchiveException.class, archive::check).isFileLost());
        assertEquals("null", SqliteFile.archiveIn(home).value("SELECT counted_answers FROM session"));
    }
}
