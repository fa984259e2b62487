package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.slide.canvas.Legibility;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

class SlideCheckTest {

    private static final Path FOLDER = Path.of(".");

    @BeforeAll
    static void with_a_screen() {
        HeadlessDisplay.start();
    }

    private final SlideCheck check = new SlideCheck();

    private static ParseResult read(String... segments) {
        return readIn("en", segments);
    }

    private static ParseResult readIn(String lang, String... segments) {
        return WorkshopParser.read("w.md", "---\ntitle: T\nlang: " + lang + "\n---\n" + String.join("\n---\n", segments), FOLDER);
    }

    @Nested
    class For_text_that_doesnt_fit {

        @Test
        void which_is_a_warning_with_the_line_of_its_segment_and_no_reason_not_to_go_live() {
            var reading = read("# One\n", "# Two\n\n" + "Far too many words. ".repeat(80), "# Three\n").measured(check);
            assertEquals(1, reading.faults().size());
            assertTrue(
                    reading.faults().getFirst().toString().startsWith("w.md:7:1: warning: this slide has more text than fits"));
            assertTrue(reading.canGoLive());
        }

        @ParameterizedTest
        @CsvSource({"20,leaves out 11 lines", "9,''", "10,leaves out 1 line"})
        void and_says_how_many_lines_are_not_shown(int items, String said) {
            var reading = read("# A list\n\n" + "- An item of a list\n".repeat(items));
            var misfit = Objects.requireNonNullElse(check.misfit(reading.workshop(), FOLDER, 0), "");
            assertTrue(misfit.contains(said + (said.isEmpty() ? "" : ":")), misfit);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "layout: contrast\n---\n"})
        void and_how_many_rows_of_a_table(String keys) {
            var reading = read("# One", keys + "# A table\n\n| A | B |\n| --- | --- |\n" + "| left | right |\n".repeat(25));
            var misfit = check.misfit(reading.workshop(), FOLDER, 1);
            assertNotNull(misfit);
            assertTrue(misfit.matches(".*leaves out 1\\d rows:.*"), misfit);
        }

        @ParameterizedTest
        @ValueSource(strings = {"poll: words", "poll: quadrant\nx: [a, b]\ny: [c, d]", "layout: contrast", "layout: quadrant",
                "simulation: attention\npolls: []\nmonths: [0]\nuntil: 6", "layout: join", "layout: break", "layout: sources",
                "layout: commitments", "layout: two-cols", "breakout: 4"})
        void on_slides_of_every_kind_however_much_it_is(String keys) {
            var text = "Far too many words. ".repeat(150) + "\n\n| A | B |\n| --- | --- |\n| a | b |\n";
            var reading = read("# One", keys + "\n---\n# " + "A long title, ".repeat(40) + "\n\n" + text);
            assertNotNull(check.misfit(reading.workshop(), FOLDER, 1));
        }

        @Test
        void also_where_it_fits_a_wide_projector_alone() {
            var reading = read("# One\n\n" + "- Sixty letters fill a line of a wide slide, not of a narrow one\n".repeat(9));
            var misfit = check.misfit(reading.workshop(), FOLDER, 0);
            assertNotNull(misfit);
            assertTrue(misfit.contains("4:3"), misfit);
        }

        @Test
        void and_names_a_word_that_is_cut_unless_its_language_or_its_author_says_where_it_may_be_broken() {
            var table = "# T\n\n| A | B |\n| --- | --- |\n| Donaudampfschifffahrts%1$sgesellschaftskapitänsmützen | Bodensee%1$suferpromenaden%1$sbeleuchtung |\n";
            var reading = readIn("tlh", table.formatted(""));
            var misfit = check.misfit(reading.workshop(), FOLDER, 0);
            assertNotNull(misfit);
            assertTrue(misfit.contains("“Donaudampfschifffahrtsgesellschaftskapitänsmützen”") && misfit.contains("&shy;"),
                    misfit);
            assertNull(check.misfit(readIn("tlh", table.formatted("&shy;")).workshop(), FOLDER, 0));
            assertNull(check.misfit(readIn("de", table.formatted("")).workshop(), FOLDER, 0));
        }

