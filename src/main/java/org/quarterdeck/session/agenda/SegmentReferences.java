package org.quarterdeck.session.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;

/** The segments that a segment rests on: the polls and exercises that it names, which must have been held before it. */
public final class SegmentReferences {

    private SegmentReferences() {}

    /** Returns the ids that a segment names. */
    public static Set<String> of(Segment segment) {
        return switch (segment.content()) {
            case Poll poll -> Stream.ofNullable(poll.compare()).collect(Collectors.toSet());
            case Simulation simulation -> Set.copyOf(simulation.polls());
            case Breakout breakout -> Stream.ofNullable(breakout.assign().reference()).collect(Collectors.toSet());
            case SlideContent slide -> Set.of();
        };
    }

    /** Returns a segment that stays and rests on one that does not, or null if there is none. */
    public static @Nullable Segment broken(List<Segment> segments) {
        var out = segments.stream().filter(Segment::leftOut).map(Segment::id).collect(Collectors.toSet());
        return segments.stream().filter(segment -> !segment.leftOut() && of(segment).stream().anyMatch(out::contains)).findFirst()
                .orElse(null);
    }

    /** Returns a segment that stays and is not below all that it rests on, or null if there is none. */
    public static @Nullable Segment unordered(List<Segment> segments) {
        var all = segments.stream().map(Segment::id).collect(Collectors.toSet());
        var held = new HashSet<String>();
        for (var segment : segments) {
            if (!segment.leftOut() && of(segment).stream().anyMatch(id -> all.contains(id) && !held.contains(id))) {
                return segment;
            }
            held.add(segment.id());
        }
        return null;
    }

    /** Returns whether all that a segment rests on is among some segments and stays. */
    static boolean met(Segment segment, List<Segment> among) {
        var there = among.stream().filter(each -> !each.leftOut()).map(Segment::id).collect(Collectors.toSet());
        return of(segment).stream().filter(Objects::nonNull).allMatch(there::contains);
    }
}
