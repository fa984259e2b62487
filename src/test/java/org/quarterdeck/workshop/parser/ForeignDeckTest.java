package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.Theme;

/** What is told of the keys of decks that were written for other tools. */
class ForeignDeckTest {

    private static List<String> faults(String text) {
        return ParsedWorkshop.faults(ParsedWorkshop.text(text));
    }

    @Test
    void has_one_warning_for_the_whole_file() {
        assertEquals(
                List.of("w.md:2:1: warning: this looks like a Marp deck, and what only that knows, such as `marp` here, has no "
                        + "effect: import the deck, or leave it out"),
                faults("---\nmarp: true\ntitle: T\npaginate: true\nsize: 4:3\n---\n# A\n\n---\n_class: lead\n---\n# B"));
        assertEquals(
                List.of("w.md:3:1: warning: this looks like a Slidev deck, and what only that knows, such as `transition` here, has no "
                        + "effect: import the deck, or leave it out"),
                faults("---\ntitle: T\ntransition: fade\nmdc: true\n---\n# A\n\n---\nlayout: center\nclass: x\nclicks: 2\n---\n# B"));
        assertEquals(
                List.of("w.md:3:1: warning: this looks like a reveal.js deck, and what only that knows, such as `verticalSeparator` "
                        + "here, has no effect: import the deck, or leave it out"),
                faults("---\ntitle: T\nverticalSeparator: x\nrevealOptions:\n  transition: fade\n---\n# A"));
        assertEquals(
                List.of("w.md:7:1: warning: this looks like a Slidev deck, and what only that knows, such as `layout` here, has no "
                        + "effect: import the deck, or leave it out"),
                faults("---\ntitle: T\n---\n# A\n\n---\nlayout: center\n---\n# B\n\n---\nlayout: fact\n---\n# C"));
    }

    @Test
    void without_a_title_is_offered_to_be_imported() {
        var told = ParsedWorkshop.faults(ParsedWorkshop.text("# Talk\n\n???\nmine\n\n---\nlayout: true\n---\n.left-column[a]\n"));
        assertTrue(told.contains("w.md:1:1: warning: this looks like a remark deck: import it, which keeps its slides apart with "
                + "their notes, columns and pictures"), told::toString);
    }

    @Test
    void that_is_a_speech_keeps_what_is_said_from_the_room() {
        var read = ParsedWorkshop
                .text("---\ntitle: Talk\n---\n# Talk\n\n\tShown\n\nSaid\n\n---\n# Two\n\n\tAlso shown\n\nSaid, too,\nand more\n");
        assertEquals(
                List.of("w.md:1:1: warning: this looks like an iA Presenter deck, and what its speaker says is read as notes: "
                        + "import it, which writes them as such"),
                ParsedWorkshop.faults(read));
        var segments = read.workshop().segments();
        assertEquals("Talk", read.workshop().title());
        assertTrue(segments.get(0).body().toString().contains("Shown"));
        for (var segment : segments) {
            assertFalse(segment.body().toString().contains("Said"), segment.body()::toString);
            assertTrue(String.valueOf(segment.notes()).contains("Said"), String.valueOf(segment.notes()));
        }
        assertTrue(String.valueOf(segments.get(1).notes()).contains("and more"));
        for (var no : List.of("# A\n\n- One\n\n\tmore\n\n---\n# B\n\n- Two\n\n\tmore\n",
                "# A\n\n\tint a = 1;\n\n---\n# B\n\n\tint b = 2;\n",
                "# A\n\n\tone\n\n---\nlayout: text\n---\n# B\n\n\ttwo\n")) {
            assertTrue(ParsedWorkshop.faults(ParsedWorkshop.text(no)).stream().noneMatch(line -> line.contains("iA Presenter")),
                    no);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--\nRemember:\n# secret\n- x\n-->\nsecret, said",
            "Said <!-- secret\n\n# secret\n--> secret\nsecret, said",
            "<!-- secret --> secret <!-- secret\n# secret --> secret", "# Two <!-- x\n# secret\n\n-->\n\nsecret, said",
            "/a.png\nsize: cover\nsecret, said", "<!--\n```\n# secret\n-->\nsecret, said", "Said\n  <!-- secret -->\nsecret",
            "~~~\n# shown\n~~~\nsecret", "```\n# shown\n\n---\n\nsecret"})
    void that_is_a_speech_keeps_comments_as_they_are(String slide) {
        var read = ParsedWorkshop
                .text("---\ntitle: Talk\n---\n# Talk\n\n\tShown\n\n---\n" + slide + "\n\n\t# Also shown\n\nsecret\n");
        var segments = read.workshop().segments();
        for (var segment : segments) {
            var shown = segment.title() + segment.body() + segment.content();
            assertFalse(shown.contains("secret") || shown.contains("--"), shown);
        }
        assertTrue(String.valueOf(segments).contains("Also shown"), String.valueOf(segments));
        assertTrue(!slide.contains("# shown") || String.valueOf(segments).contains("# shown"), String.valueOf(segments));
    }

    @Test
    void with_keys_of_segments_is_no_speech() {
        var read = ParsedWorkshop.text("# A\n\nfor all\n\n\t# x\n\n---\nlayout: text\n---\n# B\n");
        assertTrue(read.workshop().segments().getFirst().body().toString().contains("for all"));
        assertTrue(ParsedWorkshop.faults(read).stream().noneMatch(line -> line.contains("iA Presenter")));
    }

    @Test
    void may_name_a_theme_or_a_layout_that_there_is_not() {
        var reading = ParsedWorkshop.text("---\ntitle: T\ntheme: seriph\n---\n# A\n\n---\nlayout: quotes\n---\n# B");
        assertTrue(reading.canGoLive());
        assertEquals(Theme.BRIGHT, reading.workshop().theme());
        assertEquals(List.of("w.md:3:1: warning: unknown theme 'seriph' has no effect: one of bright, dark",
                "w.md:8:1: warning: unknown layout 'quotes' has no effect: one of cover, section, statement, bullets, text, "
                        + "two-cols, quote, picture, contrast, quadrant, join, break, sources, commitments; did you mean `quote`?"),
                ParsedWorkshop.faults(reading));
    }

    @ParameterizedTest
    @CsvSource({"duration, minutes", "language, lang", "minuets, minutes", "name, id"})
    void other_words_for_a_key_are_told_with_the_one_that_is_meant(String key, String meant) {
        var told = String.join(" ", ParsedWorkshop.faults(ParsedWorkshop.below("---\n" + key + ": 3\n---\n# A")));
        assertTrue(told.contains("did you mean `" + meant + "`?"), told);
    }
}