        @Test
        void and_names_characters_that_no_face_here_draws_never_those_of_emoji_and_of_the_languages_around_us() {
            var reading = read("# Nobody draws \u2FE0\u2FE1", "# \uD83D\uDE80 Łódź, Αθήνα, Київ: 5 ≤ 7 → “ja” ✓");
            var misfit = check.misfit(reading.workshop(), FOLDER, 0);
            assertNotNull(misfit);
            assertTrue(misfit.contains("\u2FE0 \u2FE1") && misfit.contains("Noto Sans"), misfit);
            assertNull(check.misfit(reading.workshop(), FOLDER, 1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"leadership-and-management", "leadership-and-management-de", "follow-up", "follow-up-de"})
        void and_finds_none_in_the_built_in_workshops(String name) {
            var reading = WorkshopParser.read(Path.of("assets/workshops", name));
            for (int i = 0; i < reading.workshop().segments().size(); i++) {
                assertNull(check.misfit(reading.workshop(), FOLDER, i), reading.workshop().segments().get(i).id());
            }
        }

        @Test
        void in_seconds_for_three_hundred_slides_and_at_once_after_a_change_to_one_of_them() {
            var many = IntStream.range(0, 300).mapToObj(i -> "# Slide number " + i
                    + "\n\n- Some words of " + i + "\n- Some more, which are longer than the first\n- And **others** again\n")
                    .collect(Collectors.joining("\n---\n"));
            read("# Warm\n\nup").measured(check);
            assertTrue(ProcessorTime.of(() -> read(many).measured(check)).toSeconds() < 20);
            assertTrue(ProcessorTime.of(() -> read(many, "# Another\n").measured(check)).toSeconds() < 2);
        }
    }

    @Nested
    class For_how_far_they_read {

        @Test
        void by_the_smallest_text_that_is_no_footer_200_times_the_height_of_its_capitals() {
            var small = legible("# A headline\n\n" + "Words that fill the slide in the smallest size. ".repeat(14));
            assertEquals(48, small.text());
            assertEquals(48 * 0.73 / 1080 * 1.5 * 200, small.reach(1.5), 1e-9);
            assertTrue(legible("# A headline alone").reach(1) > 2 * small.reach(1));
        }

        @Test
        void and_by_the_code_to_join_read_from_ten_times_its_side() {
            var join = legible("---\nlayout: join\n---\n# Come in");
            assertTrue(join.code() >= 576 && join.code() <= 660, join::toString);
            assertEquals(join.code() / 1080 * 10, join.codeReach(1), 1e-9);
        }

        @Test
        void in_words_that_say_what_would_help_in_this_room() {
            var legible = new Legibility(48, Double.MAX_VALUE);
            assertEquals("reads to 9.7 m", ReachText.brief(legible, new Venue(8, 1.5)));
            assertEquals("reads to 9.7 m", ReachText.sentence(legible, new Venue(8, 1.5)));
            var short_ = ReachText.sentence(legible, new Venue(12, 1.5));
            assertTrue(short_.contains("the last row is at 12 m") && short_.contains("make the picture 1.9 m high"), short_);
            assertTrue(new Venue(12, 1.9).reads(legible));
            assertFalse(new Venue(12, 1.8).reads(legible));
        }

        @Test
        void which_is_smaller_where_a_code_for_the_wi_fi_stands_beside_it() {
            var reading = read("# First\n\n---\nlayout: join\n---\n# Come in");
            var alone = check.legible(reading.workshop(), FOLDER, 1);
            var beside = new SlideCheck(new WifiNetwork("Seminar room 2", "open-minds")).legible(reading.workshop(), FOLDER, 1);
            assertTrue(beside.code() < alone.code(), beside + " " + alone);
            assertTrue(ReachText.joining(alone, Venue.USUAL).endsWith("from every row."));
            assertTrue(ReachText.joining(beside, new Venue(9, 1.5)).contains("the last row is at 9 m"));
        }

        private Legibility legible(String segment) {
            return check.legible(read(segment.startsWith("---") ? "# First\n\n" + segment : segment).workshop(), FOLDER,
                    segment.startsWith("---") ? 1 : 0);
        }
    }
}
