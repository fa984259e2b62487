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
import org.quarterdeck.results.Answer;
import org.quarterdeck.results.Result.Counts;
import org.quarterdeck.results.Result.Strips;
import org.quarterdeck.results.Tally;
import org.quarterdeck.session.Command.CastAnswer;
import org.quarterdeck.session.Command.Leave;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.Command.Steer;
import org.quarterdeck.session.Outcome.Accepted;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.session.RandomRoom.Moment;

/** What holds whatever people do. */
@Domain(RandomRoom.class)
@Domain(DomainContext.Global.class)
class RoomPropertiesTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_journal_gives_back_the_very_room_that_was_published(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomRoom.room();
        for (var moment : moments) {
            room.clock.advance(moment.later());
            room.submit(moment.commands(room.state()));
            assertEquals(room.state(), room.replayed());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_disk_that_fails_now_and_then_loses_nothing_that_was_told(@ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomRoom.room();
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
        var room = RandomRoom.room();
        moments.forEach(moment -> live(room, moment));
        room.journal.recover();
        room.submit(List.of());

        var revs = room.journal.entries().stream().map(Entry::rev).toList();
        assertEquals(LongStream.rangeClosed(1, revs.size()).boxed().toList(), revs);
        assertEquals(revs.size(), room.state().rev());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void each_run_holds_the_last_accepted_answer_of_each_seat_that_did_not_withdraw_it(
            @ForAll @Size(max = 40) List<Moment> moments) {
        var room = RandomRoom.room();
        var expected = new HashMap<String, Map<Integer, Answer>>();
        for (var wish : moments.stream().flatMap(m -> m.wishes().stream()).toList()) {
            var before = room.state();
            var command = RandomRoom.meant(wish, before);
            var outcome = room.submit(command);
            if (outcome instanceof Accepted && command instanceof CastAnswer cast) {
                expected.computeIfAbsent(cast.run(), run -> new HashMap<>()).put(cast.seat(), cast.answer());
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
        var room = RandomRoom.room();
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
        var together = RandomRoom.room();
        var alone = RandomRoom.room();
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
        var room = RandomRoom.room();
        for (var moment : moments) {
            live(room, moment);
            room.state().polls().forEach((segment, poll) -> assertTrue(
                    poll.phase() != Phase.OPEN || segment.equals(room.state().segment().id()), segment + " is open unseen"));
            assertTrue(Steps.stepOf(room.state()) >= 0 && Steps.stepOf(room.state()) < Steps.stepsOf(room.state()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void from_anywhere_next_leads_to_the_end_and_previous_to_the_beginning(@ForAll @Size(max = 20) List<Moment> moments) {
        var room = RandomRoom.room();
        moments.forEach(moment -> live(room, moment));

        assertEquals(room.state().workshop().segments().getLast().id(), furthest(room, Move.NEXT));
        assertEquals("cover", furthest(room, Move.PREVIOUS));
    }

    private static String furthest(SteppedRoom room, Move move) {
        int steps = 0;
        while (room.submit(new Steer(move)) instanceof Accepted) {
            assertTrue(++steps < 100, "walks in circles");
        }
        return room.state().segment().id();
    }

    private static void live(SteppedRoom room, Moment moment) {
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

    private static Stream<Run> runs(RoomState room) {
        return room.polls().values().stream().flatMap(RoomPropertiesTest::runs);
    }

    private static Stream<Run> runs(PollState poll) {
        return Stream.concat(poll.earlier().stream(), Stream.ofNullable(poll.run()));
    }
}
