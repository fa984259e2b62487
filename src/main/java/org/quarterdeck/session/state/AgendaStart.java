package org.quarterdeck.session.state;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * When a workshop began, as its agenda is measured. While guests come in, at the slides up to the one that says how to join (or at
 * the covers, where none says it), nobody is late: it begins with what comes after them.
 *
 * @param at when that came up
 * @param segment the id of what the plan is measured from
 */
public record AgendaStart(Instant at, String segment) {

    /** At the moment in which a room goes live, or its doors open: null where people are to come in first. */
    static @Nullable AgendaStart live(Instant when, Workshop workshop) {
        return shown(0, when, workshop);
    }

    /** Once that segment has come up: null while it still belongs to coming in. */
    static @Nullable AgendaStart shown(int index, Instant when, Workshop workshop) {
        int first = arrivals(workshop);
        return index < first ? null : new AgendaStart(when, workshop.segments().get(first).id());
    }

    /** How many segments at the beginning are for coming in; never all of them. */
    private static int arrivals(Workshop workshop) {
        var slides = slides(workshop);
        int joining = IntStream.range(0, slides.size()).filter(i -> slides.get(i).layout() == SlideLayout.JOIN).findFirst()
                .orElse(-1);
        int covers = (int) slides.stream().takeWhile(slide -> slide.layout() == SlideLayout.COVER).count();
        return Math.min(joining >= 0 ? joining + 1 : covers, workshop.segments().size() - 1);
    }

    /** What stands before the first question or exercise. */
    private static List<Segment> slides(Workshop workshop) {
        return workshop.segments().stream().takeWhile(segment -> segment.content() instanceof SlideContent).toList();
    }
}
