package org.quarterdeck.workshop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.parser.WorkshopParser;

class SegmentedTextTest {

    private static final String TEXT = """
            ---
            title: Three
            ---
            # One

            ---
            id: two
            ---
            # Two

            ---
            # Three
            """;

    static List<Path> workshops() throws IOException {
        var all = new ArrayList<Path>();
        for (var root : List.of("assets/workshops", "assets/templates", "src/test/resources/workshops")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".md")).filter(SegmentedTextTest::isText).sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isText(Path file) {
        return !WorkshopParser.read(file).text().isEmpty();
    }

    private static String text(Path file) throws IOException {
        return LineEnds.of(Files.readString(file)).text();
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void has_the_segments_that_the_parser_reads(Path file) throws IOException {
        var text = text(file);
        var segmented = SegmentedText.of(text);
        int read = WorkshopParser.read("workshop.md", text, Path.of("")).workshop().segments().size();
        assertEquals(segmented.count() == 0 ? 1 : segmented.count(), read);
        var whole = new StringBuilder(segmented.count() == 0 ? text : text.substring(0, segmented.begin(0)));
        IntStream.range(0, segmented.count()).forEach(i -> whole.append(segmented.source(i)));
        assertEquals(text, whole.toString());
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void keeps_every_letter_of_the_others_whatever_is_done_to_one(Path file) throws IOException {
        var before = SegmentedText.of(text(file));
        int count = before.count();
        for (int i = 0; i < Math.min(count, 12); i++) {
            int segment = i;
            before.remove(i).ifPresent(change -> {
                var left = sources(before);
                left.remove(segment);
                same(left, sources(SegmentedText.of(change.text())));
            });
            before.duplicate(i).ifPresent(change -> {
                var now = sources(SegmentedText.of(change.text()));
                now.remove(segment + 1);
                same(sources(before), now);
            });
            int to = (i + count / 2) % count;
            before.move(i, to).ifPresent(change -> {
                var moved = sources(before);
                moved.add(to, moved.remove(segment));
                same(moved, sources(SegmentedText.of(change.text())));
            });
        }
    }

    private static List<String> sources(SegmentedText text) {
        return new ArrayList<>(IntStream.range(0, text.count()).mapToObj(text::source).toList());
    }

    /** But for a line that was not ended and the line above a segment that stood right below the workshop's keys. */
    private static void same(List<String> expected, List<String> found) {
        assertEquals(expected.stream().map(SegmentedTextTest::tidy).toList(),
                found.stream().map(SegmentedTextTest::tidy).toList());
    }

    private static String tidy(String source) {
        var own = source.startsWith("---\n") ? source.substring(4) : source;
        return (own.startsWith("\n") ? own.substring(1) : own) + (own.endsWith("\n") ? "" : "\n");
    }

    @Test
    void takes_a_segment_out_and_leaves_the_rest() {
        assertEquals(TEXT.replace("---\nid: two\n---\n# Two\n\n", ""), SegmentedText.of(TEXT).remove(1).orElseThrow().text());
    }

    @Test
    void gives_a_copy_an_id_of_its_own() {
        var copied = SegmentedText.of(TEXT).duplicate(1).orElseThrow();
        assertEquals(2, copied.segment());
        assertTrue(copied.text().contains("---\nid: two\n---\n# Two\n\n---\nid: two-2\n---\n# Two\n\n---\n# Three\n"),
                copied.text());
    }

    @Test
    void moves_what_stands_right_below_the_keys_of_the_workshop() {
        var moved = SegmentedText.of(TEXT).move(0, 2).orElseThrow().text();
        assertEquals("---\ntitle: Three\n---\n---\nid: two\n---\n# Two\n\n---\n# Three\n---\n# One\n\n", moved);
        assertEquals(3, SegmentedText.of(moved).count());
    }

    @Test
    void puts_the_first_segment_into_a_workshop_that_has_none() {
        var made = SegmentedText.of("---\ntitle: New\n---\n").insert(0, "---\n# Welcome\n").orElseThrow();
        assertEquals("---\ntitle: New\n---\n\n---\n# Welcome\n", made.text());
        assertEquals("", SegmentedText.of(made.text()).remove(0).map(c -> c.segment() < 0 ? "" : "left").orElseThrow());
    }

    @Test
    void refuses_what_would_swallow_a_segment() {
        var open = SegmentedText.of("---\ntitle: x\n---\n# A\n\n---\n# B\n\n<!-- open\n\n---\n# C\n\n-->\n");
        int count = open.count();
        for (int i = 0; i < count; i++) {
            open.move(i, count - 1 - i).ifPresent(change -> assertEquals(count, SegmentedText.of(change.text()).count()));
        }
    }

    @Test
    void tells_the_segment_at_a_place() {
        var text = SegmentedText.of(TEXT);
        assertEquals(-1, text.at(0));
        assertEquals(0, text.at(TEXT.indexOf("# One")));
        assertEquals(1, text.at(TEXT.indexOf("# Two")));
        assertEquals(2, text.at(TEXT.length()));
    }
}
