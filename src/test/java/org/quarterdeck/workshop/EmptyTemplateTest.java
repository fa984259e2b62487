package org.quarterdeck.workshop;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The workshop that a new one starts from. */
class EmptyTemplateTest {

    private final ParseResult reading = WorkshopParser.read(Path.of("assets/templates/empty"));
    private final List<Segment> segments = reading.workshop().segments();

    @Test
    void can_go_live_as_it_is() {
        assertEquals(List.of(), reading.faults());
        assertTrue(reading.canGoLive());
    }

    @Test
    void is_small_and_shows_the_common_segments() {
        assertEquals(6, segments.size());
        assertEquals(Set.of(SlideLayout.COVER, SlideLayout.JOIN, SlideLayout.BULLETS, SlideLayout.POLL, SlideLayout.COMMITMENTS),
                segments.stream().map(Segment::layout).collect(toSet()));
        var asked = segments.stream().map(Segment::poll).filter(p -> p != null).map(p -> p.question().type()).collect(toSet());
        assertEquals(Set.of("words", "choice"), asked);
    }

    @Test
    void explains_every_segment_in_its_notes_and_fills_its_time() {
        for (var segment : segments) {
            assertFalse(segment.notes().isEmpty(), segment.id());
        }
        assertEquals(reading.workshop().minutes(), segments.stream().mapToDouble(Segment::minutes).sum());
    }
}
