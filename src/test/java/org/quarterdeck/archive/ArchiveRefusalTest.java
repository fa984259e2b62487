package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SalvagedSession;

class ArchiveRefusalTest {

    private static final int NEWER = SchemaMigrations.ALL.newest() + 1;

    @TempDir
    Path folder;
    private Path home;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        file = home.resolve("archive.db");
    }

    private String refusal() {
        return String.valueOf(assertThrows(ArchiveException.class, () -> SqliteArchive.open(home).close()).getMessage());
    }

    /** What is said, having made sure that not a byte was changed. */
    private String refusalThatChangesNothing() throws IOException {
        var before = Files.readAllBytes(file);
        var said = refusal();
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var there = Files.list(home)) {
            assertEquals(List.of(file), there.toList());
        }
        return said;
    }

    private void makeArchive() throws ArchiveException {
        try (var archive = SqliteArchive.open(home)) {
            archive.begin(WorkshopFixture.start()).append(EveryEventJournal.butTheEnd());
        }
    }

    @Nested
    class Makes {

        @Test
        void a_new_one_with_its_folder_for_its_owner_alone() throws Exception {
            home = folder.resolve("not/there/yet");
            SqliteArchive.open(home).close();
            assertEquals(String.valueOf(SchemaMigrations.ALL.newest()), SqliteFile.archiveIn(home).value("PRAGMA user_version"));
            assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "this disk knows no POSIX permissions");
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("archive.db"))));
        }

        @Test
        void one_of_an_empty_file() throws Exception {
            Files.createFile(file);
            SqliteArchive.open(home).close();
            assertEquals("0", SqliteFile.archiveIn(home).value("SELECT count(*) FROM sessions"));
        }

        @Test
        void one_of_a_database_in_which_nothing_is_yet_as_a_crash_while_making_it_leaves() throws Exception {
            new SqliteFile(file).execute("PRAGMA journal_mode = WAL");
            SqliteArchive.open(home).close();
            assertEquals("0", SqliteFile.archiveIn(home).value("SELECT count(*) FROM sessions"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"with spaces", "50% off?", "a#b&c=d;e", "Übung 'eins' \"zwei\"", "😀"})
        void one_in_a_folder_of_any_name(String name) throws Exception {
            home = folder.resolve(name);
            makeArchive();
            try (var files = Files.list(folder.resolve(name))) {
                assertEquals(1, files.count());
            }
            try (var archive = SqliteArchive.open(home)) {
                assertEquals(1, archive.sessions().size());
            }
        }
    }

    @Nested
    class LeavesAsItIs {

        @Test
        void an_archive_of_a_newer_program() throws Exception {
            makeArchive();
            new SqliteFile(file).execute("PRAGMA user_version = " + NEWER);
            assertEquals("The archive at " + file + " was written by a newer Quarterdeck (format " + NEWER + "; this one knows "
                    + SchemaMigrations.ALL.newest() + "). "
                    + "It was left as it is; install the newer program to open it.", refusalThatChangesNothing());
        }

        @Test
        void an_archive_of_a_newer_program_that_is_running_or_was_killed() throws Exception {
            makeArchive();
            try (var newer = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = newer.createStatement()) {
                statement.execute("PRAGMA user_version = " + NEWER);
                assertTrue(Files.size(home.resolve("archive.db-wal")) > 0);
                assertTrue(refusal().contains("(format " + NEWER + "; this one knows " + SchemaMigrations.ALL.newest() + ")"));
                assertTrue(Files.size(home.resolve("archive.db-wal")) > 0);
            }
        }

        @Test
        void a_file_that_is_no_database() throws Exception {
            Files.writeString(file, "Dear diary, today I ran a workshop.");
            assertEquals(
                    "The file at " + file + " is no Quarterdeck archive, or its beginning is destroyed. It was left as it is; "
                            + "move it away, or start once with --new-archive, which moves it aside and begins a new one.",
                    refusalThatChangesNothing());
        }

        @Test
        void a_file_of_a_few_bytes() throws Exception {
            Files.writeString(file, "SQLite");
            assertTrue(refusalThatChangesNothing().contains("is no Quarterdeck archive"));
        }

        @Test
        void a_database_of_another_program() throws Exception {
            new SqliteFile(file).execute("CREATE TABLE bookmarks (url TEXT)", "INSERT INTO bookmarks VALUES ('x')");
            assertTrue(refusalThatChangesNothing().contains("is no Quarterdeck archive"));
        }

        @Test
        void a_database_that_says_it_is_another_program_s() throws Exception {
            new SqliteFile(file).execute("PRAGMA application_id = 252006673", "CREATE TABLE session (id)");
            assertTrue(refusalThatChangesNothing().contains("is no Quarterdeck archive"));
        }

        @Test
        void a_folder_in_its_place() throws Exception {
            Files.createDirectory(file);
            assertTrue(refusal().contains("is no Quarterdeck archive"));
            assertTrue(Files.isDirectory(file));
        }

        @Test
        void a_file_where_the_home_folder_should_be() throws Exception {
            home = Files.writeString(folder.resolve("notes"), "notes");
            assertEquals("The archive can't be kept at " + home + ": " + home + " is a file, not a folder. Nothing was "
                    + "changed; mend that, or choose another folder with --home.", refusal());
            assertEquals("notes", Files.readString(home));
        }

        @Test
        void an_archive_whose_first_page_is_damaged() throws Exception {
            makeArchive();
            var bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 100, 4_000, (byte) 0x5A);
            Files.write(file, bytes);
            assertTrue(refusalThatChangesNothing().contains("can't be opened: it is damaged. It was left as it is"));
        }

        @Test
        void an_archive_that_is_damaged_in_the_middle() throws Exception {
            makeArchive();
            var bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 3 * 4_096, 4 * 4_096, (byte) 0x5A);
            Files.write(file, bytes);
            assertTrue(refusalThatChangesNothing().contains("can't be opened: it is damaged. It was left as it is"));
        }

        @Test
        void a_damaged_one_is_moved_aside_where_a_new_one_is_wanted() throws Exception {
            makeArchive();
            var bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 3 * 4_096, 4 * 4_096, (byte) 0x5A);
            Files.write(file, bytes);
            var aside = SqliteArchive.moveDamagedAside(home);
            assertArrayEquals(bytes, Files.readAllBytes(aside));
            makeArchive();
            var refused = assertThrows(ArchiveException.class, () -> SqliteArchive.moveDamagedAside(home));
            assertEquals("The archive at " + file + " is not damaged, so no new one was begun.", refused.getMessage());
        }

        @Test
        void one_whose_beginning_is_destroyed_gives_its_sessions_to_a_new_one() throws Exception {
            makeArchive();
            var bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 0, 2_000, (byte) 0x7B);
            Files.write(file, bytes);
            var recovery = SqliteArchive.recover(home);
            assertArrayEquals(bytes, Files.readAllBytes(recovery.aside()));
            assertEquals(List.of(WorkshopFixture.start().id()),
                    recovery.sessions().stream().map(SalvagedSession::id).toList());
            try (var archive = SqliteArchive.open(home)) {
                assertEquals(EveryEventJournal.butTheEnd().size(),
                        archive.recording(WorkshopFixture.start().id()).entries().size());
            }
        }

        @Test
        void a_header_that_names_an_endless_file_is_no_reason_to_make_one() throws Exception {
            makeArchive();
            var bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 28, 32, (byte) 0xFF);
            Files.write(file, bytes);
            assertEquals(1, SqliteArchive.recover(home).sessions().size());
            assertTrue(Files.size(file) < 1 << 20);
        }

        @Test
        void an_archive_that_is_cut_short() throws Exception {
            makeArchive();
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 4_096));
            assertTrue(refusalThatChangesNothing().contains("it is damaged"));
        }
    }

    @Nested
    class SaysWhatIsMissing {

        @Test
        void where_another_program_holds_the_file() throws Exception {
            makeArchive();
            try (var other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertTrue(refusal().contains("another program keeps it locked. It was left as it is; close that program"));
            }
        }

        @Test
        void where_the_file_may_only_be_read() throws Exception {
            makeArchive();
            assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file),
                    "permissions do not bind this user, who is the superuser");
            assertTrue(refusalThatChangesNothing().contains("it may only be read"));
        }

        @Test
        void where_the_folder_may_only_be_read() throws Exception {
            assumeTrue(home.toFile().setWritable(false) && !Files.isWritable(home),
                    "permissions do not bind this user, who is the superuser");
            assertTrue(refusal().contains("the permission to write there is missing. Nothing was changed"));
        }
    }
}
