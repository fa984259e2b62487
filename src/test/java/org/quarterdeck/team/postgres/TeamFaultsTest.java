package org.quarterdeck.team.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.fixtures.TeamFixture.ANNA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.PostgresServer;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.team.OpenedSessions;
import org.quarterdeck.team.ShareCancelledException;
import org.quarterdeck.team.ShareEntry.State;
import org.quarterdeck.team.SharePreparation;
import org.quarterdeck.team.ShareQueue;
import org.quarterdeck.team.TeamAddress;
import org.quarterdeck.team.WorkshopReader;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A team's server that is away, refuses or is of another version: a plain sentence each, nothing lost, nothing twice. */
class TeamFaultsTest {

    private static final WorkshopReader READER = start -> WorkshopParser.read(start.file(), start.text(), Path.of("."));

    @TempDir
    Path home;
    private TeamFixture team;
    private SqliteArchive own;
    private PostgresArchive anna;
    private String id;

    @BeforeEach
    void setUp() throws Exception {
        team = TeamFixture.setUp();
        own = SqliteArchive.open(home);
        id = SimulatedCohort.playedInto(own, false);
        anna = team.as(ANNA, home.resolve("team"));
    }

    @AfterEach
    void close() {
        anna.close();
        own.close();
    }

    private ShareQueue queue() throws ArchiveException {
        return ShareQueue.in(home.resolve("team"), own, anna, READER);
    }

    private String answersThere() throws Exception {
        return team.server().rows(team.database(), PostgresServer.ADMIN, "SELECT count(*) FROM quarterdeck.answer").getFirst();
    }

    private String fault(TeamAddress address) throws ArchiveException {
        try (var other = PostgresArchive.at(address, OpenedSessions.in(home.resolve("other")), 5)) {
            return assertThrows(ArchiveException.class, other::sessions).getMessage();
        }
    }

    @Test
    void a_server_that_goes_in_the_middle_of_a_transfer_has_nothing_of_it_and_all_once_it_is_back() throws Exception {
        var prepared = SharePreparation.of(own, id, READER);
        try {
            var fault = assertThrows(ArchiveException.class, () -> anna.share(prepared, sent -> {
                if (sent > 0 && sent < 1) {
                    team.server().kill();
                }
            }));
            assertTrue(fault.isUnreachable(), fault.getMessage());
            assertEquals("The team's archive " + team.address(ANNA).place()
                    + " can't be reached. Nothing is lost; it is tried again later.", fault.getMessage());
            try (var queue = queue()) {
                queue.share(own.sessions().getFirst());
                assertNotNull(queue.drain());
            }
        } finally {
            team.server().startAgain();
        }
        assertEquals("0", answersThere());
        try (var later = queue()) {
            var waiting = later.of(id);
            assertNotNull(waiting);
            assertEquals(State.WAITING, waiting.state());
            assertNull(later.drain());
            assertEquals(State.SHARED, assertNotNullEntry(later).state());
        }
        assertEquals(1, anna.sessions().size());
    }

    /** What the tests of faults stand on: else a kill soon after the setting up leaves tables missing. */
    @Test
    void what_the_server_has_committed_is_there_after_a_kill() throws Exception {
        for (int i = 1; i <= 3; i++) {
            team.server().execute(team.database(), "CREATE TABLE made_before_kill_" + i + " ()");
            team.server().kill();
            team.server().startAgain();
            assertEquals(List.of("0"), team.server().rows(team.database(), PostgresServer.ADMIN,
                    "SELECT count(*) FROM made_before_kill_" + i));
        }
    }

    private org.quarterdeck.team.ShareEntry assertNotNullEntry(ShareQueue queue) {
        var entry = queue.of(id);
        assertNotNull(entry);
        return entry;
    }

    @Test
    void what_was_opened_stays_readable_while_the_server_is_away_and_erasing_is_still_to_be_done() throws Exception {
        try (var queue = queue()) {
            queue.share(own.sessions().getFirst());
            assertNull(queue.drain());
            var before = anna.recording(id).entries();
            team.server().kill();
            try {
                assertEquals(before, anna.recording(id).entries());
                assertTrue(assertThrows(ArchiveException.class, anna::sessions).isUnreachable());
                queue.takeBack(id);
                assertNotNull(queue.drain());
                assertEquals(State.ERASING, assertNotNullEntry(queue).state());
            } finally {
                team.server().startAgain();
            }
            assertNull(queue.drain());
            assertNull(queue.of(id));
        }
        assertEquals("0", answersThere());
        assertEquals(List.of(), anna.sessions());
    }

    /** A disk of a few megabytes for the server's tables, where this machine lets the test have one. */
    private Path smallDisk() throws Exception {
        var disk = Files.createTempDirectory("quarterdeck-disk");
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m,mode=777", "tmpfs", disk.toString())
                .redirectErrorStream(true);
        int status;
        try {
            status = mount.start().waitFor();
        } catch (java.io.IOException e) {
            status = 1;
        }
        if (status != 0) {
            Files.delete(disk);
        }
        Assumptions.assumeTrue(status == 0, "a test may make no small disk here");
        return disk;
    }

