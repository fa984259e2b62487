package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.source.SourceLines;

/** What holds of whatever is read. */
class ParserPropertiesTest {

    private static final List<String> PIECES = List.of("---", "---\n", "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t", "# A",
            "## B", "title: T", "layout: ",
            "contrast", "poll: choice", "poll: spectrum", "poll: ", "id: a", "cuts: [45]", "minutes: 5", "told: 2",
            "simulation: attention", "breakout: 4",
            "assign: {same: a}", "- ", "- [ ] x", "- [x] y", "1. z", "> ", "| a | b |", "| - | - |", "<!--", "-->", "```", "~~~~",
            "`", "*", "**", "_",
            "[a](b)", "![a](b.png)", "<b>", "<script>", "\\", "&amp;", ": ", "key:", "\"", "'", "[", "]", "{", "}", "#", "&a",
            "*a", "!t", "%", "...", "?",
            "é", "😀", "\u0000", "\u0007", "\u0085", "\u2028", "\uFEFF", "\uFDD0", "\uD83D", "text");

    @Provide
    Arbitrary<String> files() {
        var pieces = Arbitraries.of(PIECES).list().ofMaxSize(60).map(p -> String.join("", p));
        var lines = Arbitraries.of(PIECES).list().ofMaxSize(60).map(p -> String.join("\n", p));
        return Arbitraries.oneOf(pieces, lines, lines.map(l -> "---\ntitle: T\n---\n" + l),
                Arbitraries.strings().ofMaxLength(200));
    }

    @Property
    void any_text_gives_a_workshop_and_faults_within_the_file(@ForAll("files") String text) {
        var reading = ParsedWorkshop.text(text);
        int lines = Math.max(1, SourceLines.of(text).count());
        assertFalse(reading.workshop().segments().isEmpty());
        for (var fault : reading.faults()) {
            assertTrue(fault.line() >= 1 && fault.line() <= lines && fault.column() >= 1, fault + " in " + lines + " lines");
            assertFalse(fault.message().isBlank());
        }
        assertEquals(text, reading.text());
    }

    @Property
    void the_faults_are_in_the_order_of_their_lines(@ForAll("files") String text) {
        var lines = ParsedWorkshop.text(text).faults().stream().map(Diagnostic::line).toList();
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Property
    void every_segment_has_an_id_of_its_own(@ForAll("files") String text) {
        var ids = ParsedWorkshop.text(text).workshop().segments().stream().map(Segment::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[\\p{L}\\p{M}\\p{Nd}-]+")), ids::toString);
    }

    @Property(tries = 200)
    void the_line_ends_make_no_difference(@ForAll("files") String text) {
        var plain = text.replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(ParsedWorkshop.text(plain).workshop(), ParsedWorkshop.text(plain.replace("\n", "\r\n")).workshop());
        assertEquals(ParsedWorkshop.text(plain).faults(), ParsedWorkshop.text(plain.replace("\n", "\r\n")).faults());
    }

    @Property(tries = 100)
    void as_many_segments_come_out_as_go_in(@ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll("separated") List<String> forms) {
        var text = String.join("",
                IntStream.range(0, count).mapToObj(i -> forms.get(i % forms.size()).replace("N", "" + i)).toList());
        var segments = ParsedWorkshop.clean(text);
        assertEquals(count, segments.size());
        assertEquals(IntStream.range(0, count).mapToObj(i -> "S" + i).toList(), segments.stream().map(Segment::title).toList());
    }

    @Provide
    Arbitrary<List<String>> separated() {
        return Arbitraries.of("---\n# SN\n\n", "---\nid: s-N\n---\n# SN\n\n", "---\npoll: words\n---\n# SN\n\n",
                "---\n\n# SN\n\n- a\n\n<!--\n---\n-->\n\n",
                "---\n# SN\n```\n---\n```\n").list().ofMinSize(1).ofMaxSize(5);
    }
}
