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
 * The state of a breakout.
 *
 * @param groups the groups; empty until they are first drawn
 * @param repeats the number of pairs that had already been together on this day
 * @param endsAt when the groups' time is up while they are at work, or null if it is unlimited
 * @param ended when their work ended, or null if it is going on or never began
 * @param told the numbers of the groups that have reported, with the current one last
 * @param leaf the {@link GroupReportLeaf} shown of the current report, from 0
 * @param ballot the numbers of the groups in the vote, in the order of its options; empty until there is a vote
 */
public record BreakoutState(Stage stage, PVector<BreakoutGroup> groups, int repeats, Basis basis, @Nullable Instant endsAt,
        @Nullable Instant ended, PVector<Integer> told, int leaf, PVector<Integer> ballot) {

    public enum Stage {
        /** Not begun, or taken back. */
        READY,
        /** The groups are shown and at work. */
        GROUPS,
        /** The groups are at work and their task is shown. */
        TASK,
        /** The work is over; the groups report one after the other. */
        CLOSED,
        /** The vote on the hand-ins is open or over. */
        VOTE
    }

    /** Whether the groups could be drawn as the author asked. */
    public enum Basis {
        AS_ASKED,
        /** The poll to mix or split by had no answers, so the groups were drawn at random. */
        NO_ANSWERS,
        /** The breakout whose groups were to meet again had none, so new groups were drawn. */
        NO_EARLIER_GROUPS
    }

    static final BreakoutState UNTOUCHED = new BreakoutState(Stage.READY, TreePVector.empty(), 0, Basis.AS_ASKED, null, null,
            TreePVector.empty(), 0, TreePVector.empty());

    /** Returns whether the groups are at work: they can hand in, and their time is running. */
    public boolean open() {
        return stage == Stage.GROUPS || stage == Stage.TASK;
    }

    /** Returns the number of the seat's group, from 1, or 0 if it is in none. */
    public int groupOf(int seat) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).seats().contains(seat)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns the group numbers of all seats that are in a group. */
    public Map<Integer, Integer> groupsOf() {
        var numbers = new HashMap<Integer, Integer>();
        for (int i = 0; i < groups.size(); i++) {
            for (var seat : groups.get(i).seats()) {
                numbers.put(seat, i + 1);
            }
        }
        return numbers;
    }

    /** Returns a group by its number, from 1. */
    public BreakoutGroup group(int number) {
        return groups.get(number - 1);
    }

    public boolean has(int number) {
        return number >= 1 && number <= groups.size();
    }

    /** Returns the number of the reporting group, or 0 if there is none. */
    public int telling() {
        return told.isEmpty() ? 0 : told.getLast();
    }

    /** Returns the numbers of the groups that can report. */
    public List<Integer> tellable() {
        return IntStream.rangeClosed(1, groups.size()).filter(n -> !group(n).empty()).boxed().toList();
    }

    /** Returns the numbers of the groups with hand-ins. */
    public List<Integer> handedIn() {
        return IntStream.rangeClosed(1, groups.size()).filter(n -> group(n).handedIn()).boxed().toList();
    }

    /** Returns whether more than members and hand-ins have changed. */
    boolean steeredSince(BreakoutState before) {
        return stage != before.stage || groups.size() != before.groups.size() || !told.equals(before.told)
                || leaf != before.leaf
                || !Objects.equals(endsAt, before.endsAt);
    }

    /** Returns whether the room is to see another step of it. */
    boolean steppedSince(BreakoutState before) {
        return stage != before.stage || !told.equals(before.told) || leaf != before.leaf;
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

    /** Returns the number of hand-ins that wait until the facilitator lets them through. */
    public int waiting() {
        return (int) groups.stream().flatMap(group -> group.handIns().values().stream())
                .filter(handIn -> handIn.held() && !handIn.hidden() && !handIn.blank()).count();
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
