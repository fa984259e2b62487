package org.quarterdeck.workshop.parser.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.ParsedWorkshop;
import org.quarterdeck.workshop.parser.SamplePictures;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Files as they come from editors, mails and mistakes. */
class WorkshopTextTest {

    @TempDir
    Path folder;

    private ParseResult read(byte[] bytes) throws IOException {
        return WorkshopParser.read(Files.write(folder.resolve("mine.md"), bytes));
    }

    private void assertUnreadable(ParseResult reading, String fault) {
        assertEquals(List.of(fault), ParsedWorkshop.faults(reading));
        assertFalse(reading.canGoLive());
        assertEquals(1, reading.workshop().segments().size());
        assertFalse(reading.workshop().segments().getFirst().body().isEmpty());
    }

    @Nested
    class Is_read {

        private static final String PLAIN = "---\ntitle: Grüße 😀\n---\n# A\n\n- one\n- two\n\n---\n# B\n";

        @Test
        void with_any_line_end() throws IOException {
            var plain = read(PLAIN.getBytes(UTF_8));
            assertEquals(List.of(), plain.faults());
            assertEquals("Grüße 😀", plain.workshop().title());
            for (var end : List.of("\r\n", "\r")) {
                var other = read(PLAIN.replace("\n", end).getBytes(UTF_8));
                assertEquals(List.of(), other.faults());
                assertEquals(plain.workshop(), other.workshop());
            }
        }

        @Test
        void with_a_byte_order_mark_and_keeps_its_exact_text() throws IOException {
            var text = "\uFEFF" + PLAIN.replace("\n", "\r\n");
            var reading = read(text.getBytes(UTF_8));
            assertEquals(List.of(), reading.faults());
            assertEquals(text, reading.text());
            assertEquals(reading.workshop(), WorkshopParser.read("mine.md", reading.text(), folder).workshop());
        }

        @Test
        void with_no_line_end_at_its_end() throws IOException {
            assertEquals(read(PLAIN.getBytes(UTF_8)).workshop(), read(PLAIN.strip().getBytes(UTF_8)).workshop());
        }

        @Test
        void from_its_folder() throws IOException {
            Files.writeString(folder.resolve("workshop.md"), PLAIN);
            var reading = WorkshopParser.read(folder);
            assertEquals("workshop.md", reading.file());
            assertEquals(folder.toAbsolutePath(), reading.folder());
            assertEquals(2, reading.workshop().segments().size());
        }

        @Test
        void up_to_five_megabytes() throws IOException {
            var start = "---\ntitle: T\n---\n# A\n\n";
            assertTrue(read((start + "x".repeat(5 * 1024 * 1024 - start.length())).getBytes(UTF_8)).canGoLive());
        }
    }

    @Nested
    class Is_told_as_an_error {

        @Test
        void where_there_is_none() {
            assertUnreadable(WorkshopParser.read(folder.resolve("none.md")),
                    "none.md:1:1: error: there is no such file: look at its name and its folder");
            assertUnreadable(WorkshopParser.read(folder),
                    "workshop.md:1:1: error: this folder holds no `workshop.md`; give the folder that holds it, or the file itself");
        }

        @Test
        void where_it_is_empty() throws IOException {
            for (var nothing : List.of("", "\uFEFF", " \r\n\t\n")) {
                assertUnreadable(read(nothing.getBytes(UTF_8)),
                        "mine.md:1:1: error: the file is empty: write a first segment, beginning with a heading such as `# Welcome`");
            }
        }

        @Test
        void where_it_is_in_another_encoding_at_the_first_character_that_shows_it() throws IOException {
            assertUnreadable(read("---\ntitle: Grüße\n---\n# A".getBytes(ISO_8859_1)),
                    "mine.md:2:10: error: this is no UTF-8 text from here on: save it as UTF-8");
            assertUnreadable(read("# A".getBytes(UTF_16)),
                    "mine.md:1:1: error: this is no UTF-8 text but UTF-16: save it as UTF-8");
        }

        @Test
        void where_it_is_cut_off_within_a_character() throws IOException {
            assertUnreadable(read(new byte[]{'#', ' ', (byte) 0xC3}),
                    "mine.md:1:3: error: this is no UTF-8 text from here on: save it as UTF-8");
        }

        @Test
        void where_it_is_no_text_at_all() throws IOException {
            assertUnreadable(read("# A\nB\0C".getBytes(UTF_8)),
                    "mine.md:2:2: error: this is no UTF-8 text: it holds a zero byte. Save it as UTF-8 text");
            assertFalse(read(SamplePictures.PNG).canGoLive());
        }

        @Test
        void where_it_is_over_five_megabytes() throws IOException {
            var fault = "mine.md:1:1: error: the file is over 5 MB: make several workshops of it, and keep pictures in files of their own";
            assertUnreadable(read("x".repeat(5 * 1024 * 1024 + 1).getBytes(UTF_8)), fault);
            assertUnreadable(WorkshopParser.read("mine.md", "é".repeat(3 * 1024 * 1024), folder), fault);
        }
    }
}
