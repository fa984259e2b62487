package org.quarterdeck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.SeatCommand.RenewCode;
import org.quarterdeck.session.command.SeatCommand.RenewRemote;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;

class ArchivedSessionTest {

    private static final List<Move> NOT_THE_END = Stream.of(Move.values()).filter(move -> move != Move.END).toList();

    @TempDir
    Path home;
    private SqliteArchive archive;
    private LiveSession session;

    @BeforeEach
    void begin() throws ArchiveException {
        archive = SqliteArchive.open(home);
        session = LiveSession.start(RoomState.fresh(WorkshopFixture.start(), EveryEventJournal.WORKSHOP),
                archive.begin(WorkshopFixture.start()),
                InstantSource.system());
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    private CommandOutcome ask(Command command) {
        return session.submit(command).join();
    }

    private int join(String hash) {
        int seat = assertInstanceOf(Accepted.class, ask(new Join(hash))).seat();
        return assertInstanceOf(Accepted.class, ask(new Arrive(seat))).seat();
    }

    /** All answers that the room knows of, as the view's rows say them. */
    private static List<String> answers(RoomState room) {
        var rows = new TreeMap<String, String>();
        room.polls().forEach((segment, poll) -> {
            poll.earlier().forEach(run -> add(rows, segment, run));
            var current = poll.run();
            if (current != null) {
                add(rows, segment, current);
            }
        });
        return List.copyOf(rows.values());
    }

    private static void add(Map<String, String> rows, String segment, PollRun run) {
        run.answers().forEach((seat, answer) -> rows.put(run.id() + "/" + seat,
                segment + "|" + run.id() + "|" + seat + "|" + AnswerJson.write(answer)));
    }

    private List<String> savedAnswers() {
        return SqliteFile.archiveIn(home).rows(
                "SELECT segment_id, run, seat, answer_json FROM saved_answers ORDER BY run || '/' || seat");
    }

    @Test
    void on_a_full_disk_guests_hear_that_nothing_was_saved_and_the_facilitator_goes_on() throws Exception {
        int seat = join("one");
        ask(new GoTo("move"));
        ask(new Steer(Move.OPEN));
        archive.database().pragma("query_only = ON");

        var refused = assertInstanceOf(Rejected.class, ask(new CastAnswer(seat, "run-1", new Picked(List.of(0)))));
        assertEquals(Reason.NOT_SAVED, refused.reason());
        assertNotNull(session.trouble());
        assertInstanceOf(Accepted.class, ask(new Steer(Move.CLOSE)));
        assertInstanceOf(Accepted.class, ask(new GoTo("compass")));
        assertInstanceOf(Accepted.class, ask(new Steer(Move.OPEN)));
        assertEquals("compass", session.state().segment().id());
        assertEquals("4", SqliteFile.archiveIn(home).value("SELECT max(rev) FROM journal"));

        archive.database().pragma("query_only = OFF");
        Eventually.until("the waiting moves are written by themselves", () -> session.trouble() == null);
        assertInstanceOf(Accepted.class, ask(new CastAnswer(seat, "run-2", new Placed(List.of(0.5, 0.5)))));
        assertEquals(session.state().polls(),
                EventReplay
                        .all(WorkshopFixture.start(), EveryEventJournal.WORKSHOP,
                                archive.recording(WorkshopFixture.start().id()).entries())
                        .polls());
        assertEquals(List.of("compass|run-2|1|{\"positions\":[0.5,0.5]}"), savedAnswers());
    }

    @Test
    void a_renewed_code_is_that_of_the_session_when_it_goes_on() throws ArchiveException {
        ask(new RenewCode());
        ask(new RenewRemote());
        var start = session.state().start();
        close();
        archive = SqliteArchive.open(home);
        assertEquals(start, archive.recording(start.id()).start());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_happens_the_archive_holds_what_the_room_knows(long seed) throws ArchiveException {
        var random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            var _ = session.submit(anything(random));
        }
        ask(new Steer(Move.RESUME));
        var room = session.state();
        assertEquals(answers(room), savedAnswers());
        assertEquals(String.valueOf(room.seatsGiven()), SqliteFile.archiveIn(home).value("SELECT count(*) FROM seat"));
        assertEquals(SqliteFile.archiveIn(home).value("""
                SELECT count(DISTINCT json_extract(payload, '$.seat')) FROM journal WHERE kind = 'seat-joined'"""),
                SqliteFile.archiveIn(home).value("SELECT seats FROM sessions"));
        assertEquals("ok", SqliteFile.archiveIn(home).value("PRAGMA integrity_check"));

        close();
        archive = SqliteArchive.open(home);
        var unfinished = archive.unfinished();
        assertNotNull(unfinished);
        var back = EventReplay.all(unfinished.recording().start(), EveryEventJournal.WORKSHOP, unfinished.recording().entries());
        assertEquals(room, back);
        session = LiveSession.resume(back, unfinished.recording().entries(), unfinished.aliveAt(), archive.resume(unfinished),
                InstantSource.system());
        assertEquals(room.rev() + 1, session.state().rev());
        ask(new Steer(Move.END));
        assertNull(archive.unfinished());
        assertEquals(answers(session.state()), savedAnswers());
    }

    /** Anything that guests and facilitator do, sensible or not; all but the end. */
    private static Command anything(Random random) {
        int seat = 1 + random.nextInt(12);
        var run = "run-" + (1 + random.nextInt(6));
        var answer = random.nextBoolean()
                ? (Answer) new Picked(List.of(random.nextInt(4)))
                : new Placed(List.of(random.nextDouble(), random.nextDouble()));
        return switch (random.nextInt(14)) {
            case 13 -> new Arrive(seat);
            case 11 -> new Command.Undo();
            case 12 -> random.nextInt(8) == 0 ? new PollCommand.DiscardTestVotes() : new Command.Undo();
            case 0 -> new Join("hash-" + random.nextInt(30));
            case 1 -> new Leave(seat);
            case 2 -> new Steer(NOT_THE_END.get(random.nextInt(NOT_THE_END.size())));
            case 3 -> random.nextInt(4) > 0 ? new Steer(Move.OPEN) : new GoTo(random.nextBoolean() ? "move" : "compass");
            case 4 -> new TakeBackAnswer(seat, run);
            default -> new CastAnswer(seat, run, answer);
        };
    }
}
