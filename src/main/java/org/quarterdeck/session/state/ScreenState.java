package org.quarterdeck.session.state;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.MemoPad;
import org.quarterdeck.session.pen.PenMarks;

/**
 * The part of the state that the projector shows.
 *
 * @param index the segment, from 0
 * @param slideStep the build step of that segment where it is a slide; meaningful only there
 * @param shownAt when that segment came up
 * @param cover what the projector shows instead
 * @param frozen the room as it was when the projector was told to keep its slide, or null if it follows the session
 * @param interruptions by the id of an unplanned question, what it interrupted
 * @param visits by the id of a segment that was shown, when and how long
 * @param marks what is drawn on the slides
 * @param memos what the facilitator wrote down in passing, of which the projector may show the parked points
 */
public record ScreenState(int index, int slideStep, Instant shownAt, ScreenCover cover, @Nullable RoomState frozen,
        PMap<String, Interruption> interruptions, PMap<String, Visit> visits, PenMarks marks, MemoPad memos) {

    /**
     * The time that a segment was shown.
     *
     * @param first when it came up first
     * @param spent how long it was shown until it was last left
     */
    public record Visit(Instant first, Duration spent) {}

    /** The first segment, from then on. */
    static ScreenState first(Instant since, String segment) {
        return new ScreenState(0, 0, since, ScreenCover.NONE, null, HashTreePMap.empty(),
                HashTreePMap.singleton(segment, new Visit(since, Duration.ZERO)), PenMarks.NONE, MemoPad.NONE);
    }

    ScreenState showing(int newIndex, int newStep, Instant when) {
        return new ScreenState(newIndex, newStep, newIndex == index ? shownAt : when, cover, frozen, interruptions, visits,
                marks, memos);
    }

    /** The same segment, which now has another place. */
    ScreenState movedTo(int place) {
        return new ScreenState(place, slideStep, shownAt, cover, frozen, interruptions, visits, marks, memos);
    }

    /** The same segment from then on, as if no other had been shown before. */
    ScreenState since(Instant when, String segment) {
        return new ScreenState(index, slideStep, when, cover, frozen, interruptions,
                HashTreePMap.singleton(segment, new Visit(when, Duration.ZERO)), marks, memos);
    }

    ScreenState marked(PenMarks drawn) {
        return new ScreenState(index, slideStep, shownAt, cover, frozen, interruptions, visits, drawn, memos);
    }

    ScreenState noted(MemoPad written) {
        return new ScreenState(index, slideStep, shownAt, cover, frozen, interruptions, visits, marks, written);
    }

    boolean blackout() {
        return cover.is(ScreenCover.Kind.BLACK);
    }

    /** The same slide under another cover. */
    ScreenState covered(ScreenCover other) {
        return new ScreenState(index, slideStep, shownAt, other, frozen, interruptions, visits, marks, memos);
    }

    /** The same slide, while the projector keeps that of a room, or follows if it is null. */
    ScreenState frozen(@Nullable RoomState room) {
        return new ScreenState(index, slideStep, shownAt, cover, room, interruptions, visits, marks, memos);
    }

    /** Returns the state with what an unplanned question interrupts. */
    ScreenState interrupted(String question, Interruption interruption) {
        return new ScreenState(index, slideStep, shownAt, cover, frozen, interruptions.plus(question, interruption), visits,
                marks, memos);
    }

    /** Returns the state that passes over those unplanned questions too that were asked by then. */
    ScreenState passing(ScreenState later) {
        var all = interruptions;
        for (var each : later.interruptions.entrySet()) {
            all = all.containsKey(each.getKey()) ? all : all.plus(each.getKey(), each.getValue().ended());
        }
        return new ScreenState(index, slideStep, shownAt, cover, frozen, all, visits, marks, memos);
    }

    /** Returns the state after a segment is left for another. A question that interrupts a question leads back to it. */
    ScreenState leaving(String left, String shown, Instant when) {
        var before = visits.getOrDefault(left, new Visit(shownAt, Duration.ZERO));
        var spent = visits.plus(left, new Visit(before.first(), before.spent().plus(Duration.between(shownAt, when))));
        var seen = spent.containsKey(shown) ? spent : spent.plus(shown, new Visit(when, Duration.ZERO));
        return new ScreenState(index, slideStep, shownAt, cover, frozen, interruptions, seen, marks, memos).interrupting(left,
                shown);
    }

    private ScreenState interrupting(String left, String shown) {
        var here = Interruption.pending(interruptions.get(left));
        var there = Interruption.pending(interruptions.get(shown));
        boolean interrupts = there != null && there.segment().equals(left);
        return here == null || interrupts ? this : interrupted(left, here.ended());
    }
}
