package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.RandomSession.Moment;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;

/** What holds whatever people do. */
@Domain(RandomSession.class)
@Domain(DomainContext.Global.class)
class SessionPropertiesTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_journal_gives_back_the_very_room_that_was_published(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomSession.room();
        for (var moment : moments) {
            room.clock.advance(moment.later());
            room.submit(moment.commands(room.state()));
            assertEquals(room.state(), room.replayed());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_disk_that_fails_now_and_then_loses_nothing_that_was_told(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomSession.room();
        for (var moment : moments) {
            live(room, moment);
            if (moment.diskWorks()) {
                assertEquals(room.state(), room.replayed());
            }
        }
        room.journal.recover();
        room.submit(List.of());
        assertEquals(room.state(), room.replayed());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void entries_are_numbered_from_one_without_gaps(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomSession.room();
        moments.forEach(moment -> live(room, moment));
        room.journal.recover();
        room.submit(List.of());

        var revs = room.journal.entries().stream().map(JournalEntry::rev).toList();
        assertEquals(LongStream.rangeClosed(1, revs.size()).boxed().toList(), revs);
        assertEquals(revs.size(), room.state().rev());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void each_run_holds_the_last_accepted_answer_of_each_seat_that_did_not_withdraw_it(
            @ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomSession.room();
        var expected = new HashMap<String, Map<Integer, Answer>>();
        for (var wish : moments.stream().flatMap(m -> m.wishes().stream()).toList()) {
            var before = room.state();
            var command = RandomSession.meant(wish, before);
            var outcome = room.submit(command);
            if (outcome instanceof Accepted && command instanceof CastAnswer cast) {
                expected.computeIfAbsent(cast.run(), run -> new HashMap<>()).put(cast.seat(), cast.answer());
            }
            if (outcome instanceof Accepted && command instanceof TakeBackAnswer back) {
                expected.getOrDefault(back.run(), new HashMap<>()).remove(back.seat());
            }
            if (outcome instanceof Accepted && command instanceof WithdrawSeats withdraw) {
                withdraw.seats().stream().filter(before.seats()::counts)
                        .forEach(expected.getOrDefault(runOf(before), new HashMap<>())::remove);
            }
            if (outcome instanceof Accepted && command instanceof Leave leave && before.poll().phase() == Phase.OPEN) {
                expected.getOrDefault(runOf(before), new HashMap<>()).remove(leave.seat());
            }
        }
        runs(room.state()).forEach(run -> assertEquals(expected.getOrDefault(run.id(), Map.of()),
                run.answers().minusAll(run.answers().keySet().stream().filter(seat -> seat < 0).toList())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void tallies_add_up(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomSession.room();
        moments.forEach(moment -> live(room, moment));

        room.state().polls().forEach((segment, poll) -> runs(poll).forEach(run -> {
            var question = Objects.requireNonNull(SegmentPoll.of(room.state(), segment));
            var result = Tally.of(question.question(), run.answers().values());
            assertEquals(run.answers().size(), result.answers());
            switch (result) {
                case Counts counts -> {
                    assertEquals(counts.answers(), counts.counts().stream().mapToInt(c -> c).sum());
                }
                case Strips strips ->
                    strips.strips().forEach(strip -> assertEquals(strips.answers(), strip.positions().size()));
                default -> {
                    // What more there is to add up is shown where it is tallied.
                }
            }
        }));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void commands_that_share_a_commit_come_to_the_same_as_one_by_one(@ForAll @Size(max = 30) List<Moment> moments) {
        var together = RandomSession.room();
        var alone = RandomSession.room();
        for (var moment : moments) {
            together.clock.advance(moment.later());
            alone.clock.advance(moment.later());
            var commands = moment.commands(alone.state());
            together.submit(commands);
            commands.forEach(alone::submit);
        }
        assertEquals(alone.state(), together.state());
        assertEquals(alone.journal.entries(), together.journal.entries());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void only_the_poll_that_is_shown_is_ever_open(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomSession.room();
        for (var moment : moments) {
            live(room, moment);
            room.state().polls().forEach((segment, poll) -> assertTrue(
                    poll.phase() != Phase.OPEN || segment.equals(room.state().segment().id()), segment + " is open unseen"));
            assertTrue(SegmentSteps.stepOf(room.state()) >= 0
                    && SegmentSteps.stepOf(room.state()) < SegmentSteps.stepsOf(room.state()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void from_anywhere_next_leads_to_the_end_and_previous_to_the_beginning(@ForAll @Size(max = 20) List<Moment> moments) {
        var room = RandomSession.room();
        moments.forEach(moment -> live(room, moment));

        var asked = room.state().screen().interruptions();
        var planned = room.state().workshop().segments().stream().filter(segment -> !asked.containsKey(segment.id())).toList();
        assertEquals(planned.getLast().id(), furthest(room, Move.NEXT));
        assertEquals("cover", furthest(room, Move.PREVIOUS));
    }

    private static String furthest(SteppedSession room, Move move) {
        int steps = 0;
        while (room.submit(new Steer(move)) instanceof Accepted) {
            assertTrue(++steps < 100, "walks in circles");
        }
        return room.state().segment().id();
    }

    private static void live(SteppedSession room, Moment moment) {
        room.clock.advance(moment.later());
        if (moment.diskWorks()) {
            room.journal.recover();
        } else {
            room.journal.fail("The disk is full.");
        }
        room.submit(moment.commands(room.state()));
    }

    private static String runOf(RoomState room) {
        var run = room.poll().run();
        return run == null ? "" : run.id();
    }

    private static Stream<PollRun> runs(RoomState room) {
        return room.polls().values().stream().flatMap(SessionPropertiesTest::runs);
    }

    private static Stream<PollRun> runs(PollState poll) {
        return Stream.concat(poll.earlier().stream(), Stream.ofNullable(poll.run()));
    }
}
