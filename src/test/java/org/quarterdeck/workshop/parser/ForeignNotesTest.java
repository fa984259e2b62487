package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;

/** What becomes of notes and directives that are written as in other tools. */
class ForeignNotesTest {

    private static Segment first(String text) {
        return ParsedWorkshop.below(text).workshop().segments().getFirst();
    }

    private static String shown(Segment segment) {
        return segment.title() + segment.body() + segment.content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"???\nsecret\n\nsecret too", "Note: secret\n\n- secret too", "Notes:\nsecret\nsecret too",
            "note: secret, secret too", "^ secret\nsecret too", "^ secret\n^ secret too", "^ secret\n\n^ secret too",
            "  ^ secret\n  ^ secret too", "^secret, with no space\n^secret too",
            "::: notes\nsecret\n\nsecret too\n:::", "::: {.notes}\nsecret\n::: box\nsecret too\n:::\n:::\n",
            "<aside class=\"notes\">\nsecret\n\nsecret too\n</aside>", "<aside class='notes'>secret, secret too</aside>",
            "???\n```\nsecret\n---\nsecret too\n```", "::: notes\n```\n:::\nsecret\n```\nsecret too\n:::",
            "<!-- secret -->\n???\n<!-- secret too -->",
            "<Notes>\nsecret\n\nsecret too\n</Notes>", "```notes\nsecret\nsecret too\n```", "Speaker notes: secret\n\nsecret too",
            "**Speaker Notes:** secret, secret too", "*Presenter's notes*: secret, secret too", ".notes: secret, secret too",
            "<details>\n<summary>Speaker notes</summary>\nsecret\nsecret too\n</details>", "<!-- secret -->\n\n^ secret too",
            "{{% note %}}\nsecret\n\nsecret too\n{{% /note %}}", "{{< speaker_note >}}secret, secret too{{< /speaker_note >}}",
            "[note]\nsecret\n\nsecret too\n[/note]", "<note>\nsecret\n\nsecret too\n</note>", ":::note\nsecret\nsecret too\n:::",
            "%%\nsecret\nsecret too\n%%", "Words %%secret, secret too%% shown", "\\note{secret,\n\nsecret too}",
            "\\note{\nsecret \\textbf{one}\nand \\} secret too\n}", "\\note{secret, \\emph{secret too}\n\nsecret three",
            "<div data-notes=\"secret\nand secret too\">shown</div>", "\\note{secret}\\note{secret too}",
            "#+BEGIN_NOTES\nsecret\nsecret too\n#+END_NOTES", "Words \\note{secret, \\emph{secret too}} shown",
            "Words\\note<1>{secret,\nsecret too} shown", "**Notes:** secret\n\n- secret too", "__Notes__: secret, secret too",
            ".notes secret\nsecret too", "~~~SECTION:notes~~~\nsecret\n\nsecret too\n~~~ENDSECTION~~~",
            "~~~SECTION:notes~~~\nsecret\n\nsecret too",
            "<div class=\"notes\">\nsecret\n\n<p>secret too</p>\nsecret three</div>",
            "<p class=\"notes\">secret, secret too</p>", "<div data-notes=\"secret, secret too\">shown</div>",
            "- One\n\n    ::: notes\n    secret\n\n    secret too\n    :::"})
    void are_notes_and_never_shown(String notes) {
        for (var above : List.of("# A\n", "# A\n\nText\n", "# A\n\nText\n\n", "- One\n- Two\n", "")) {
            var segment = first(above + notes);
            assertFalse(shown(segment).contains("secret"), () -> shown(segment));
            var read = SegmentWords.notes(segment);
            assertTrue(read.contains("secret") && read.contains("secret too"), read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n???\n^ text\nNote: text\n::: notes\n```", "A text ??? no note", "A ^ text, no note",
            "*Note:* text", "Our speaker notes: text", "<details>\n<summary>More</summary>\ntext\n</details>",
            "```note\ntext\n```",
            "::: box\ntext\n:::", "<aside>\ntext\n</aside>", "No note: text", "^text", "^raised^ text", "^2 text", "????\ntext",
            "[note]\n\ntext",
            "50%% of the text", "`\\note{text}` is Beamer's", "**Note:** text", "Read the **notes:** text",
            "~~~\n~~~SECTION:notes~~~\ntext\n~~~",
            ".notesheet text", "`%%a%%` text", "{{% note %}}\ntext", "[note](a.html) text", "\\note text",
            "<div>\ntext\n</div>"})
    void are_nothing_that_only_looks_so(String text) {
        var segment = first("# A\n\n" + text);
        assertTrue(shown(segment).contains("text"), () -> shown(segment));
        assertEquals(List.of(), segment.notes());
    }

    @Test
    void below_a_heading_of_their_own_are_notes_unless_the_slide_is_about_them() {
        var segment = first("# A\n\n- shown\n\n## Presenter Notes\n\nsecret");
        assertFalse(shown(segment).contains("secret"));
        assertTrue(SegmentWords.notes(segment).contains("secret"));
        assertTrue(shown(first("# Speaker notes\n\nare seen by you alone")).contains("are seen"));
    }

    @Test
    void leave_what_follows_on_the_slide() {
        assertEquals(List.of(words("shown")), first("# A\n\n^ secret\n\nshown").body());
        assertEquals(List.of(words("shown")), first("::: notes\nsecret\n:::\nshown").body());
        assertEquals(List.of(words("shown")), first("<aside class=\"notes\">secret</aside>\n\nshown").body());
        assertEquals(List.of(words("shown")), first("\\note{\nsecret \\textbf{x}\nsecret} shown").body());
        assertEquals("B", first("^ secret\n# B").title());
        assertEquals("B", ParsedWorkshop.below("# A\n???\nsecret\n\n---\n# B").workshop().segments().getLast().title());
    }

    @Test
    void are_told_each_with_the_comment_to_write() {
        assertEquals(List.of(
                "w.md:8:1: warning: what `^` begins is read as notes, as in other tools: write it as a comment, `<!-- Ask first. -->`",
                "w.md:10:1: warning: what `Notes:` begins is read as notes, as in other tools: write it as a comment, "
                        + "`<!-- Say it twice, and wait until everybody has nodded and the la… -->`",
                "w.md:15:1: warning: what `???` begins is read as notes, as in other tools: write it as a comment, `<!-- Go. -->`",
                "w.md:22:1: warning: `Note:` begins notes in other tools, and none follow: take it out"),
                ParsedWorkshop.faults(ParsedWorkshop.below("""
                        # A

                        ^ Ask first.

                        Notes: Say it twice, and
                        wait until everybody has nodded and the last has sat down.

                        ---
                        # B
                        ???

                        Go.

                        ---
                        # C

                        Note:
                        """)));
    }

    @Test
    void keep_their_places_and_their_order() {
        var reading = ParsedWorkshop.below("<!-- one -->\n^ two <i>x</i>\n\n<!-- three -->\n\nNote: four <i>y</i>\n");
        assertEquals(List.of("7:1", "7:7", "11:1", "11:12"),
                reading.faults().stream().map(f -> f.line() + ":" + f.column()).toList());
        assertEquals("one two <i>x</i> three four <i>y</i>", SegmentWords.notes(reading.workshop().segments().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_class: lead", "class: lead invert", "fit", "_footer: Not for the room", "footer: ''",
            "paginate: true",
            "_backgroundColor: #123", "backgroundImage: url(x.png)", ".element: class=\"fragment\"", ".slide: data-x=\"1\"",
            "prettier-ignore-start", "markdownlint-disable MD001", "\n_class: lead\npaginate: false\n",
            "style: |\n  h1 { a: b }"})
    void directives_are_none(String directive) {
        assertEquals(List.of(), first("# A\n\n<!-- " + directive + " -->\n").notes());
        assertEquals("A", first("# <!-- " + directive.replace('\n', ' ') + " --> A").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask: who was there?", "fit people go first", "class: ask everybody what they think",
            "Say it.\n_class: lead", "color: the red one is the one to talk about"})
    void notes_with_a_colon_are_some(String notes) {
        assertFalse(first("# A\n\n<!-- " + notes + " -->\n").notes().isEmpty());
    }

    private static Block words(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }
}
