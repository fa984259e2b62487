package org.quarterdeck.workshop.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.workshop.Block.Code;
import org.quarterdeck.workshop.Block.Heading;
import org.quarterdeck.workshop.Block.Item;
import org.quarterdeck.workshop.Block.Items;
import org.quarterdeck.workshop.Block.Paragraph;
import org.quarterdeck.workshop.Block.Quote;
import org.quarterdeck.workshop.Block.Table;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Inline.Emphasis;
import org.quarterdeck.workshop.Inline.LineBreak;
import org.quarterdeck.workshop.Inline.Link;
import org.quarterdeck.workshop.Inline.Strong;
import org.quarterdeck.workshop.Inline.Text;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.ParsedWorkshop;

/** What becomes of a segment's Markdown, and of its comments. */
class ProseTest {

    private static Segment segment(String text) {
        return ParsedWorkshop.clean(text).getFirst();
    }

    private static Paragraph words(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    @Nested
    class Text_becomes {

        @Test
        void a_title_and_blocks_in_their_order() {
            var segment = segment("Above.\n\n# A *title*  here\n\nBelow.\n\n## Another\n\n# And one more");
            assertEquals("A title here", segment.title());
            assertEquals(List.of(words("Above."), words("Below."), new Heading(2, List.of(new Text("Another"))),
                    new Heading(1, List.of(new Text("And one more")))), segment.body());
        }

        @Test
        void runs_of_words() {
            assertEquals(
                    List.of(new Paragraph(
                            List.of(new Text("a "), new Emphasis(List.of(new Text("b "), new Strong(List.of(new Text("c"))))),
                                    new Text(" "), new Inline.Code("d  e"), new Text(" "),
                                    new Link("https://f.org", List.of(new Text("g"))), new LineBreak(),
                                    new Text("h i < j & k")))),
                    segment("a *b **c*** `d  e` [g](https://f.org)  \nh\ni < j &amp; k").body());
        }

        @Test
        void lists_quotes_code_and_tables() {
            assertEquals(
                    List.of(new Items(false,
                            List.of(new Item(null,
                                    List.of(words("a"), new Items(true, List.of(new Item(null, List.of(words("b")))))))))),
                    segment("- a\n  1. b").body());
            assertEquals(
                    List.of(new Items(false, List.of(new Item(false, List.of(words("a"))), new Item(true, List.of(words("b")))))),
                    segment("- [ ] a\n- [X] b").body());
            assertEquals(List.of(new Quote(List.of(words("a"), new Quote(List.of(words("b")))))), segment("> a\n> > b").body());
            assertEquals(List.of(new Code("a\n\n  b", "java"), words("c"), new Code("d")),
                    segment("```java\na\n\n  b\n```\nc\n\n    d").body());
            assertEquals(List.of(new Table(List.of(List.of(new Text("L")), List.of(new Text("R"))),
                    List.of(List.of(List.of(new Text("a | b")), List.of(new Strong(List.of(new Text("c"))))),
                            List.of(List.of(new Text("d")), List.of())),
                    List.of(Table.Side.START, Table.Side.END))),
                    segment("| L | R |\n| :-- | --: |\n| a \\| b | **c** |\n| d |").body());
        }
    }

    @Nested
    class Notes {

        @Test
        void are_all_comments_as_Markdown_in_their_order() {
            var segment = segment("# A\n\n<!-- first -->\n\nText\n\n<!--\n**Say** it.\n\n- one\n\n# Big\n-->");
            assertEquals(List.of(words("first"), new Paragraph(List.of(new Strong(List.of(new Text("Say"))), new Text(" it."))),
                    new Items(false, List.of(new Item(null, List.of(words("one"))))), new Heading(1, List.of(new Text("Big")))),
                    segment.notes());
            assertEquals("A", segment.title());
            assertEquals(List.of(words("Text")), segment.body());
        }

        @Test
        void may_be_indented_without_becoming_code() {
            assertEquals(List.of(words("One."), words("Two.")), segment("# A\n\n<!--\n    One.\n\n    Two.\n-->").notes());
        }

        @Test
        void leave_no_trace_in_the_line_that_they_stood_in() {
            assertEquals(List.of(words("one two three")),
                    segment("one <!-- a --> two <!-- b --> three <!-- c -->\n<!-- d -->").body());
            assertEquals(List.of(words("one"), words("two")), segment("<!-- a --> one <!-- b\n\nc --> two").body());
            var item = new Item(null, List.of(words("a")));
            assertEquals(List.of(new Items(false, List.of(item, item))), segment("- a\n<!-- x -->\n- a <!-- y -->").body());
            assertEquals(List.of(words("a b")), segment("a <!-- x -->\nb").body());
        }

        @Test
        void are_never_part_of_what_is_shown() {
            for (var text : List.of("<!-- secret", "<!-- a --><!-- secret -->", "`<!-- secret`-->`", "a `b` <!-- secret --> `c`",
                    "<!-- ` --> x <!-- secret ` -->", "`a\n<!-- secret -->`", "<!--\n```\nsecret\n```\n-->",
                    "- a\n\n      <!-- secret -->",
                    "| a <!-- secret --> | b |\n| - | - |", "# A <!-- secret -->", "> <!-- secret\n> more -->",
                    "<!-- a -- secret -->",
                    "<div>\n<!-- secret -->\n</div>", "[a](b 'c<!-- secret -->')")) {
                var segment = ParsedWorkshop.below(text).workshop().segments().getFirst();
                boolean code = text.startsWith("`<!-- secret`");
                assertEquals(code, (segment.title() + segment.body()).contains("secret"), text);
            }
        }
    }

    @Nested
    class Places {

        @Test
        void count_characters_as_people_do() {
            var reading = ParsedWorkshop.below("# A\n\n😀é <b>x</b>\n\n<!-- 😀 <i>y</i> -->\n<!--\n    a <u>z</u>\n-->");
            assertEquals(List.of("8:4", "10:8", "12:7"),
                    reading.faults().stream().map(f -> f.line() + ":" + f.column()).toList());
        }
    }

    @Nested
    class Text_beyond_all_measure {

        @Test
        void is_shown_as_it_stands_and_told() {
            var reading = ParsedWorkshop.below("# A\n\n" + "*a ".repeat(2000) + "\n\n---\n# B");
            assertEquals(List.of(
                    "w.md:6:1: warning: this text is too long or too tangled to be read as Markdown and is shown as it stands: "
                            + "make several segments of it"),
                    ParsedWorkshop.faults(reading));
            assertEquals(2, reading.workshop().segments().size());
            assertTrue(reading.workshop().segments().getFirst().body().contains(words("# A")));
        }

        @Test
        void nests_only_so_deep() {
            for (var mark : List.of("> ", "- ", "1. ", "* + - ")) {
                var reading = ParsedWorkshop.below(mark.repeat(400) + "end");
                assertFalse(reading.workshop().segments().getFirst().body().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"python, python", "`{.python .numberLines}`, python", "{python}, python",
            "c++, c++",
            "`ts {all|4}`, ts", "`js [1-2]`, js", "language-java, java", "`java title=\"A\"`, java", "``, ``"})
    void code_knows_its_language_without_the_marks_of_other_tools(String info, String language) {
        assertEquals(List.of(new Code("a", language)), segment("```" + info + "\na\n```").body());
    }
}
