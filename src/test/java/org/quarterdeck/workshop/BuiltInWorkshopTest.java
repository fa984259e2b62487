package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The workshop that comes with the program, read as everyone's. */
class BuiltInWorkshopTest {

    private final Reading reading = WorkshopReader.read(Path.of("assets/workshops/leadership-and-management"));
    private final Workshop workshop = reading.workshop();

    @Test
    void reads_without_a_single_fault() {
        assertEquals(List.of(), reading.faults());
        assertTrue(reading.canGoLive());
        assertEquals("workshop.md", reading.file());
    }

    @Test
    void opens_on_its_cover_and_has_no_empty_segment_before_it() {
        var first = workshop.segments().getFirst();
        assertEquals("welcome", first.id());
        assertEquals(Layout.COVER, first.layout());
        assertEquals("Welcome and join", first.part());
    }

    @Test
    void every_segment_has_words_to_show_and_notes_to_speak_from() {
        for (var segment : workshop.segments()) {
            assertFalse(segment.title().isEmpty() && segment.body().isEmpty(), segment.id());
            assertFalse(segment.notes().isEmpty(), segment.id());
        }
    }

    @Test
    void its_first_three_parts_last_as_long_as_planned() {
        var parts = workshop.parts();
        assertEquals(5, parts.get(0).minutes());
        assertEquals(4, parts.get(1).minutes());
        assertEquals(12, parts.get(2).minutes());
    }

    @Test
    void every_cut_fits_into_its_length() {
        assertEquals(List.of(45, 90, 180), workshop.cuts());
        for (int cut : workshop.cuts()) {
            double sum = workshop.cutTo(cut).segments().stream().mapToDouble(Segment::minutes).sum();
            assertTrue(sum <= cut, sum + " minutes in " + cut);
        }
    }

    @Test
    void its_compass_has_six_pairs_hidden_until_the_facilitator_shows_them() {
        var poll = assertInstanceOf(Poll.class, workshop.segments().get(workshop.indexOf("compass-before")).content());
        assertEquals(6, assertInstanceOf(Question.Spectrum.class, poll.question()).pairs().size());
        assertEquals(Poll.Reveal.MANUAL, poll.reveal());
    }

    @Test
    void names_four_sources_and_every_one_is_used() {
        assertEquals(Set.of("A", "B", "C", "D"), workshop.sources().keySet());
        var used = workshop.segments().stream().flatMap(s -> s.sources().stream()).toList();
        assertTrue(used.containsAll(workshop.sources().keySet()));
    }
}
