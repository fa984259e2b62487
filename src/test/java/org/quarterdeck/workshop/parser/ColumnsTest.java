package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;

/** How a slide of two columns is written. */
class ColumnsTest {

    private static Block words(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static int left(Segment segment) {
        assertEquals(SlideLayout.TWO_COLS, segment.layout());
        return assertInstanceOf(SlideContent.class, segment.content()).left();
    }

    @Test
    void begin_their_second_one_at_a_line_of_its_own() {
        var segment = ParsedWorkshop.segment("layout: two-cols", "# A\n\nl\n\nm\n::right::\nr\n");
        assertEquals("A", segment.title());
        assertEquals(2, left(segment));
        assertEquals(List.of(words("l"), words("m"), words("r")), segment.body());
    }

    @Test
    void end_what_stands_open_above() {
        var segment = ParsedWorkshop.segment("layout: two-cols", "- l\n::right::\n- r\n\n<!-- n -->");
        assertEquals(1, left(segment));
        assertEquals(2, segment.body().size());
        assertEquals(List.of(words("n")), segment.notes());
    }

    @Test
    void share_their_footnotes_each_below_the_column_that_names_it() {
        var segment = ParsedWorkshop.segment("layout: two-cols",
                "# A\n\nOne[^a] and two[^b].\n\n[^a]: First\n\n::right::\n\nThree[^c], one again[^a].\n\n[^b]: Second\n[^c]: Third\n");
        assertEquals(List.of("One¹ and two².", "¹\u00A0First", "²\u00A0Second", "Three³, one again¹.", "³\u00A0Third"),
                segment.body().stream().map(block -> Inline.plain(assertInstanceOf(Block.Paragraph.class, block).text()))
                        .toList());
        assertEquals(3, left(segment));
    }

    @Test
    void begin_at_no_line_of_code() {
        var segment = ParsedWorkshop.segment("layout: two-cols", "```\n::right::\n```\n\n::right::\nr");
        assertEquals(List.of(new Block.Code("::right::"), words("r")), segment.body());
        assertEquals(1, left(segment));
    }

    @Test
    void are_told_where_there_is_one_or_another_layout() {
        assertEquals(
                List.of("w.md:7:1: warning: this `two-cols` has one column: write a line `::right::` where the second begins",
                        "w.md:14:1: warning: `::right::` begins a second column with `layout: two-cols` alone: write that key, or "
                                + "take the line out"),
                ParsedWorkshop.faults(ParsedWorkshop.below("---\nlayout: two-cols\n---\n# A\n\n---\n# B\n\n::right::\nr\n")));
    }

    @Test
    void keep_the_places_of_faults() {
        var reading = ParsedWorkshop.below("---\nlayout: two-cols\n---\n# A\n::right::\n\nx <u>y</u>\n");
        assertEquals(List.of("12:3"), reading.faults().stream().map(f -> f.line() + ":" + f.column()).toList());
    }
}
