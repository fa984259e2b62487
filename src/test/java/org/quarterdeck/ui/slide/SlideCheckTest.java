package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.slide.canvas.Legibility;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

@DisplayName("Slides are looked at before a room does")
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
    @DisplayName("for text that doesn't fit")
    class Fitting {

        @Test
        @DisplayName("which is a warning with the line of its segment, and no reason not to go live")
        void too_much() {
            var reading = read("# One\n", "# Two\n\n" + "Far too many words. ".repeat(80), "# Three\n").measured(check);
            assertEquals(1, reading.faults().size());
            assertTrue(
                    reading.faults().getFirst().toString().startsWith("w.md:7:1: warning: this slide has more text than fits"));
            assertTrue(reading.canGoLive());
        }

        @ParameterizedTest
        @ValueSource(strings = {"poll: words", "poll: quadrant\nx: [a, b]\ny: [c, d]", "layout: contrast", "layout: quadrant",
                "simulation: attention\npolls: []\nmonths: [0]\nuntil: 6", "layout: join", "layout: break", "layout: sources",
                "layout: commitments", "breakout: 4"})
        @DisplayName("on slides of every kind, however much it is")
        void far_too_much(String keys) {
            var text = "Far too many words. ".repeat(150) + "\n\n| A | B |\n| --- | --- |\n| a | b |\n";
            var reading = read("# One", keys + "\n---\n# " + "A long title, ".repeat(40) + "\n\n" + text);
            assertNotNull(check.misfit(reading.workshop(), FOLDER, 1));
        }

        @Test
        @DisplayName("also where it fits a wide projector alone")
        void narrow() {
            var reading = read("# One\n\n" + "- Sixty letters fill a line of a wide slide, not of a narrow one\n".repeat(9));
            var misfit = check.misfit(reading.workshop(), FOLDER, 0);
            assertNotNull(misfit);
            assertTrue(misfit.contains("4:3"), misfit);
        }

        @Test
        @DisplayName("and names a word that is cut, unless its language or its author says where it may be broken")
        void long_word() {
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
        @DisplayName("and names characters that no face here draws, never those of emoji and of the languages around us")
        void boxes() {
            var reading = read("# Nobody draws \u2FE0\u2FE1", "# \uD83D\uDE80 Łódź, Αθήνα, Київ: 5 ≤ 7 → “ja” ✓ ★");
            var misfit = check.misfit(reading.workshop(), FOLDER, 0);
            assertNotNull(misfit);
            assertTrue(misfit.contains("\u2FE0 \u2FE1") && misfit.contains("Noto Sans"), misfit);
            assertNull(check.misfit(reading.workshop(), FOLDER, 1));
        }

        @Test
        @DisplayName("and finds none in the built-in workshop")
        void built_in() {
            var reading = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management"));
            for (int i = 0; i < reading.workshop().segments().size(); i++) {
                assertNull(check.misfit(reading.workshop(), FOLDER, i), reading.workshop().segments().get(i).id());
            }
        }

        @Test
        @DisplayName("in seconds for three hundred slides, and at once after a change to one of them")
        void quick() {
            var many = IntStream.range(0, 300).mapToObj(i -> "# Slide number " + i
                    + "\n\n- Some words of " + i + "\n- Some more, which are longer than the first\n- And **others** again\n")
                    .collect(Collectors.joining("\n---\n"));
            read("# Warm\n\nup").measured(check);
            assertTrue(ProcessorTime.of(() -> read(many).measured(check)).toSeconds() < 20);
            assertTrue(ProcessorTime.of(() -> read(many, "# Another\n").measured(check)).toSeconds() < 2);
        }
    }

    @Nested
    @DisplayName("for how far they read")
    class Reach {

        @Test
        @DisplayName("by the smallest text that is no footer: 200 times the height of its capitals")
        void text() {
            var small = legible("# A headline\n\n" + "Words that fill the slide in the smallest size. ".repeat(14));
            assertEquals(48, small.text());
            assertEquals(48 * 0.73 / 1080 * 1.5 * 200, small.reach(1.5), 1e-9);
            assertTrue(legible("# A headline alone").reach(1) > 2 * small.reach(1));
        }

        @Test
        @DisplayName("and by the code to join, read from ten times its side")
        void code() {
            var join = legible("---\nlayout: join\n---\n# Come in");
            assertTrue(join.code() >= 576 && join.code() <= 660, join::toString);
            assertEquals(join.code() / 1080 * 10, join.codeReach(1), 1e-9);
        }

        @Test
        @DisplayName("in words that say what would help in this room")
        void words() {
            var legible = new Legibility(48, Double.MAX_VALUE);
            assertEquals("reads to 9.7 m", ReachText.brief(legible, new Venue(8, 1.5)));
            assertEquals("reads to 9.7 m", ReachText.sentence(legible, new Venue(8, 1.5)));
            var short_ = ReachText.sentence(legible, new Venue(12, 1.5));
            assertTrue(short_.contains("the last row is at 12 m") && short_.contains("make the picture 1.9 m high"), short_);
            assertTrue(new Venue(12, 1.9).reads(legible));
            assertFalse(new Venue(12, 1.8).reads(legible));
        }

        @Test
        @DisplayName("which is smaller where a code for the Wi-Fi stands beside it")
        void wifi() {
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
