package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.SlideLayout;

/** The nine kinds of question and how each is asked. */
class PollsTest {

    @Test
    void say_where_the_first_pair_of_a_spectrum_is_taken_for_its_header() {
        var table = "---\npoll: spectrum\n---\n# A\n\n| %s | %s |\n| --- | --- |\n| Left two | Right two |\n";
        assertEquals(List.of("w.md:7:1: warning: the first row of this table, 'Do it well' and 'Ask why', is its header and no "
                + "pair: if it shall be one, write a header above it, such as `| Management | Leadership |`"),
                ParsedWorkshop.faults(ParsedWorkshop.below(table.formatted("Do it well", "Ask why"))));
        assertEquals(List.of(), ParsedWorkshop.faults(ParsedWorkshop.below(table.formatted("To inform", "To decide"))));
        assertEquals(List.of(), ParsedWorkshop.faults(ParsedWorkshop.below(table.formatted("", ""))));
    }

    @Test
    void say_which_boxes_are_shown_with_their_brackets() {
        var faults = ParsedWorkshop
                .faults(ParsedWorkshop.below("---\npoll: choice\n---\n# A\n\n- [ ]One\n- [v] Two\n- [x]Three\n- [A] Four"));
        assertEquals(3, faults.size(), faults::toString);
        assertEquals(
                "w.md:7:1: warning: '[ ]One' is shown as it stands, with its brackets: write a box as `[ ]` or `[x]`, with a "
                        + "space in it or an x, and a space behind it",
                faults.getFirst());
    }

    private static final String TASKS = "# Q\n\n- [ ] One\n- [ ] **Two**\n- [ ] Three";
    private static final String TABLE = "# Q\n\n| L | R |\n| --- | --- |\n| a | b |\n| `c` | *d* |";

    private static Question question(String keys, String body) {
        return ParsedWorkshop.poll(keys, body).question();
    }

    @Nested
    class Of_each_kind {

        @Test
        void a_choice_has_the_options_of_its_task_list() {
            assertEquals(new Question.Choice(List.of("One", "Two", "Three"), Set.of()), question("poll: choice", TASKS));
        }

        @Test
        void a_choice_with_a_checked_option_is_a_quiz() {
            assertEquals(new Question.Choice(List.of("No", "Yes"), Set.of(1)),
                    question("poll: choice", "# Q\n\n- [ ] No\n- [x] Yes"));
        }

        @Test
        void a_choice_takes_a_plain_list_as_well() {
            assertEquals(new Question.Choice(List.of("One", "Two"), Set.of()), question("poll: choice", "# Q\n\n1. One\n2. Two"));
        }

        @Test
        void a_multiple_picks_as_many_as_there_are_unless_it_says_less() {
            assertEquals(new Question.Multiple(List.of("One", "Two", "Three"), 3, Set.of()), question("poll: multiple", TASKS));
            assertEquals(2, assertInstanceOf(Question.Multiple.class, question("poll: multiple\nmost: 2", TASKS)).most());
        }

        @Test
        void a_scale_has_five_points_unless_it_says_otherwise() {
            assertEquals(new Question.Scale(List.of("We listen"), 5, null, null), question("poll: scale", "# Q\n\n- We listen"));
            assertEquals(new Question.Scale(List.of("We listen", "We act"), 11, "Never", "1"),
                    question("poll: scale\npoints: 11\nfrom: Never\nto: 1", "# Q\n\n- We listen\n- We act"));
        }

        @Test
        void a_spectrum_has_a_pair_a_row_and_none_in_the_header() {
            assertEquals(new Question.Spectrum(List.of(new Pair("a", "b"), new Pair("c", "d"))),
                    question("poll: spectrum", TABLE));
        }

        @Test
        void a_spectrum_has_a_single_pair_where_its_keys_name_the_ends() {
            assertEquals(new Question.Spectrum(List.of(new Pair("Cold", "Warm"))),
                    question("poll: spectrum\nfrom: Cold\nto: Warm", "# Q"));
        }

        @Test
        void a_ranking_has_a_list() {
            assertEquals(new Question.Ranking(List.of("One", "Two")), question("poll: ranking", "# Q\n\n1. One\n2. Two"));
        }

        @Test
        void points_are_a_hundred_unless_it_says_otherwise() {
            assertEquals(new Question.Points(List.of("One", "Two"), 100), question("poll: points", "# Q\n\n- One\n- Two"));
            assertEquals(new Question.Points(List.of("One", "Two"), 10),
                    question("poll: points\npoints: 10", "# Q\n\n- One\n- Two"));
        }

        @Test
        void words_are_up_to_three_unless_it_says_otherwise() {
            assertEquals(new Question.Words(3), question("poll: words", "# Q"));
            assertEquals(new Question.Words(1), question("poll: words\nmost: 1", "# Q"));
        }

        @Test
        void a_text_has_280_characters_unless_it_says_otherwise() {
            assertEquals(new Question.Text(280, false), question("poll: text", "# Q"));
            assertEquals(new Question.Text(140, true), question("poll: text\nlength: 140\nupvotes: true", "# Q"));
        }

