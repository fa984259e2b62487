package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.Diagnostic;
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

    static Stream<String> drawings() {
        return Stream.of(
                "<filter id='f' x='-10000%' width='100000000%' height='100000000%'><feGaussianBlur stdDeviation='100000'/></filter>"
                        + "<rect width='900' height='900' filter='url(#f)'/>",
                "<path stroke='red' stroke-dasharray='0.00001' d='M0 0L900 900'/>",
                "<g id='g'><use href='#g' xlink:href='#g'/></g><use href='#g' xlink:href='#g'/>", "<g>".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void draw_for_ever_and_are_refused(String inside, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' "
                + "xmlns:xlink='http://www.w3.org/1999/xlink' width='900' height='900'>" + inside + "</svg>");
        var faults = WorkshopParser.read("workshop.md", "---\ntitle: T\n---\n![a](a.svg)\n", folder).faults();
        assertEquals(List.of("workshop.md:4:1: error: the picture 'a.svg' can't be read: it is broken or incomplete, save it "
                + "again as PNG or JPEG"), faults.stream().map(Diagnostic::toString).toList());
    }

    @Test
    void say_that_a_small_picture_is_as_large_as_a_house(@TempDir Path folder) throws IOException {
        var bytes = SamplePictures.PNG.clone();
        ByteBuffer.wrap(bytes).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        Files.write(folder.resolve("a.png"), bytes);
        var faults = WorkshopParser.read("workshop.md", "---\ntitle: T\n---\n![a](a.png)\n", folder).faults();
        assertEquals(List.of("workshop.md:4:1: error: the picture 'a.png' can't be shown: it has more than 250 million dots, "
                + "save it smaller"), faults.stream().map(Diagnostic::toString).toList());
    }

    @Test
    void lie_in_a_folder_under_another_name(@TempDir Path folder) throws IOException {
        assertEquals("this folder holds no `workshop.md`; give the folder that holds it, or the file itself", why(folder));
        Files.writeString(folder.resolve("talk.md"), "# A");
        assertEquals(
                "this folder holds no `workshop.md`; there is 'talk.md': give that file itself, or rename it to `workshop.md`",
                why(folder));
        Files.writeString(folder.resolve("notes.md"), "# A");
        assertEquals("this folder holds no `workshop.md`; there are 'notes.md', 'talk.md': give one of these files itself, or "
                + "rename one to `workshop.md`", why(folder));
    }

    @Test
    void lie_in_a_folder_with_a_capital_letter(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Workshop.md"), "---\ntitle: T\n---\n# A");
        if (Files.exists(folder.resolve("workshop.md"))) {
            assertEquals("T", WorkshopParser.read(folder).workshop().title());
        } else {
            assertEquals("this folder holds no `workshop.md`; there is 'Workshop.md', and this computer tells capital letters "
                    + "apart: rename it to `workshop.md`", why(folder));
        }
    }

    private static String why(Path folder) {
        return WorkshopParser.read(folder).faults().getFirst().message();
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
