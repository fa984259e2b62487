package org.quarterdeck.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Layout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Slide;
import org.quarterdeck.workshop.Workshop;

/**
 * When a workshop began, as its agenda is measured. While guests come in, at the slides up to the one that says how to join (or at
 * the covers, where none says it), nobody is late: it begins with what comes after them.
 *
 * @param at when that came up
 * @param segment the id of what the plan is measured from
 */
public record Begun(Instant at, String segment) {

    /** At the moment in which a room goes live, or its doors open: null where people are to come in first. */
    static @Nullable Begun live(Instant when, Workshop workshop) {
        return shown(0, when, workshop);
    }

    /** Once that segment has come up: null while it still belongs to coming in. */
    static @Nullable Begun shown(int index, Instant when, Workshop workshop) {
        int first = arrivals(workshop);
        return index < first ? null : new Begun(when, workshop.segments().get(first).id());
    }

    /** How many segments at the beginning are for coming in; never all of them. */
    private static int arrivals(Workshop workshop) {
        var slides = slides(workshop);
        int joining = IntStream.range(0, slides.size()).filter(i -> slides.get(i).layout() == Layout.JOIN).findFirst().orElse(-1);
        int covers = (int) slides.stream().takeWhile(slide -> slide.layout() == Layout.COVER).count();
        return Math.min(joining >= 0 ? joining + 1 : covers, workshop.segments().size() - 1);
    }

    /** What stands before the first question or exercise. */
    private static List<Segment> slides(Workshop workshop) {
        return workshop.segments().stream().takeWhile(segment -> segment.content() instanceof Slide).toList();
    }
}
