package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;

/** Somebody's tool does something to the archive's file while a session is live. */
class LostArchiveTest {

    @TempDir
    Path home;
    private final SessionStart start = WorkshopFixture.start();
    private SqliteArchive archive;
    private Path file;
    private LiveSession session;
    private int seat;

    @BeforeEach
    void aVoteIsOpenAndSomeoneHasAnswered() throws ArchiveException {
        archive = SqliteArchive.open(home);
        file = home.resolve("archive.db");
        archive.begin(other("an-earlier-one")).close();
        session = LiveSession.start(RoomState.fresh(start, EveryEventJournal.WORKSHOP), archive.begin(start),
                InstantSource.system());
        accepted(new Command.GoTo("move"));
        accepted(new Command.Steer(Move.OPEN));
        seat = accepted(new Command.Join("hash")).seat();
        vote(0);
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    private static SessionStart other(String id) {
        var start = WorkshopFixture.start();
        return new SessionStart(id, start.startedAt(), start.title(), start.code(), start.key(), start.port(),
                start.remoteToken(), start.cut(), start.rehearsal(), start.file(), start.text(), start.folder());
    }

    private Accepted accepted(Command command) {
        return switch (session.submit(command).join()) {
            case Accepted accepted -> accepted;
            case Rejected rejected -> throw new AssertionError(command + " was refused: " + rejected);
        };
    }

    private CommandOutcome cast(int option) {
        var run = session.state().poll().run();
        return session.submit(new Command.CastAnswer(seat, assertNotNullAnd(run).id(), new Picked(List.of(option)))).join();
    }

    private static <T> T assertNotNullAnd(T value) {
        assertNotNull(value);
        return value;
    }

    private void vote(int option) {
        assertTrue(cast(option) instanceof Accepted);
    }

    private void assertVotesAreRefusedAndMovesAreNot() {
        Eventually.until("the loss is noticed", session::isArchiveLost);
        assertTrue(cast(1) instanceof Rejected refused && refused.reason() == Reason.NOT_SAVED);
        accepted(new Command.Steer(Move.CLOSE));
        assertTrue(session.isArchiveLost());
        assertTrue(String.valueOf(session.trouble()).contains(file.toString()), session.trouble());
    }

    /** Nothing more is missing in the archive, and the session goes on in it. */
    private void assertAllOfTheSessionIsIn(SqliteArchive in) throws ArchiveException {
        var recording = in.recording(start.id());
        assertEquals(session.state(), EventReplay.all(start, EveryEventJournal.WORKSHOP, recording.entries()));
        assertEquals(1, in.answers(start.id()).size());
        accepted(new Command.Steer(Move.OPEN));
        vote(2);
        assertEquals(new Picked(List.of(2)), in.answers(start.id()).getFirst().answer());
        assertNull(session.trouble());
    }

    private List<String> sessions() throws ArchiveException {
        return archive.sessions().stream().map(each -> each.id()).sorted().toList();
    }

    private long asides() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(each -> each.getFileName().toString().matches("archive-\\d{8}-\\d{6}(-\\d+)?\\.db")).count();
        }
    }

    @Test
    void deleted_no_vote_hears_saved_and_a_new_archive_has_everything() throws Exception {
        Files.delete(file);
        assertVotesAreRefusedAndMovesAreNot();
        var said = session.renewArchive().join();
        assertEquals("A new archive was written at " + file + ", with this session and all earlier ones.", said);
        assertAllOfTheSessionIsIn(archive);
        assertEquals(List.of(start.id(), "an-earlier-one"), sessions());
    }

    @Test
    void moved_and_put_back_it_goes_on_by_itself_with_the_moves_made_meanwhile() throws Exception {
        var elsewhere = home.resolve("elsewhere.db");
        Files.move(file, elsewhere);
        assertVotesAreRefusedAndMovesAreNot();
        Files.move(elsewhere, file);
        Eventually.until("it is noticed", () -> session.trouble() == null);
        assertFalse(session.isArchiveLost());
        assertAllOfTheSessionIsIn(archive);
    }

    @Test
    void replaced_by_another_file_that_is_kept_and_a_new_archive_has_everything() throws Exception {
        Files.move(file, home.resolve("elsewhere.db"));
        Files.writeString(file, "something else");
        assertVotesAreRefusedAndMovesAreNot();
        assertTrue(session.renewArchive().join().contains("is kept at"));
        assertAllOfTheSessionIsIn(archive);
        assertEquals(List.of(start.id(), "an-earlier-one"), sessions());
        assertEquals(1, asides());
    }

    @Test
    void cut_short_it_is_kept_and_a_new_archive_has_this_session() throws Exception {
        Files.newByteChannel(file, StandardOpenOption.WRITE).truncate(4_096).close();
        assertVotesAreRefusedAndMovesAreNot();
        assertTrue(session.renewArchive().join().contains("with all of this session"));
        assertAllOfTheSessionIsIn(archive);
        assertEquals(List.of(start.id()), sessions());
        assertEquals(1, asides());
    }

    @Test
    void overwritten_in_place_by_another_archive_it_is_noticed_too() throws Exception {
        var elsewhere = Files.createDirectory(home.resolve("other"));
        try (var other = SqliteArchive.open(elsewhere)) {
            for (int i = 0; i < 200; i++) {
                other.begin(other("other-" + i)).close();
            }
        }
        try (var to = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            to.write(java.nio.ByteBuffer.wrap(Files.readAllBytes(elsewhere.resolve("archive.db"))));
        }
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
        assertAllOfTheSessionIsIn(archive);
    }

    @Test
    void overwritten_with_nonsense_it_is_noticed_too() throws Exception {
        Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
        assertAllOfTheSessionIsIn(archive);
    }

    private void waitUntilItIsInTheFile() {
        Eventually.until("the log is empty", () -> {
            try {
                return Files.size(home.resolve("archive.db-wal")) == 0;
            } catch (IOException e) {
                return false;
            }
        });
    }

    @Test
    void nonsense_over_one_page_of_earlier_sessions_is_noticed_and_nothing_of_this_one_is_lost() throws Exception {
        waitUntilItIsInTheFile();
        SqliteFile.archiveIn(home).overwrite("run_tally");
        assertVotesAreRefusedAndMovesAreNot();
        assertTrue(session.renewArchive().join().contains("with all of this session"));
        assertAllOfTheSessionIsIn(archive);
        assertEquals(1, asides());
    }

    @Test
    void an_answer_that_somebody_changed_in_the_file_is_noticed_and_the_one_that_was_given_stays() throws Exception {
        waitUntilItIsInTheFile();
        SqliteFile.archiveIn(home).execute("UPDATE answer SET answer_json = replace(answer_json, '0', '3')");
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
        assertEquals(new Picked(List.of(0)), archive.answers(start.id()).getFirst().answer());
        assertAllOfTheSessionIsIn(archive);
    }

    @Test
    void an_entry_that_is_gone_from_the_file_is_noticed() {
        waitUntilItIsInTheFile();
        SqliteFile.archiveIn(home).execute("DELETE FROM journal WHERE rev = 2");
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
    }

    @Test
    void gone_with_its_folder_the_new_archive_is_in_a_new_one() throws Exception {
        var away = home.resolveSibling(home.getFileName() + "-away");
        Files.move(home, away);
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
        assertAllOfTheSessionIsIn(archive);
        assertEquals(List.of(start.id(), "an-earlier-one"), sessions());
    }

    @Test
    void a_folder_of_its_name_is_moved_aside_too() throws Exception {
        Files.delete(file);
        Files.createDirectories(home.resolve("archive.db/in-the-way"));
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
        assertAllOfTheSessionIsIn(archive);
    }

    @Test
    void a_log_that_is_deleted_while_live_is_begun_anew_and_loses_nothing() throws Exception {
        try (var log = LogCapture.of(ArchiveDatabase.class)) {
            Files.delete(home.resolve("archive.db-wal"));
            vote(1);
            session.close();
            archive.close();
            assertEquals(List.of("The archive's log was deleted; it is begun anew, and nothing is lost."), log.messages());
        }
        archive = SqliteArchive.open(home);
        assertEquals(new Picked(List.of(1)), archive.answers(start.id()).getFirst().answer());
    }

    @Test
    void a_session_that_is_resumed_can_be_written_anew_too() throws Exception {
        accepted(new Command.Leave(accepted(new Command.Join("left")).seat()));
        session.close();
        archive.close();
        archive = SqliteArchive.open(home);
        var unfinished = assertNotNullAnd(archive.unfinished());
        assertEquals(0, unfinished.missing());
        var entries = unfinished.recording().entries();
        session = LiveSession.resume(EventReplay.all(start, EveryEventJournal.WORKSHOP, entries), entries,
                unfinished.aliveAt(), archive.resume(unfinished), InstantSource.system());
        Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
        assertVotesAreRefusedAndMovesAreNot();
        session.renewArchive().join();
        assertAllOfTheSessionIsIn(archive);
    }

    @Test
    void a_log_that_is_deleted_after_a_crash_is_told_of_with_what_it_held() throws Exception {
        session.close();
        var crashed = Files.createDirectory(home.resolve("crashed"));
        try (var live = SqliteArchive.open(crashed)) {
            var journal = live.begin(start);
            var mark = crashed.resolve("archive.db-mark");
            journal.append(List.of(new JournalEntry(1, Instant.EPOCH, new SeatTaken(1, "one"))));
            for (var each : List.of("archive.db", "archive.db-mark")) {
                Files.copy(crashed.resolve(each), home.resolve("copy-" + each));
            }
            assertTrue(Files.exists(mark));
            journal.close();
            assertFalse(Files.exists(mark));
        }
        var after = Files.createDirectory(home.resolve("after"));
        for (var each : List.of("archive.db", "archive.db-mark")) {
            Files.move(home.resolve("copy-" + each), after.resolve(each));
        }
        try (var back = SqliteArchive.open(after)) {
            assertEquals(1, assertNotNullAnd(back.unfinished()).missing());
        }
    }

    @Test
    void what_was_written_moves_into_the_file_itself_once_it_is_quiet() {
        waitUntilItIsInTheFile();
    }

    @Test
    void a_new_archive_is_only_begun_where_the_old_one_is_lost() throws Exception {
        assertEquals("The archive is where it belongs; nothing was changed.", session.renewArchive().join());
        assertEquals(0, asides());
    }
}
