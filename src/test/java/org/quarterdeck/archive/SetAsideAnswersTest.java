package org.quarterdeck.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Said;
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
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.PollCommand.DiscardTestVotes;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Workshop;

/** An answer that was set aside leaves every file once it can't come back, and a replay gives the same room all the same. */
class SetAsideAnswersTest {

    private static final Workshop WORKSHOP = WorkshopFixture.small().slide("cover")
            .poll("say", new Question.Text(280, false), Reveal.LIVE).poll("tell", new Question.Text(280, false), Reveal.MANUAL)
            .build();
    private static final int COMMANDS = 50;

    @TempDir
    Path folder;
    private Path home;
    private final TestClock clock = TestClock.atNine();
    private SqliteArchive archive;
    private LiveSession session;
    private int written;

    private void begin(String name) throws ArchiveException {
        home = folder.resolve(name);
        archive = SqliteArchive.open(home);
        session = LiveSession.start(RoomState.fresh(WorkshopFixture.start(), WORKSHOP), archive.begin(WorkshopFixture.start()),
                clock);
        does(new Join("one"), new Join("two"), new Join("three"), new Arrive(1), new Arrive(2), new Arrive(3), new GoTo("say"),
                new Steer(Move.OPEN));
    }

    private void close() {
        session.close();
        archive.close();
    }

    private void does(Command... commands) {
        for (var command : commands) {
            assertTrue(submitted(command), command.toString());
        }
    }

    private boolean submitted(Command command) {
        clock.advance(Duration.ofSeconds(1));
        return session.submit(command).join() instanceof Accepted;
    }

    private static Command say(int seat, String run, String text) {
        return new CastAnswer(seat, run, new Said(text));
    }

    private SqliteFile file() {
        return SqliteFile.archiveIn(home);
    }

    private String journal() {
        return String.join("\n", file().rows("SELECT payload FROM journal ORDER BY rev"));
    }

    private List<String> saved() {
        return file().rows("SELECT run, seat, json_extract(answer_json, '$.text') FROM answer ORDER BY run, seat");
    }

    /** The bytes of all files of the home folder, the archive's log too. */
    private String bytes() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(home)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(each), ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** The program dies and comes back to the same room. */
    private void killed() throws ArchiveException {
        var before = session.state();
        close();
        archive = SqliteArchive.open(home);
        var unfinished = Objects.requireNonNull(archive.unfinished());
        var back = EventReplay.all(unfinished.recording().start(), WORKSHOP, unfinished.recording().entries());
        assertEquals(before.polls(), back.polls());
        assertEquals(before.seats(), back.seats());
        assertEquals(before.screen(), back.screen());
        assertEquals(moves(before), moves(back));
        session = LiveSession.resume(back, unfinished.recording().entries(), unfinished.aliveAt(), archive.resume(unfinished),
                clock);
    }

    /** The moves that can be undone, with what each of them brings back. */
    private static List<String> moves(RoomState room) {
        return room.undo().points().stream()
                .map(point -> point.last() + " " + point.kinds() + point.before().polls() + point.discarded())
                .toList();
    }

    @Test
    void the_first_words_leave_the_files_once_the_seat_answers_again() throws Exception {
        begin("home");
        does(say(1, "run-1", "standing"), say(2, "run-1", "first-words"), new WithdrawSeats(List.of(2)));
        assertTrue(journal().contains("first-words"), "they may come back");
        killed();
        does(say(2, "run-1", "second-words"));
        assertFalse(journal().contains("first-words"));
        killed();
        var sent = folder.resolve("it.quarterdeck");
        archive.copy(WorkshopFixture.start().id(), sent);
        assertFalse(new String(Files.readAllBytes(sent), ISO_8859_1).contains("first-words"));
        close();
        assertTrue(bytes().contains("second-words"));
        assertFalse(bytes().contains("first-words"));
    }

    @Test
    void what_came_back_by_undo_stands_in_the_journal_once_and_leaves_it_when_it_is_replaced() throws Exception {
        begin("home");
        does(say(2, "run-1", "first-words"), new WithdrawSeats(List.of(2)), new Undo());
        assertEquals(List.of("run-1|2|first-words"), saved());
        assertEquals(1, journal().split("first-words", -1).length - 1);
        does(say(2, "run-1", "second-words"));
        killed();
        close();
        assertFalse(bytes().contains("first-words"));
    }

    @Test
    void who_leaves_takes_along_what_was_set_aside() throws Exception {
        begin("home");
        does(say(2, "run-1", "first-words"), new WithdrawSeats(List.of(2)), new Steer(Move.CLOSE), new Leave(2));
        assertFalse(journal().contains("first-words"));
        killed();
        does(new Undo(), new Undo());
        assertEquals(List.of(), saved());
        killed();
        close();
        assertFalse(bytes().contains("first-words"));
    }

