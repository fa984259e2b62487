package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;

/** Where a segment ends and the next begins. */
class SeparatorsTest {

    private static List<String> titles(String text) {
        return ParsedWorkshop.text(text).workshop().segments().stream().map(Segment::title).toList();
    }

    @Nested
    class A_line_of_three_strokes {

        @Test
        void separates_segments() {
            assertEquals(List.of("A", "B", "C"), titles("# A\n---\n# B\n\n---\n\n# C"));
        }

        @Test
        void may_be_followed_by_spaces_but_by_nothing_else() {
            assertEquals(List.of("A", "B"), titles("# A\n\n--- \t\n# B\n\n----\n\n--- x\n\n ---\n"));
        }

        @Test
        void makes_a_whole_segment_of_a_heading_between_two() {
            assertEquals(List.of("A", "B", "C"), titles("# A\n---\n# B\n---\n# C"));
        }

        @Test
        void never_turns_the_text_above_it_into_a_heading() {
            var first = ParsedWorkshop.text("Text\n---\n# B").workshop().segments().getFirst();
            assertEquals("", first.title());
            assertEquals(1, first.body().size());
        }
    }

    @Nested
    class Nothing_is_separated {

        @ParameterizedTest
        @ValueSource(strings = {"```\n---\n```", "~~~~ text\n---\n~~~\n---\n~~~~", "  ```\n---\n  ```", "- ```\n---\n  ```"})
        void in_a_fenced_code_block(String code) {
            assertEquals(List.of("A", "B"), titles("# A\n\n" + code + "\n\n---\n# B"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"<!--\n---\n-->", "<!-- a\n---\n---\nb -->", "Text <!-- a\n---\nb --> text",
                "<!--\n```\n---\n-->"})
        void in_a_comment(String comment) {
            assertEquals(List.of("A", "B"), titles("# A\n\n" + comment + "\n\n---\n# B"));
        }

        @Test
        void by_a_quote_of_one() {
            assertEquals(List.of("A", "B"), titles("# A\n\n> ---\n\n- ---\n\n---\n# B"));
        }
    }

    @Nested
    class A_comment {

        @Test
        void is_none_in_code() {
            assertEquals(List.of("A", "B"), titles("# A\n\nWrite `<!--` there.\n\n---\n# B"));
            assertEquals(List.of("A", "B"), titles("# A\n\n```\n<!--\n```\n\n---\n# B"));
            assertEquals(List.of("A", "B"), titles("# A\n\nWrite \\<!-- there.\n\n---\n# B"));
        }

        @Test
        void that_nobody_closed_ends_with_its_segment_and_is_told() {
            var reading = ParsedWorkshop.text("---\ntitle: T\n---\n# A\n\n<!-- open\n\n---\n# B\n\n<!-- closed -->");
            assertEquals(List.of("A", "B"), reading.workshop().segments().stream().map(Segment::title).toList());
            assertEquals(List.of("w.md:6:1: warning: the comment that begins here isn't closed: end it with `-->`; "
                    + "it is taken to end with this segment"), ParsedWorkshop.faults(reading));
        }

        @Test
        void may_be_as_short_as_a_browser_takes_it() {
            assertEquals(List.of("A", "B", "C"), titles("# A\n<!-->\n---\n# B\n<!--->\n---\n# C"));
        }
    }

    @Nested
    class The_workshops_own_keys {

        @Test
        void are_followed_by_the_first_segment_at_once() {
            assertEquals(List.of("A"), titles("---\ntitle: T\n---\n# A"));
        }

        @Test
        void may_be_followed_by_nothing_before_the_first_segments_own_block() {
            var reading = ParsedWorkshop.text("---\ntitle: T\n---\n\n---\nlayout: cover\n---\n# A");
            assertEquals(List.of(), reading.faults());
            assertEquals(1, reading.workshop().segments().size());
            assertEquals(SlideLayout.COVER, reading.workshop().segments().getFirst().layout());
        }

        @Test
        void may_be_followed_by_the_first_segments_keys_right_below_the_same_line() {
            var reading = ParsedWorkshop.text("---\ntitle: T\n---\nlayout: cover\n---\n# A");
            assertEquals(List.of(), reading.faults());
            assertEquals(SlideLayout.COVER, reading.workshop().segments().getFirst().layout());
        }

        @Test
        void may_stand_below_empty_lines_and_begin_with_a_comment() {
            assertEquals("T", ParsedWorkshop.text("\n\n---\n# Mine\ntitle: T\n---\n# A").workshop().title());
        }

        @Test
        void are_not_looked_for_below_a_first_segment_that_has_a_heading() {
            assertEquals(List.of("B", "C"), titles("---\n# B\n---\n# C"));
        }

        @Test
        void hold_no_text_that_only_has_a_colon() {
            var segments = ParsedWorkshop.text("---\ntitle: T\n---\nWelcome: all of you\n\n---\n# B").workshop().segments();
            assertEquals(2, segments.size());
            assertFalse(segments.getFirst().body().isEmpty());
        }
    }

    @Nested
    class Keys_of_a_segment {

        @Test
        void stand_right_below_the_line() {
            assertEquals(5, ParsedWorkshop.segment("minutes: 5", "# A").minutes());
        }

        @Test
        void are_text_where_an_empty_line_stands_above_and_that_is_told() {
            var reading = ParsedWorkshop.below("# A\n\n---\n\nminutes: 5\n");
            assertEquals(2, reading.workshop().segments().size());
            assertTrue(ParsedWorkshop.faults(reading).getFirst().startsWith("w.md:10:1: warning: this looks like a key"),
                    reading.faults()::toString);
        }

        @Test
        void that_nobody_closed_leave_the_text_below_them_to_their_segment() {
            var reading = ParsedWorkshop.below("# A\n\n---\nminutes: 5\n# B\n\nText\n\n---\n# C");
            var segments = reading.workshop().segments();
            assertEquals(List.of("A", "B", "C"), segments.stream().map(Segment::title).toList());
            assertEquals(5, segments.get(1).minutes());
            assertEquals(1, reading.faults().size());
            assertTrue(ParsedWorkshop.faults(reading).getFirst()
                    .startsWith("w.md:8:1: error: the keys that begin here aren't closed"));
        }

        @Test
        void that_are_none_stay_text_where_they_are_not_closed() {
            var reading = ParsedWorkshop.below("# A\n\n---\nMind: remember\nthis well");
            assertEquals(1, reading.workshop().segments().getLast().body().size());
            assertFalse(reading.canGoLive());
        }
    }

    @Nested
    class A_segment_of_nothing {

        @Test
        void is_kept_and_told() {
            var reading = ParsedWorkshop.text("---\ntitle: T\n---\n# A\n\n---\n\n---\n# C\n\n---\n");
            assertEquals(4, reading.workshop().segments().size());
            assertEquals(List.of(6, 11), reading.faults().stream().map(Diagnostic::line).toList());
            assertTrue(reading.canGoLive());
        }

        @Test
        void is_none_where_it_has_keys() {
            assertEquals(SlideLayout.JOIN, ParsedWorkshop.segment("layout: join", "").layout());
        }
    }

    @Test
    void each_segment_knows_the_line_that_it_begins_at() {
        var segments = ParsedWorkshop.clean("# A\n\n---\n# B\n\n---\nminutes: 1\n---\n# C");
        assertEquals(List.of(6, 8, 11), segments.stream().map(Segment::line).toList());
    }
}
