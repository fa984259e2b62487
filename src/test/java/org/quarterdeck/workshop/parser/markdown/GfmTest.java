package org.quarterdeck.workshop.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Block.Table.Side;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.ParsedWorkshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** What GitHub's Markdown has beside the plain one, and emoji by their names. */
class GfmTest {

    private static Segment read(String text) {
        var reading = WorkshopParser.read("w.md", "---\ntitle: T\n---\n" + text, Path.of("."));
        assertEquals(List.of(), ParsedWorkshop.faults(reading));
        return reading.workshop().segments().getFirst();
    }

    private static List<Inline> paragraph(String text) {
        return assertInstanceOf(Block.Paragraph.class, read(text).body().getFirst()).text();
    }

    @Test
    void tells_of_short_lines_that_become_one_and_of_no_others() {
        for (var text : List.of("First step\nSecond step\nThird step\n", "milk\nbread and butter\neggs\n")) {
            assertEquals(List
                    .of("w.md:8:1: warning: these 3 short lines become one, as Markdown joins lines: begin each with `- ` to make "
                            + "a list of them, or end each with a backslash to keep its break"),
                    ParsedWorkshop.faults(ParsedWorkshop.below("# A\n\n" + text)));
        }
        for (var text : List.of("First step\nSecond step", "First step\\\nSecond step\\\nThird step",
                "We stop the release,\nlook at what is there\nand go on.",
                "we stop the release and look\nat what is there and what\nis left for us to do now",
                "- First\n- Second\n- Third")) {
            assertEquals(List.of(), ParsedWorkshop.faults(ParsedWorkshop.below("# A\n\n" + text)), text);
        }
    }

    @Test
    void strikes_words_through_with_two_tildes_and_leaves_one_alone() {
        assertEquals(List.of(new Inline.Text("About ~5, "), new Inline.Struck(List.of(new Inline.Text("not 6"))),
                new Inline.Text(" ~7")), paragraph("About ~5, ~~not 6~~ ~7"));
    }

    @Test
    void numbers_footnotes_as_they_are_named_and_shows_them_below_the_text() {
        var body = read("One[^b] and two[^a] and one again[^b].\n\n[^a]: The *first*.\n[^b]: The second.\n\nLast").body();
        var words = body.stream().map(block -> Inline.plain(((Block.Paragraph) block).text())).toList();
        assertEquals(List.of("One¹ and two² and one again¹.", "Last", "¹\u00A0The second.", "²\u00A0The first."), words);
    }

    @Test
    void goes_on_with_the_number_that_a_list_begins_with() {
        var body = read("1. One\n2. Two\n\nBetween\n\n3. Three").body();
        assertEquals(List.of(1, 3),
                body.stream().filter(Block.Items.class::isInstance).map(b -> ((Block.Items) b).first()).toList());
    }

    @Test
    void knows_the_sides_of_a_table_s_columns() {
        var table = assertInstanceOf(Block.Table.class,
                read("| A | B | C | D |\n| --- | :-- | :-: | --: |\n| a | b | c | d |").body().getFirst());
        assertEquals(List.of(Side.START, Side.START, Side.MIDDLE, Side.END), table.sides());
    }

    @Test
    void shows_emoji_for_their_names_but_not_within_code_or_times() {
        assertEquals("Go \uD83D\uDE80 \uD83D\uDC4D", Inline.plain(paragraph("Go :rocket: :+1:")));
        assertEquals("At 12:30:45 `", Inline.plain(paragraph("At 12:30:45 \\`")));
        assertEquals("\uD83D\uDC69\u200D\uD83D\uDCBB \uD83E\uDD39",
                Inline.plain(paragraph(":woman_technologist: :juggling_person:")));
        assertEquals(List.of(new Inline.Code(":rocket:")), paragraph("`:rocket:`"));
    }

    @Test
    void keeps_what_is_emphasised_in_a_headline() {
        var segment = read("# Do *right* things\n\nText");
        assertEquals("Do right things", segment.title());
        assertEquals(List.of(new Inline.Text("Do "), new Inline.Emphasis(List.of(new Inline.Text("right"))),
                new Inline.Text(" things")), segment.heading());
    }
}
