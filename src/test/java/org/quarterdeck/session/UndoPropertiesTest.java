package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.RandomSession.Moment;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.state.AgendaStart;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.UndoPoint;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll.Reveal;

/** After any sequence of moves and as many undos, the room is as before, and nothing that people gave is lost. */
@Domain(RandomSession.class)
@Domain(DomainContext.Global.class)
class UndoPropertiesTest {

    private static final List<String> PLACES = List.of("before", "groups", "vote", "promise");

    /** What the facilitator steers; {@code run} is empty until a question is asked. */
    private record Poll(PollState.Phase phase, boolean revealed, String run) {}

    private record Exercise(BreakoutState.Stage stage, List<Integer> told, int leaf) {}

    private record Steering(String segment, int step, ScreenCover cover, long frozen, boolean ended, @Nullable AgendaStart begun,
            Instant shownAt, Map<String, Poll> polls, Map<String, List<Answer>> hands, Map<String, Exercise> breakouts,
            List<UndoPoint> points) {

        static Steering of(RoomState room) {
            var polls = new TreeMap<String, Poll>();
            var hands = new TreeMap<String, List<Answer>>();
            room.polls().forEach((id, poll) -> {
                var run = poll.run();
                if (run != null && run.hands() > 0) {
                    hands.put(run.id(), run.handAnswers());
                }
                boolean asked = run != null && poll.phase() != PollState.Phase.READY;
                if (asked || poll.revealed()) {
                    polls.put(id, new Poll(poll.phase(), poll.revealed(), run == null ? "" : run.id()));
                }
            });
            var breakouts = new TreeMap<String, Exercise>();
            room.exercises().breakouts().forEach((id, breakout) -> {
                if (breakout.stage() != BreakoutState.Stage.READY) {
                    breakouts.put(id, new Exercise(breakout.stage(), List.copyOf(breakout.told()), breakout.leaf()));
                }
            });
            return new Steering(room.segment().id(), room.slideStep(), room.cover(),
                    room.frozen() == null ? 0 : room.frozen().rev(), room.ended(), room.begun(),
                    room.shownAt(), polls, hands, breakouts, List.copyOf(room.undo().points()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void as_many_undos_as_moves_bring_back_the_room_with_all_answers(@ForAll @Size(max = 25) List<Moment> moments) {
        var room = RandomSession.room();
        var before = new ArrayDeque<Steering>();
        for (var wish : moments.stream().flatMap(moment -> moment.wishes().stream()).toList()) {
            made(room, RandomSession.meant(wish, room.state()), before);
        }
        if (moments.size() % 2 == 0) {
            made(room, new Steer(Move.END), before);
        }
        undoAll(room, before);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void exercises_come_back_with_all_that_was_handed_in(@ForAll("exercising") List<Command> wishes) {
        var room = new SteppedSession(WorkshopFixture.small().slide("before")
                .breakout("groups", new Breakout(2, 0, new Breakout.Assign(Breakout.How.RANDOM, null), List.of(), List.of(),
                        List.of("What", "When"), true))
                .minutes(10).choice("vote", Reveal.ON_CLOSE)
                .slide("promise", org.quarterdeck.workshop.SlideLayout.COMMITMENTS));
        var before = new ArrayDeque<Steering>();
        for (var wish : wishes) {
            made(room, wish, before);
        }
        undoAll(room, before);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void undos_among_moves_leave_a_room_that_the_journal_gives_back(@ForAll @Size(max = 30) List<Moment> moments) {
        var room = RandomSession.room();
        for (var moment : moments) {
            room.clock.advance(moment.later());
            room.submit(moment.commands(room.state()));
            room.submit(List.of(new Undo()));
            assertEquals(room.state(), room.replayed());
            room.state().polls().forEach((segment, poll) -> assertTrue(
                    poll.phase() != PollState.Phase.OPEN || segment.equals(room.state().segment().id()), segment));
        }
    }

    @Provide
    Arbitrary<List<Command>> exercising() {
        var seats = Arbitraries.integers().between(1, 5);
        return Arbitraries.<Command>frequencyOf(
                Tuple.of(5, Arbitraries.of("anna", "ben", "cleo", "dan", "eve").map(Join::new)),
                Tuple.of(12, Arbitraries.of(Move.NEXT, Move.NEXT, Move.NEXT, Move.PREVIOUS, Move.OPEN, Move.CLOSE, Move.REVEAL,
                        Move.HIDE, Move.AGAIN, Move.BLACKOUT).map(Steer::new)),
                Tuple.of(2, Arbitraries.of(PLACES).map(GoTo::new)),
                Tuple.of(6, seats.map(seat -> new ExerciseCommand.Write(seat, "groups", seat % 2, "Text of " + seat, 0))),
                Tuple.of(1, Arbitraries.just(new ExerciseCommand.AddGroup())),
                Tuple.of(2, Arbitraries.of(1, -1).map(n -> new ExerciseCommand.AddTime(Duration.ofMinutes(n)))),
                Tuple.of(1, seats.map(ExerciseCommand.Report::new)),
                Tuple.of(1, seats.map(Leave::new)),
                Tuple.of(1, Arbitraries.just(new PollCommand.DiscardTestVotes())),
                Tuple.of(3, RandomSession.covers()),
                Tuple.of(2, seats.map(seat -> new ExerciseCommand.Commit(seat, "phone " + seat, null)))).list().ofMaxSize(120);
    }

    /** Submits a command and remembers what the facilitator had steered, if it was a move. */
    private static void made(SteppedSession room, Command command, Deque<Steering> before) {
        room.clock.advance(Duration.ofSeconds(1));
        var was = Steering.of(room.state());
        room.submit(command);
        if (room.state().undo().points().size() > was.points().size()) {
            before.push(was);
        }
    }

    private static void undoAll(SteppedSession room, Deque<Steering> before) {
        while (!before.isEmpty()) {
            vote(room);
            var answers = answers(room.state());
            var texts = texts(room.state());
            var seats = room.state().seats();
            int commitments = room.state().exercises().commitments().count();
            room.clock.advance(Duration.ofSeconds(1));
            room.accepted(new Undo());

            assertEquals(before.pop(), Steering.of(room.state()));
            var kept = answers(room.state());
            answers.forEach(
                    (run, all) -> assertTrue(kept.getOrDefault(run, Map.of()).entrySet().containsAll(all.entrySet()), run));
            assertTrue(texts(room.state()).containsAll(texts), () -> texts + " in " + texts(room.state()));
            assertEquals(seats.byToken(), room.state().seats().byToken());
            assertTrue(room.state().seats().joined().containsAll(seats.joined()));
            assertEquals(commitments, room.state().exercises().commitments().count());
            assertEquals(room.state(), room.replayed());
        }
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new Undo())));
    }

    /** Lets everybody vote where they can. */
    private static void vote(SteppedSession room) {
        var run = room.state().poll().run();
        for (int seat : room.state().seats().byNumber().keySet()) {
            if (run != null) {
                room.cast(seat, run.id(), new Picked(List.of(0)));
            }
        }
    }

    /** Returns the answers of people; hands are counted by the facilitator. */
    private static Map<String, Map<Integer, Answer>> answers(RoomState room) {
        var answers = new HashMap<String, Map<Integer, Answer>>();
        room.polls().values().forEach(poll -> {
            poll.earlier().forEach(run -> answers.put(run.id(), new HashMap<>(run.answers())));
            if (poll.run() != null) {
                answers.put(poll.run().id(), new HashMap<>(poll.run().answers()));
            }
        });
        answers.values().forEach(run -> run.keySet().removeIf(seat -> seat < 0));
        answers.values().removeIf(Map::isEmpty);
        return answers;
    }

    private static List<String> texts(RoomState room) {
        return room.exercises().breakouts().values().stream().flatMap(breakout -> breakout.groups().stream())
                .flatMap(group -> group.handIns().values().stream()).map(handIn -> handIn.text()).sorted().toList();
    }
}
