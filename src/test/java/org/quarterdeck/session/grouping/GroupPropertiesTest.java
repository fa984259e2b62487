package org.quarterdeck.session.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.SteppedSession;
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
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Poll.Reveal;

/** What holds of groups whoever joins, goes, is removed, comes back, answers or withdraws, before and while they are drawn. */
class GroupPropertiesTest {

    private static final List<String> PLACES = List.of("view", "first", "mixed", "split", "same", "three", "last");

    private static SteppedSession room(int size) {
        return new SteppedSession(WorkshopFixture.small().choice("view", Reveal.ON_CLOSE).breakout("first", size)
                .breakout("mixed", size, How.MIXED, "view").breakout("split", size, How.SPLIT, "view")
                .breakout("same", size, How.SAME, "first")
                .breakout("three",
                        new Breakout(0, 3, new Assign(How.RANDOM, null), List.of(), List.of(), List.of("Your answer"), false))
                .breakout("last", size).slide("end"));
    }

    /** Nine phones at most, so that all the ways to seat them can be tried. */
    @Provide
    Arbitrary<List<Command>> days() {
        var seats = Arbitraries.integers().between(1, 9);
        var answers = Arbitraries.integers().between(0, 2);
        return Arbitraries.<Command>frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 9).map(n -> new Join("phone " + n))),
                Tuple.of(16, seats.map(Arrive::new)), Tuple.of(3, seats.map(Leave::new)),
                Tuple.of(2, seats.list().ofMinSize(1).ofMaxSize(2).map(UncountSeats::new)),
                Tuple.of(2, seats.list().ofMinSize(1).ofMaxSize(2).map(WithdrawSeats::new)),
                Tuple.of(6, Combinators.combine(seats, answers)
                        .as((seat, option) -> new CastAnswer(seat, "run-1", new Picked(List.of(option))))),
                Tuple.of(2, seats.map(seat -> new TakeBackAnswer(seat, "run-1"))),
                Tuple.of(12, Arbitraries.of(Move.NEXT, Move.NEXT, Move.OPEN, Move.OPEN, Move.AGAIN, Move.AGAIN, Move.CLOSE,
                        Move.PREVIOUS).map(Steer::new)),
                Tuple.of(6, Arbitraries.of(PLACES).map(GoTo::new)), Tuple.of(2, Arbitraries.just(new Undo())))
                .list().ofMinSize(20).ofMaxSize(140);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyone_who_counts_is_drawn_once_into_groups_of_even_sizes_and_nobody_else(@ForAll("days") List<Command> day,
            @ForAll("sizes") int size) {
        var room = room(size);
        for (var command : day) {
            var before = room.state();
            for (var drawn : drawn(room, command)) {
                assertThat(drawn.groups().stream().flatMap(List::stream)).as(drawn.segment())
                        .containsExactlyInAnyOrderElementsOf(before.seats().present());
                if (!drawn.segment().equals("same") || before.exercises().breakout("first").groups().isEmpty()) {
                    assertSizesWithinOne(drawn);
                }
                if (!drawn.segment().equals("three")) {
                    assertNobodyAlone(drawn, before.seats().size());
                }
            }
            assertSeatedOnce(room.state());
        }
        assertThat(room.replayed()).isEqualTo(room.state());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nobody_meets_again_more_than_any_other_way_to_seat_them_would_need(@ForAll("days") List<Command> day,
            @ForAll("sizes") int size) {
        var room = room(size);
        for (var command : day) {
            var before = room.state();
            for (var drawn : drawn(room, command)) {
                var met = PairHistory.in(before.exercises().breakouts().values().stream()
                        .map(earlier -> earlier.groups().stream().map(BreakoutGroup::seats).toList()).toList());
                var random = List.of("first", "three", "last").contains(drawn.segment());
                if (random) {
                    assertThat(drawn.repeats()).as(drawn.segment()).isEqualTo(repeats(drawn.groups(), met))
                            .isEqualTo(fewestRepeats(before.seats().present(), sizes(drawn), met));
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whoever_is_removed_comes_back_into_one_group_once_the_phone_calls(@ForAll("days") List<Command> day,
            @ForAll("seats") int seat) {
        var room = room(3);
        day.forEach(room::submit);
        room.submit(new GoTo("last"));
        room.join("phone of my own");
        room.submit(new Steer(Move.OPEN));
        room.submit(new UncountSeats(List.of(seat)));
        room.submit(new Steer(Move.AGAIN));
        assertThat(room.state().breakout().groupOf(seat)).isZero();
        if (room.state().seats().taken(seat)) {
            room.accepted(new Arrive(seat));
            assertThat(room.state().breakout().groups().stream().filter(group -> group.seats().contains(seat))).hasSize(1);
        }
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(2, 4);
    }

    @Provide
    Arbitrary<Integer> seats() {
        return Arbitraries.integers().between(1, 9);
    }

    /** Submits a command and returns the drawing that it led to, if any. */
    private static List<GroupsDrawn> drawn(SteppedSession room, Command command) {
        long before = room.state().rev();
        room.submit(command);
        return room.journal.entries().stream().filter(entry -> entry.rev() > before).map(JournalEntry::event)
                .filter(GroupsDrawn.class::isInstance).map(GroupsDrawn.class::cast).toList();
    }

    private static void assertSizesWithinOne(GroupsDrawn drawn) {
        var sizes = drawn.groups().stream().mapToInt(List::size).summaryStatistics();
        assertThat(sizes.getMax() - sizes.getMin()).as(drawn.toString()).isLessThanOrEqualTo(1);
    }

    private static void assertNobodyAlone(GroupsDrawn drawn, int people) {
        if (people > 1) {
            assertThat(drawn.groups()).as(drawn.segment()).noneMatch(group -> group.size() == 1);
        }
    }

    /** While groups are at work everyone who counts is in one of them, and nobody who went is in any. */
    private static void assertSeatedOnce(RoomState room) {
        room.exercises().breakouts().forEach((id, breakout) -> {
            var all = breakout.groups().stream().flatMap(group -> group.seats().stream()).toList();
            assertThat(all).as(id).doesNotHaveDuplicates().allMatch(room.seats()::taken);
        });
        if (room.breakout().open()) {
            assertThat(new TreeSet<>(room.breakout().groupsOf().keySet())).containsAll(room.seats().present());
        }
    }

    private static List<Integer> sizes(GroupsDrawn drawn) {
        return drawn.groups().stream().map(List::size).toList();
    }

    private static int repeats(Collection<? extends List<Integer>> groups, PairHistory met) {
        int repeats = 0;
        for (var group : groups) {
            for (int i = 0; i < group.size(); i++) {
                repeats += meeting(group.get(i), group.subList(0, i), met);
            }
        }
        return repeats;
    }

    private static int meeting(int seat, List<Integer> others, PairHistory met) {
        return (int) others.stream().filter(other -> met.contains(seat, other)).count();
    }

    /** The fewest pairs that meet again, over all the ways to seat people in groups of these sizes. */
    private static int fewestRepeats(List<Integer> seats, List<Integer> sizes, PairHistory met) {
        var groups = new ArrayList<List<Integer>>();
        sizes.forEach(size -> groups.add(new ArrayList<>()));
        return fewest(seats, 0, groups, sizes, met, 0, Integer.MAX_VALUE);
    }

    private static int fewest(List<Integer> seats, int next, List<? extends List<Integer>> groups, List<Integer> sizes,
            PairHistory met, int sofar, int best) {
        if (sofar >= best || next == seats.size()) {
            return Math.min(sofar, best);
        }
        int least = best;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            boolean likeOneBefore = i > 0 && group.isEmpty() && groups.get(i - 1).isEmpty()
                    && sizes.get(i).equals(sizes.get(i - 1));
            if (group.size() < sizes.get(i) && !likeOneBefore) {
                int more = meeting(seats.get(next), group, met);
                group.add(seats.get(next));
                least = fewest(seats, next + 1, groups, sizes, met, sofar + more, least);
                group.removeLast();
            }
        }
        return least;
    }
}