        @Test
        void a_quadrant_has_two_axes_and_four_corners() {
            assertEquals(new Question.Quadrant(new Pair("Little", "Much"), new Pair("Low", "High"), List.of("a", "b", "c", "d")),
                    question("poll: quadrant\nx: [Little, Much]\ny: [Low, High]\ncorners: [a, b, c, d]", "# Q"));
            assertEquals(List.of("", "", "", ""), assertInstanceOf(Question.Quadrant.class,
                    question("poll: quadrant\nx: [Little, Much]\ny: [Low, High]", "# Q")).corners());
        }
    }

    @Nested
    class Its_segment {

        @Test
        void has_the_question_for_its_title_and_the_rest_of_the_text_for_its_body() {
            var segment = ParsedWorkshop.segment("poll: choice",
                    "# *Which* one?\n\nThink first.\n\n- [ ] One\n- [ ] Two\n\nThen vote.");
            assertEquals("Which one?", segment.title());
            assertEquals(SlideLayout.POLL, segment.layout());
            assertEquals(2, segment.body().size());
            assertTrue(segment.body().stream().allMatch(Block.Paragraph.class::isInstance));
        }

        @Test
        void leaves_a_plain_list_beside_its_task_list_to_the_text() {
            var segment = ParsedWorkshop.segment("poll: choice", "# Q\n\n- think\n\n1. [ ] One\n2. [ ] Two");
            assertEquals(new Question.Choice(List.of("One", "Two"), Set.of()),
                    assertInstanceOf(Poll.class, segment.content()).question());
            assertEquals(1, segment.body().size());
        }

        @Test
        void holds_no_table_of_pairs_in_its_body() {
            assertEquals(List.of(), ParsedWorkshop.segment("poll: spectrum", TABLE).body());
        }
    }

    @Nested
    class Unless_it_says_otherwise {

        @ParameterizedTest
        @CsvSource({"words, LIVE", "text, LIVE", "choice, ON_CLOSE", "multiple, ON_CLOSE", "ranking, ON_CLOSE",
                "points, ON_CLOSE",
                "scale, ON_CLOSE"})
        void is_revealed_as_is_usual_for_its_kind(String type, Reveal usual) {
            boolean listless = type.equals("words") || type.equals("text");
            assertEquals(usual, ParsedWorkshop.poll("poll: " + type, listless ? "# Q" : TASKS).reveal());
        }

        @Test
        void is_revealed_by_hand_where_it_is_a_quiz() {
            assertEquals(Reveal.MANUAL, ParsedWorkshop.poll("poll: choice", "# Q\n\n- [ ] No\n- [x] Yes").reveal());
            assertEquals(Reveal.MANUAL, ParsedWorkshop.poll("poll: multiple", "# Q\n\n- [ ] No\n- [X] Yes").reveal());
            assertEquals(Reveal.LIVE, ParsedWorkshop.poll("poll: choice\nreveal: live", "# Q\n\n- [ ] No\n- [x] Yes").reveal());
        }

        @Test
        void is_asked_once_with_no_countdown_and_answers_can_be_changed() {
            var poll = ParsedWorkshop.poll("poll: words", "# Q");
            assertNull(poll.seconds());
            assertTrue(poll.revise());
            assertEquals(1, poll.rounds());
            assertFalse(poll.optional());
            assertNull(poll.compare());
            assertNull(poll.told());
        }
    }

    @Test
    void takes_every_key_of_how_it_is_asked() {
        var poll = ParsedWorkshop.poll(
                "poll: words\nreveal: on-close\nseconds: 90\nrevise: false\nrounds: 2\noptional: true\ntold: It was trust.",
                "# Q");
        assertEquals(new Poll(new Question.Words(3), Reveal.ON_CLOSE, 90, false, 2, null, true,
                new Poll.Told(null, "It was trust."), false), poll);
    }

    @Nested
    class Compared_with_an_earlier_one {

        private static final String BEFORE = "---\nid: before\npoll: spectrum\n---\n" + TABLE + "\n\n---\n";

        @Test
        void names_it() {
            var segments = ParsedWorkshop
                    .clean(BEFORE + "poll: spectrum\ncompare: before\n---\n" + TABLE.replace("# Q", "# And now?"));
            assertEquals("before", assertInstanceOf(Poll.class, segments.getLast().content()).compare());
        }

        @Test
        void may_name_an_id_that_was_made_from_a_heading() {
            var segments = ParsedWorkshop
                    .clean("---\npoll: words\n---\n# One word!\n\n---\npoll: words\ncompare: one-word\n---\n# Again");
            assertEquals("one-word", assertInstanceOf(Poll.class, segments.getLast().content()).compare());
        }

        @Test
        void must_have_the_same_items() {
            var reading = ParsedWorkshop.below(BEFORE + "poll: spectrum\ncompare: before\n---\n" + TABLE.replace("*d*", "e"));
            assertEquals(List.of("w.md:19:1: error: `compare` names 'before', which has other items than this: "
                    + "give both the same, word for word and in the same order"), ParsedWorkshop.faults(reading));
        }
    }
}
