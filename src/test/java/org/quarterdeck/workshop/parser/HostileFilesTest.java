package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;

/** Files that are made to keep a reader busy for ever, to fill its memory or to break its stack. */
@Timeout(120)
class HostileFilesTest {

    private static final int SIZE = 120_000;

    static Stream<String> patterns() {
        return Stream.of("[", "![", "*a ", "**a _b ", "<", "<a ", "<!--", "a <?", "`<!--`", "> ", "- ", "|a", "&", "[a](<b",
                "```\n", "```x\n---\n",
                "- ```\n---\n", "- - - - - - - - - - ```", "<!--\n---\n", "---\na: b\n", "---\na:\n", "[a]: <b\n",
                "|a|b|\n|-|-|\n", "<b>x</b> ", "![x](y.png)\n\n---\n",
                "<script>\n\n", "# a\n\n---\n", "\uFDD0<!---->", "\uD83D", "\u202E", "\u0007");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void are_read_to_their_end_as_text(String pattern) {
        var reading = ParsedWorkshop.below("# A\n\n" + pattern.repeat(SIZE / pattern.length()));
        assertFalse(reading.workshop().segments().isEmpty());
        assertTrue(reading.faults().size() <= DiagnosticCollector.MOST + 1);
    }

    static Stream<String> values() {
        return Stream.of("[", "{", "{a: ", "- ", "? ", "&x ", "*x ", "!x ", "\"", "'", "\\", "a: ", "[a, ", "%", "\t", ": ",
                "<<: ", "\u0007", "k");
    }

    @ParameterizedTest
    @MethodSource("values")
    void are_read_to_their_end_as_keys(String pattern) {
        var many = pattern.repeat(SIZE / pattern.length());
        var reading = ParsedWorkshop.text("---\ntitle: T\nx: " + many + "\nlang: de\n---\n# A");
        assertEquals("T", reading.workshop().title());
        assertFalse(ParsedWorkshop.text("---\ntitle: T\n" + many + "\n---\n# A").workshop().segments().isEmpty());
    }

    @Test
    void have_a_tag_that_is_as_long_as_a_line_may_be() {
        for (int length : new int[]{590, 610, 40_000}) {
            var tag = "<a" + " x".repeat(length / 2);
            for (var text : new String[]{tag, tag + ">", "> - 1. " + tag + ">", "x " + tag + ">", "</a" + tag}) {
                assertEquals(1, ParsedWorkshop.below(text).workshop().segments().size());
            }
        }
    }

    @Test
    void nest_emphasis_within_bounds_of_the_stack() {
        assertEquals(1, ParsedWorkshop.clean("*a ".repeat(490) + "a* ".repeat(490)).size());
    }

    @Test
    void have_more_faults_than_anyone_reads_and_the_last_says_how_many() {
        var reading = ParsedWorkshop.below("---\nminutes: x\nbogus: 1\n---\n# A\n\n".repeat(DiagnosticCollector.MOST));
        assertEquals(DiagnosticCollector.MOST + 1, reading.faults().size());
        assertTrue(reading.faults().getLast().message().startsWith("there are 5000 more errors and 5000 more warnings"),
                reading.faults().getLast()::message);
        assertEquals(DiagnosticCollector.MOST, reading.workshop().segments().size());
        assertFalse(reading.canGoLive());
    }

    @Test
    void say_nothing_in_a_fault_that_breaks_or_turns_its_line() {
        var reading = ParsedWorkshop.below("---\n\"a\\nb\\u202Ec\": 1\npoll: \"x\\ny\\u001B[31m\"\n---\n# A");
        assertEquals(2, reading.faults().size());
        for (var fault : ParsedWorkshop.faults(reading)) {
            assertTrue(fault.codePoints().noneMatch(c -> c < ' ' || c == 0x202E), fault);
        }
    }
}
