package org.quarterdeck.session.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.quarterdeck.session.query.GroupReportLeaf;

/**
 * Where a breakout stands.
 *
 * @param groups empty until they are first drawn
 * @param repeats how many pairs are together that had been so before on this day
 * @param endsAt when the groups' time is up, or null where it is not limited; it counts while they are at work
 * @param ended when their work was over, or null where it goes on or never began
 * @param told the numbers of the groups that the room has heard of, the one it hears of now last
 * @param leaf which {@link GroupReportLeaf} of that one's words the room sees, from 0
 * @param ballot the numbers of the groups that are voted on, in the order of the vote's options; empty until there is one
 */
public record BreakoutState(Stage stage, PVector<BreakoutGroup> groups, int repeats, Basis basis, @Nullable Instant endsAt,
        @Nullable Instant ended, PVector<Integer> told, int leaf, PVector<Integer> ballot) {

    public enum Stage {
        /** Not begun, or taken back to before that. */
        READY,
        /** The groups are shown, and are at work. */
        GROUPS,
        /** They are at work, and their task is shown. */
        TASK,
        /** Their work is over; the room hears of one after the other. */
        CLOSED,
        /** The room votes on what they handed in, or has done so. */
        VOTE
    }

    /** Whether groups could be drawn as the author wants it. */
    public enum Basis {
        AS_ASKED,
        /** Nobody had answered the poll that should mix or split them, so chance did. */
        NO_ANSWERS,
        /** The breakout whose groups should meet again had none, so they were drawn. */
        NO_EARLIER_GROUPS
    }

    static final BreakoutState UNTOUCHED = new BreakoutState(Stage.READY, TreePVector.empty(), 0, Basis.AS_ASKED, null, null,
            TreePVector.empty(), 0, TreePVector.empty());

    /** Whether the groups are at work: then they hand in, and their time runs. */
    public boolean open() {
        return stage == Stage.GROUPS || stage == Stage.TASK;
    }

    /** The number of the seat's group, from 1, or 0 where it is in none. */
    public int groupOf(int seat) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).seats().contains(seat)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The same for all seats at once, without those that are in none. */
    public Map<Integer, Integer> groupsOf() {
        var numbers = new HashMap<Integer, Integer>();
        for (int i = 0; i < groups.size(); i++) {
            for (var seat : groups.get(i).seats()) {
                numbers.put(seat, i + 1);
            }
        }
        return numbers;
    }

    /** The group of that number, from 1. */
    public BreakoutGroup group(int number) {
        return groups.get(number - 1);
    }

    public boolean has(int number) {
        return number >= 1 && number <= groups.size();
    }

    /** The number of the group that the room hears of now, or 0. */
    public int telling() {
        return told.isEmpty() ? 0 : told.getLast();
    }

    /** The numbers of the groups that there is something to hear of. */
    public List<Integer> tellable() {
        return IntStream.rangeClosed(1, groups.size()).filter(n -> !group(n).empty()).boxed().toList();
    }

    /** The numbers of the groups that handed something in. */
    public List<Integer> handedIn() {
        return IntStream.rangeClosed(1, groups.size()).filter(n -> group(n).handedIn()).boxed().toList();
    }

    /** Whether more than people and words have changed. */
    boolean steeredSince(BreakoutState before) {
        return stage != before.stage || groups.size() != before.groups.size() || !told.equals(before.told)
                || leaf != before.leaf
                || !Objects.equals(endsAt, before.endsAt);
    }

    public BreakoutState at(Stage next) {
        return new BreakoutState(next, groups, repeats, basis, endsAt, ended, told, leaf, ballot);
    }

    public BreakoutState endedAt(@Nullable Instant when) {
        return new BreakoutState(stage, groups, repeats, basis, endsAt, when, told, leaf, ballot);
    }

    public BreakoutState turnedTo(int next) {
        return new BreakoutState(stage, groups, repeats, basis, endsAt, ended, told, next, ballot);
    }

    public BreakoutState endingAt(@Nullable Instant when) {
        return new BreakoutState(stage, groups, repeats, basis, when, ended, told, leaf, ballot);
    }

    public BreakoutState telling(PVector<Integer> heard) {
        return new BreakoutState(stage, groups, repeats, basis, endsAt, ended, heard, 0, ballot);
    }

    public BreakoutState votingOn(List<Integer> numbers) {
        return new BreakoutState(Stage.VOTE, groups, repeats, basis, endsAt, ended, told, leaf, TreePVector.from(numbers));
    }

    public BreakoutState with(PVector<BreakoutGroup> changed) {
        return new BreakoutState(stage, changed, repeats, basis, endsAt, ended, told, leaf, ballot);
    }

    public BreakoutState with(int number, UnaryOperator<BreakoutGroup> change) {
        return with(groups.with(number - 1, change.apply(group(number))));
    }

    public BreakoutState without(int seat) {
        int number = groupOf(seat);
        return number == 0 ? this : with(number, group -> group.without(seat));
    }
}