    @Test
    void a_disk_that_is_full_there_is_told_plainly_and_all_of_it_is_there_once_it_has_room() throws Exception {
        var disk = smallDisk();
        var space = "small_of_" + team.database();
        try (var queue = queue()) {
            var folder = Files.createDirectory(disk.resolve("tables"));
            team.server().own(folder);
            team.server().execute(team.database(), "CREATE TABLESPACE " + space + " LOCATION '" + folder + "'");
            for (var table : List.of("answer", "session_file")) {
                team.server().execute(team.database(), "ALTER TABLE quarterdeck." + table + " SET TABLESPACE " + space);
            }
            var filling = disk.resolve("filling");
            fill(filling);
            queue.share(own.sessions().getFirst());
            assertNotNull(queue.drain());
            assertEquals(
                    "The team's archive " + team.address(ANNA).place() + " has no room left. Nothing of it was shared, nothing "
                            + "is lost; once its admin has made room it is tried again.",
                    String.valueOf(assertNotNullEntry(queue).reason()));
            assertEquals(State.WAITING, assertNotNullEntry(queue).state());
            assertEquals(List.of(), anna.sessions(), "nothing half");
            Files.delete(filling);
            assertNull(queue.drain());
            assertEquals(State.SHARED, assertNotNullEntry(queue).state());
            assertEquals(String.valueOf(SharePreparation.of(own, id, READER).answers().size()), answersThere(), "nothing twice");
            assertEquals(1, anna.sessions().size());
        } finally {
            for (var table : List.of("answer", "session_file")) {
                team.server().execute(team.database(), "ALTER TABLE quarterdeck." + table + " SET TABLESPACE pg_default");
            }
            team.server().execute(team.database(), "DROP TABLESPACE IF EXISTS " + space);
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
            Files.delete(disk);
        }
    }

    private static void fill(Path file) throws java.io.IOException {
        try (var out = Files.newOutputStream(file)) {
            var page = new byte[4_096];
            while (file.toFile().getUsableSpace() > 0) {
                out.write(page);
            }
        }
    }

    @Test
    void what_is_stopped_leaves_nothing_there() throws Exception {
        var prepared = SharePreparation.of(own, id, READER);
        assertThrows(ShareCancelledException.class, () -> anna.share(prepared, sent -> {
            if (sent > 0) {
                throw new ShareCancelledException();
            }
        }));
        assertEquals(List.of(), anna.sessions());
        assertEquals("0", answersThere());
    }

    @Test
    void a_missing_password_a_stranger_and_a_database_that_is_not_there_are_told_apart() throws Exception {
        assertTrue(fault(team.address("secretive")).contains("there is none in ~/.pgpass or PGPASSWORD"));
        assertTrue(fault(team.address("stranger")).contains("grants the role quarterdeck_trainer"));
        assertTrue(fault(TeamAddress.of(team.server().address("nowhere", ANNA))).contains("There is no database nowhere"));
        var empty = team.server().newDatabase();
        assertTrue(fault(TeamAddress.of(team.server().address(empty, ANNA))).contains("makes one with --team-setup"));
    }

    @Test
    void a_wrong_password_is_told_as_such() throws Exception {
        var words = home.resolve("pgpass");
        Files.writeString(words, "127.0.0.1:*:*:secretive:wrong\n");
        Files.setPosixFilePermissions(words, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        System.setProperty("org.postgresql.pgpassfile", words.toString());
        try {
            assertTrue(fault(team.address("secretive")).contains("refuses secretive with that password"));
            Files.writeString(words, "127.0.0.1:*:*:secretive:right\n");
            try (var secretive = team.as("secretive", home.resolve("other"))) {
                assertEquals(List.of(), secretive.sessions());
            }
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() throws Exception {
        var said = fault(TeamAddress.of(team.server().address(team.database(), ANNA) + "?sslmode=verify-full"));
        assertTrue(said.contains("can't be trusted") && said.contains("Nothing was sent"), said);
    }

    @Test
    void tables_that_are_newer_or_older_are_told_with_what_to_do() throws Exception {
        team.server().execute(team.database(), "UPDATE quarterdeck.schema_history SET version = '99' WHERE version = '1'");
        assertTrue(fault(team.address(ANNA)).contains("Install the newer Quarterdeck"));
        assertTrue(assertThrows(ArchiveException.class, () -> TeamSchema.setUp(team.address(PostgresServer.ADMIN), said -> {}))
                .getMessage().contains("Install the newer Quarterdeck"));
        team.server().execute(team.database(), "UPDATE quarterdeck.schema_history SET version = '-1' WHERE version = '99'");
        assertTrue(fault(team.address(ANNA)).contains("Its admin brings it up with --team-setup"));
    }

    @Test
    void what_is_to_be_shared_waits_until_its_admin_has_set_things_right() throws Exception {
        team.server().execute(team.database(), "UPDATE quarterdeck.schema_history SET version = '99' WHERE version = '1'");
        try (var queue = queue()) {
            queue.share(own.sessions().getFirst());
            assertNotNull(queue.drain());
            var entry = assertNotNullEntry(queue);
            assertEquals(State.WAITING, entry.state());
            assertTrue(String.valueOf(entry.reason()).contains("Install the newer Quarterdeck"), entry.toString());
            team.server().execute(team.database(), "UPDATE quarterdeck.schema_history SET version = '1' WHERE version = '99'");
            assertNull(queue.drain());
            assertEquals(State.SHARED, assertNotNullEntry(queue).state());
        }
        assertEquals(1, anna.sessions().size());
    }

    @Test
    void a_session_that_is_not_over_is_not_shared() throws Exception {
        own.reopen(id, "token", "key");
        try (var queue = queue()) {
            queue.share(own.sessions().getFirst());
            queue.drain();
            var entry = assertNotNullEntry(queue);
            assertEquals(State.FAILED, entry.state());
            assertTrue(String.valueOf(entry.reason()).contains("is not over"), entry.toString());
        }
    }
}
