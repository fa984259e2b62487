package org.quarterdeck.workshop;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.workshop.parser.SegmentWords;
import org.quarterdeck.workshop.parser.WorkshopParser;
import org.quarterdeck.workshop.parser.source.DiagnosticText;

/** The workshop that comes with the program, read as everyone's. */
class BuiltInWorkshopTest {

    private final ParseResult reading = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management"));
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
        assertEquals(SlideLayout.COVER, first.layout());
        assertEquals("Welcome and join", first.part());
    }

    @Test
    void every_segment_has_words_to_show_and_notes_to_speak_from() {
        for (var segment : workshop.segments()) {
            assertFalse(segment.title().isEmpty() && segment.body().isEmpty(), segment.id());
            assertFalse(segment.notes().isEmpty(), segment.id());
        }
    }

    /** What is planned for each part, and how many segments it has, in the three lengths. */
    @Nested
    class Its_agenda {

        @Test
        void of_90_minutes_is_the_whole_arc() {
            assertEquals(List.of("Welcome and join 5", "Where do you stand? (before) 4", "Two mindsets 12", "Which hat? 9",
                    "Manageship: the case 20", "Breakouts 21", "Out of balance 6", "Growing both 5",
                    "Where do you stand? (after) 4", "One commitment 4"), agenda(90));
        }

        @Test
        void of_45_minutes_keeps_every_part_of_it() {
            assertEquals(List.of("Welcome and join 3", "Where do you stand? (before) 4", "Two mindsets 6", "Which hat? 4.5",
                    "Manageship: the case 12", "Breakouts 4", "Out of balance 2", "Growing both 1.5",
                    "Where do you stand? (after) 4", "One commitment 4"), agenda(45));
        }

        @Test
        void of_a_half_day_has_time_for_three_breakouts_and_a_break() {
            assertEquals(List.of("Welcome and join 5", "Where do you stand? (before) 4", "Two mindsets 20", "Which hat? 18",
                    "Manageship: the case 20", "Breakouts 90", "Out of balance 6", "Growing both 5",
                    "Where do you stand? (after) 4", "One commitment 4"), agenda(180));
        }

        @ParameterizedTest
        @CsvSource({"45, 45", "90, 90", "180, 176"})
        void fits_into_its_length_and_fills_it(int cut, double minutes) {
            assertEquals(minutes, workshop.cutTo(cut).segments().stream().mapToDouble(Segment::minutes).sum());
            assertTrue(minutes <= cut);
        }

        @Test
        void has_forty_to_sixty_segments_but_in_its_shortest_length_none_without_its_time() {
            assertEquals(List.of(27, 49, 58),
                    workshop.cuts().stream().map(cut -> workshop.cutTo(cut).segments().size()).toList());
            assertTrue(workshop.segments().stream().allMatch(s -> s.minutes() > 0));
        }

        private List<String> agenda(int cut) {
            return workshop.cutTo(cut).parts().stream().map(p -> p.name() + " " + DiagnosticText.number(p.minutes())).toList();
        }
    }

    @Nested
    class Its_questions {

        @Test
        void come_in_all_kinds_but_one() {
            var kinds = workshop.segments().stream().map(Segment::poll).filter(Objects::nonNull).map(p -> p.question().type());
            assertEquals(Set.of("choice", "scale", "spectrum", "ranking", "points", "words", "text", "quadrant"),
                    kinds.collect(toSet()));
        }

        /** Earlier sessions are found again by these. */
        @Test
        void keep_their_ids() {
            var ids = workshop.segments().stream().filter(s -> s.poll() != null).map(Segment::id);
            assertEquals(
                    "one-word compass-before who-creates last-week own-words hat-deadline hat-perfect-process "
                            + "hat-no-speeches hat-invoices hat-two-teams hat-launch-week hat-big-customer hat-all-spark case-first-move "
                            + "case-backlog case-quality month-0 month-6 month-12 month-24 your-team traits compass-after feedback "
                            + "feedback-words",
                    ids.collect(joining(" ")));
        }

        @Test
        void are_the_same_before_and_after() {
            assertEquals("compass-before", poll("compass-after").compare());
        }

        @Test
        void ask_for_a_hat_in_five_scenes_and_in_eight_on_a_half_day() {
            assertEquals(List.of(2L, 5L, 8L),
                    workshop.cuts().stream().map(c -> scenes(c).count()).toList());
            assertEquals(2, scenes(90).filter(s -> poll(s.id()).rounds() == 2).count());
        }

        @Test
        void let_the_room_decide_before_it_hears_what_happened() {
            for (var id : List.of("case-first-move", "case-backlog", "case-quality")) {
                assertNotNull(poll(id).told(), id);
            }
        }

        @Test
        void let_the_room_steer_thirty_six_months_by_four_votes() {
            var last = assertInstanceOf(Simulation.class, segment("run-24").content());
            assertEquals(List.of("month-0", "month-6", "month-12", "month-24"), last.polls());
            assertEquals(List.of(0, 6, 12, 24), last.months());
            assertEquals(36, last.until());
            var brief = assertInstanceOf(Simulation.class, segment("run-all").content());
            assertEquals(List.of(36, last.told(), last.leading()), List.of(brief.until(), brief.told(), brief.leading()));
        }

        @Test
        void lay_every_number_of_the_model_open_for_trainers_to_change() {
            var first = assertInstanceOf(Simulation.class, segment("run-0").content());
            assertEquals(
                    Stream.of(AttentionParameter.values()).collect(toMap(AttentionParameter::key, AttentionParameter::usual)),
                    first.parameters());
        }

        private Stream<Segment> scenes(int cut) {
            return workshop.cutTo(cut).segments().stream().filter(s -> s.id().startsWith("hat-"));
        }
    }

    @Nested
    class Its_notes {

        /** Polls and slides alike: what to say, what to ask, what to expect, what to do when late. */
        @Test
        void help_with_the_same_four_things_everywhere() {
            for (var segment : workshop.segments()) {
                var notes = SegmentWords.notes(segment);
                for (var word : List.of("Say ", "Ask ", "Expect ", "Late? ")) {
                    assertTrue(notes.contains(word), segment.id() + " has no " + word);
                }
            }
        }

        @Test
        void are_written_for_each_segment_anew() {
            assertEquals(workshop.segments().size(),
                    workshop.segments().stream().map(SegmentWords::notes).distinct().count());
        }
    }

    @Test
    void its_compass_has_six_pairs_hidden_until_the_facilitator_shows_them() {
        var poll = poll("compass-before");
        assertEquals(6, assertInstanceOf(Question.Spectrum.class, poll.question()).pairs().size());
        assertEquals(Poll.Reveal.MANUAL, poll.reveal());
    }

    @Test
    void names_four_sources_and_every_one_is_used() {
        assertEquals(Set.of("A", "B", "C", "D"), workshop.sources().keySet());
        var used = workshop.segments().stream().flatMap(s -> s.sources().stream()).toList();
        assertTrue(used.containsAll(workshop.sources().keySet()));
    }

    private Segment segment(String id) {
        return workshop.segments().get(workshop.indexOf(id));
    }

    private Poll poll(String id) {
        return assertInstanceOf(Poll.class, segment(id).content());
    }
}
