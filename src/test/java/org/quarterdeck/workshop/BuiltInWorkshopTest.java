package org.quarterdeck.workshop;

import static java.util.stream.Collectors.joining;
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
import org.quarterdeck.workshop.parser.SegmentWords;
import org.quarterdeck.workshop.parser.WorkshopParser;

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
            assertEquals(List.of("Welcome and join", "Where I am", "Two mindsets", "Which hat?", "Manageship: the case",
                    "Rewrite the story", "Out of balance", "Growing both", "Where I want to be", "One commitment"), parts(90));
        }

        @Test
        void of_45_minutes_keeps_all_but_one_part_of_it() {
            assertEquals(List.of("Welcome and join", "Where I am", "Two mindsets", "Which hat?", "Manageship: the case",
                    "Rewrite the story", "Out of balance", "Where I want to be", "One commitment"), parts(45));
        }

        @Test
        void of_a_half_day_has_three_breakouts_no_two_of_which_follow_each_other() {
            assertEquals(List.of("Welcome and join", "Where I am", "Two mindsets", "Which hat?", "Spot the invoice",
                    "Manageship: the case", "Rewrite the story", "Out of balance", "Captain and first officer", "Growing both",
                    "Where I want to be", "One commitment"), parts(180));
            assertEquals(3, workshop.cutTo(180).segments().stream().filter(s -> s.content() instanceof Breakout).count());
        }

        @Test
        void has_under_seventy_segments_and_none_without_its_time() {
            assertEquals(List.of(27, 46, 66),
                    workshop.cuts().stream().map(cut -> workshop.cutTo(cut).segments().size()).toList());
            assertTrue(workshop.segments().stream().allMatch(s -> s.minutes() > 0));
        }

        @Test
        void opens_with_what_is_at_stake_and_what_one_takes_home_and_ends_on_a_slide_of_each_lengths_own() {
            for (int cut : workshop.cuts()) {
                var ids = workshop.cutTo(cut).segments().stream().map(Segment::id).toList();
                assertEquals(List.of("welcome", "for-now", "what-you-take-home", "join"), ids.subList(0, 4));
                assertEquals(cut == 45 ? "in-short" : "goodbye", ids.getLast());
            }
        }

        private List<String> parts(int cut) {
            return workshop.cutTo(cut).parts().stream().map(AgendaPart::name).toList();
        }
    }

    @Nested
    class Its_questions {

        @Test
        void come_in_all_kinds_but_ranking() {
            var kinds = workshop.segments().stream().map(Segment::poll).filter(Objects::nonNull).map(p -> p.question().type());
            assertEquals(Set.of("choice", "multiple", "scale", "spectrum", "points", "words", "text", "quadrant"),
                    kinds.collect(toSet()));
        }

        /** Earlier sessions are found again by these. */
        @Test
        void keep_their_ids() {
            var ids = workshop.segments().stream().filter(s -> s.poll() != null).map(Segment::id);
            assertEquals(
                    "one-word compass-before who-creates last-week own-words hat-deadline hat-all-spark hat-perfect-process "
                            + "hat-no-speeches hat-two-teams hat-invoices hat-launch-week hat-big-customer month-0 case-first-move "
                            + "case-backlog case-quality month-6 month-12 month-24 your-team traits compass-after feedback "
                            + "feedback-words",
                    ids.collect(joining(" ")));
        }

        @Test
        void are_the_same_before_and_after() {
            assertEquals("compass-before", poll("compass-after").compare());
        }

        @Test
        void measure_today_and_in_six_months_and_say_so() {
            assertEquals("Today, which way do you lean?", segment("compass-before").title());
            assertEquals("In six months, where do you want to be?", segment("compass-after").title());
            assertEquals("Where I am", segment("compass-before").part());
            var brief = workshop.cutTo(45);
            assertEquals("Where I want to be", brief.segments().get(brief.indexOf("compass-after") - 1).part());
        }

        @Test
        void are_at_most_fourteen_in_ninety_minutes() {
            assertTrue(workshop.cutTo(90).segments().stream().filter(s -> s.poll() != null).count() <= 14);
        }

        @Test
        void ask_which_hat_first_with_no_both_to_hide_behind_and_at_each_length_once_where_leading_was_the_fault() {
            assertEquals(List.of(2L, 3L, 8L), workshop.cuts().stream().map(c -> scenes(c).count()).toList());
            assertTrue(scenes(180).allMatch(s -> assertInstanceOf(Question.Choice.class, poll(s.id()).question()).options()
                    .equals(List.of("Management", "Leadership"))));
            assertEquals(Set.of(45, 90, 180), segment("hat-all-spark").cuts());
            assertEquals(List.of("hat-two-teams", "hat-invoices"),
                    scenes(180).filter(s -> poll(s.id()).rounds() == 2).map(Segment::id).toList());
        }

        @Test
        void have_the_room_play_month_0_before_it_hears_the_story() {
            for (int cut : workshop.cuts()) {
                var run = workshop.cutTo(cut);
                assertTrue(run.indexOf("month-0") < run.indexOf("case-first-move"), cut + " minutes");
                assertTrue(run.indexOf("month-0") > run.indexOf("case-queue"), cut + " minutes");
            }
        }

        @Test
        void show_leading_from_the_first_month_only_at_the_end() {
            for (int cut : workshop.cuts()) {
                var runs = workshop.cutTo(cut).segments().stream().map(Segment::content).filter(Simulation.class::isInstance)
                        .map(Simulation.class::cast).toList();
                assertEquals(1, runs.stream().filter(run -> !run.leading().isEmpty()).count(), cut + " minutes");
                assertFalse(runs.getLast().leading().isEmpty());
            }
        }

        @Test
        void let_the_room_decide_before_it_hears_what_happened() {
            for (var id : List.of("case-first-move", "case-backlog", "case-quality")) {
                assertNotNull(Objects.requireNonNull(poll(id).told(), id).option(), id);
                assertEquals(Poll.Reveal.MANUAL, poll(id).reveal(), id);
                assertTrue(assertInstanceOf(Question.Choice.class, poll(id).question()).options().stream()
                        .allMatch(option -> option.contains(": ")), id + ": every option has its cost");
            }
        }

        @Test
        void let_the_room_steer_thirty_six_months_by_four_votes() {
            var last = assertInstanceOf(Simulation.class, segment("run-24").content());
            assertEquals(List.of("month-0", "month-6", "month-12", "month-24"), last.polls());
            assertEquals(List.of(0, 6, 12, 24), last.months());
            assertEquals(36, last.until());
            for (var id : List.of("run-all", "run-rest")) {
                var brief = assertInstanceOf(Simulation.class, segment(id).content());
                assertEquals(List.of(36, last.told(), last.leading()), List.of(brief.until(), brief.told(), brief.leading()));
            }
        }

        @Test
        void lay_every_number_of_the_model_open_for_trainers_to_change() {
            var first = assertInstanceOf(Simulation.class, segment("run-0").content());
            assertEquals(Stream.of(AttentionParameter.values()).map(AttentionParameter::key).collect(toSet()),
                    first.parameters().keySet());
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
        void of_every_poll_end_with_one_sentence_that_lands_it() {
            for (var segment : workshop.segments()) {
                assertEquals(segment.poll() != null, SegmentWords.of(segment).contains("Land it “"), segment.id());
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
