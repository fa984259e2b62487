package org.quarterdeck.ui.home.workshop;

import java.util.List;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * Everything that a thumbnail depends on. Two slides with the same look need not be drawn twice, as when a workshop is
 * read again after a change to another slide.
 *
 * @param part the title and index of the part it belongs to
 * @param around the data it takes from its workshop: those that every slide needs, or all of them
 */
record SlideLook(int index, Segment segment, String part, Object around, int pictures) {

    private record Dress(String title, Object author, String lang, Object poles, Object sources, Object theme, Object footer,
            Object brand) {}

    static SlideLook of(WorkshopChoice choice, int index) {
        var workshop = choice.reading().workshop();
        var segment = workshop.segments().get(index);
        return new SlideLook(index, anywhere(segment), part(workshop, index), alone(segment) ? dress(workshop) : workshop,
                choice.pictures());
    }

    private static String part(Workshop workshop, int index) {
        int begun = 0;
        var name = "";
        for (var segment : workshop.segments().subList(0, index + 1)) {
            if (segment.part() != null) {
                begun++;
                name = segment.part();
            }
        }
        return begun + name;
    }

    /** Returns whether the slide shows nothing of other segments. */
    private static boolean alone(Segment segment) {
        boolean refers = segment.content() instanceof Simulation
                || (segment.content() instanceof Poll poll && poll.compare() != null);
        return !refers && !List.of(SlideLayout.SOURCES, SlideLayout.COMMITMENTS).contains(segment.layout());
    }

    private static Dress dress(Workshop workshop) {
        return new Dress(workshop.title(), String.valueOf(workshop.author()), workshop.lang(), workshop.poles(),
                workshop.sources(), workshop.theme(), String.valueOf(workshop.footer()), workshop.brand());
    }

    private static Segment anywhere(Segment s) {
        return s.noted(List.of()).anywhere();
    }
}