    @Test
    void an_undo_brings_back_nothing_that_was_taken_back_since() throws Exception {
        begin("home");
        does(say(2, "run-1", "first-words"), new WithdrawSeats(List.of(2)), say(2, "run-1", "second-words"),
                new TakeBackAnswer(2, "run-1"), new Undo());
        assertEquals(List.of(), saved());
        killed();
        close();
        assertFalse(bytes().contains("first-words"));
        assertFalse(bytes().contains("second-words"));
    }

    @Test
    void test_votes_come_back_without_those_that_were_set_aside() throws Exception {
        begin("home");
        does(say(1, "run-1", "standing"), say(2, "run-1", "first-words"), new WithdrawSeats(List.of(2)), new DiscardTestVotes(),
                new Undo());
        assertEquals(List.of("run-1|1|standing"), saved());
        killed();
        does(new Undo());
        assertEquals(List.of("run-1|1|standing", "run-1|2|first-words"), saved());
        killed();
        close();
    }

    /** Whatever happens in whatever order, the journal holds the words that stand or may come back, and no others. */
    @Test
    void after_any_sequence_no_word_is_left_that_cannot_come_back() throws Exception {
        for (int seed = 1; seed <= Integer.getInteger("aside.sequences", 30); seed++) {
            written = 0;
            begin("home-" + seed);
            var random = new Random(seed);
            var done = new ArrayList<Command>();
            for (int i = 0; i < COMMANDS; i++) {
                var command = any(random);
                if (submitted(command)) {
                    done.add(command);
                }
                checkWords(journal(), "seed " + seed + ": " + done);
                if (random.nextInt(COMMANDS / 2) == 0 && !session.state().ended()) {
                    killed();
                }
            }
            if (session.state().ended()) {
                does(new Undo());
            }
            killed();
            assertEquals(standing(session.state()), new HashSet<>(saved()), "seed " + seed + ": " + done);
            close();
            checkWords(bytes(), "seed " + seed + ": " + done);
        }
    }

    private Command any(Random random) {
        var state = session.state();
        var seats = List.copyOf(new TreeSet<>(state.seats().byNumber().keySet()));
        int seat = seats.isEmpty() ? 1 : seats.get(random.nextInt(seats.size()));
        var run = state.poll().run() == null ? "run-1" : state.poll().run().id();
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> say(seat, run, "word<" + ++written + ">");
            case 6, 7, 8 -> new WithdrawSeats(List.of(seat));
            case 9, 10 -> new Arrive(seat);
            case 11 -> new TakeBackAnswer(seat, run);
            case 12 -> random.nextBoolean() ? new Leave(seat) : new Join("phone " + seats.size() + written);
            case 13, 14, 15 -> new Undo();
            case 16 -> random.nextInt(3) == 0 ? new DiscardTestVotes() : new Arrive(seat);
            case 17 -> new Steer(List.of(Move.AGAIN, Move.CLOSE, Move.CLOSE, Move.END).get(random.nextInt(4)));
            case 18 -> new Steer(Move.OPEN);
            default -> new GoTo(random.nextInt(3) == 0 ? "tell" : "say");
        };
    }

    private void checkWords(String text, String when) {
        var known = known(session.state());
        for (int i = 1; i <= written; i++) {
            var word = "word<" + i + ">";
            assertEquals(known.contains(word), text.contains(word), () -> word + " after " + when);
        }
    }

    /** The words that stand, and those that an undo may bring back. */
    private static Set<String> known(RoomState room) {
        var words = new HashSet<String>();
        words(room.polls().values(), words);
        room.undo().points().forEach(point -> words(point.discarded().values(), words));
        return words;
    }

    private static void words(Collection<PollState> polls, Set<String> words) {
        polls.stream().flatMap(PollState::runs).forEach(run -> {
            run.answers().values().forEach(answer -> words.add(text(answer)));
            run.aside().values().forEach(aside -> words.add(text(aside.answer())));
        });
    }

    private static String text(Answer answer) {
        return assertInstanceOf(Said.class, answer).text();
    }

    private static Set<String> standing(RoomState room) {
        var all = new HashSet<String>();
        for (var run : room.polls().values().stream().flatMap(PollState::runs).toList()) {
            all.addAll(standing(run));
        }
        return all;
    }

    private static List<String> standing(PollRun run) {
        return run.answers().entrySet().stream().map(each -> run.id() + "|" + each.getKey() + "|" + text(each.getValue()))
                .toList();
    }
}
