package org.quarterdeck.session.state;

import java.time.Duration;
import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The part of the state that the projector shows.
 *
 * @param index the segment, from 0
 * @param slideStep the build step of that segment where it is a slide; meaningful only there
 * @param shownAt when that segment came up
 * @param blackout whether the screen is black instead
 * @param interruptions by the id of an unplanned question, what it interrupted
 * @param visits by the id of a segment that was shown, when and how long
 */
public record ScreenState(int index, int slideStep, Instant shownAt, boolean blackout, PMap<String, Interruption> interruptions,
        PMap<String, Visit> visits) {

    /**
     * The time that a segment was shown.
     *
     * @param first when it came up first
     * @param spent how long it was shown until it was last left
     */
    public record Visit(Instant first, Duration spent) {}

    /** The first segment, from then on. */
    static ScreenState first(Instant since, String segment) {
        return new ScreenState(0, 0, since, false, HashTreePMap.empty(),
                HashTreePMap.singleton(segment, new Visit(since, Duration.ZERO)));
    }

    ScreenState showing(int newIndex, int newStep, Instant when) {
        return new ScreenState(newIndex, newStep, newIndex == index ? shownAt : when, blackout, interruptions, visits);
    }

    /** The same segment, which now has another place. */
    ScreenState movedTo(int place) {
        return new ScreenState(place, slideStep, shownAt, blackout, interruptions, visits);
    }

    /** The same segment from then on, as if no other had been shown before. */
    ScreenState since(Instant when, String segment) {
        return new ScreenState(index, slideStep, when, blackout, interruptions,
                HashTreePMap.singleton(segment, new Visit(when, Duration.ZERO)));
    }

    ScreenState black(boolean isBlack) {
        return new ScreenState(index, slideStep, shownAt, isBlack, interruptions, visits);
    }

    /** Returns the state with what an unplanned question interrupts. */
    ScreenState interrupted(String question, Interruption interruption) {
        return new ScreenState(index, slideStep, shownAt, blackout, interruptions.plus(question, interruption), visits);
    }

    /** Returns the state that passes over those unplanned questions too that were asked by then. */
    ScreenState passing(ScreenState later) {
        var all = interruptions;
        for (var each : later.interruptions.entrySet()) {
            all = all.containsKey(each.getKey()) ? all : all.plus(each.getKey(), each.getValue().ended());
        }
        return new ScreenState(index, slideStep, shownAt, blackout, all, visits);
    }

    /** Returns the state after a segment is left for another. A question that interrupts a question leads back to it. */
    ScreenState leaving(String left, String shown, Instant when) {
        var before = visits.getOrDefault(left, new Visit(shownAt, Duration.ZERO));
        var spent = visits.plus(left, new Visit(before.first(), before.spent().plus(Duration.between(shownAt, when))));
        var seen = spent.containsKey(shown) ? spent : spent.plus(shown, new Visit(when, Duration.ZERO));
        return new ScreenState(index, slideStep, shownAt, blackout, interruptions, seen).interrupting(left, shown);
    }

    private ScreenState interrupting(String left, String shown) {
        var here = Interruption.pending(interruptions.get(left));
        var there = Interruption.pending(interruptions.get(shown));
        boolean interrupts = there != null && there.segment().equals(left);
        return here == null || interrupts ? this : interrupted(left, here.ended());
    }
}
