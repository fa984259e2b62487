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
 * The point from which the agenda is measured. While guests arrive, nobody is late: the agenda starts after the slide that
 * shows how to join, or after the covers if no slide does.
 *
 * @param at when the agenda started
 * @param segment the id of the segment with which it started
 */
public record AgendaStart(Instant at, String segment) {

    /** Returns the start for a session that goes live, or whose tests end; null if the first slides are for arriving. */
    static @Nullable AgendaStart live(Instant when, Workshop workshop) {
        return shown(0, when, workshop);
    }

    /** Returns the start when a segment is shown; null if that segment is still for arriving. */
    static @Nullable AgendaStart shown(int index, Instant when, Workshop workshop) {
        int first = arrivals(workshop);
        return index < first ? null : new AgendaStart(when, workshop.segments().get(first).id());
    }

    /** Returns whether a segment comes after those that are for arriving. */
    static boolean pastArrivals(int index, Workshop workshop) {
        return index >= arrivals(workshop);
    }

    /** Returns the number of segments at the beginning that are for arriving; never all of them. */
    private static int arrivals(Workshop workshop) {
        var slides = slides(workshop);
        int joining = IntStream.range(0, slides.size()).filter(i -> slides.get(i).layout() == SlideLayout.JOIN).findFirst()
                .orElse(-1);
        int covers = (int) slides.stream().takeWhile(slide -> slide.layout() == SlideLayout.COVER).count();
        return Math.min(joining >= 0 ? joining + 1 : covers, workshop.segments().size() - 1);
    }

    /** Returns the slides before the first question or exercise. */
    private static List<Segment> slides(Workshop workshop) {
        return workshop.segments().stream().takeWhile(segment -> segment.content() instanceof SlideContent).toList();
    }
}
