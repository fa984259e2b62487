package org.quarterdeck.workshop.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.parser.ParsedWorkshop;

/** Marks of other dialects are told, and what only looks like them is not. */
class UnknownMarksTest {

    @ParameterizedTest
    @CsvSource({"said[^1] so, [^1], a footnote", "go :rockette: now, :rockette:, an emoji",
            "so $x^2 + y$ is, $x^2 + y$, a formula", "so $x$ is, $x$, a formula"})
    void are_told_at_their_place(String text, String mark, String meaning) {
        for (var above : List.of("# A\n\n", "# A\n\nmore\n", "- ", "# ")) {
            var faults = ParsedWorkshop.faults(ParsedWorkshop.below(above + text));
            assertEquals(1, faults.size(), faults::toString);
            int line = 6 + (int) above.chars().filter(c -> c == '\n').count();
            int column = above.length() - above.lastIndexOf('\n') + text.indexOf(mark);
            assertTrue(faults.getFirst().startsWith("w.md:" + line + ":" + column + ": warning: '" + mark + "', " + meaning
                    + " elsewhere, is shown as it stands: "), faults::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"![our plan](our plan.png)~![our plan](our plan.png)~a picture",
            "##Heading~##Heading~a heading", "#What we do~#What~a heading", "::left::~::left::~a column",
            "::: columns~::: columns~a block of text", "::: {.warning}~::: {.warning}~a block of text",
            "words {.fragment}~{.fragment}~a class or an id", ".footnote[words]~.footnote[~a class",
            "[.build-lists: true]~[.build-lists: true]~a setting of the slide", "@snap[west]~@snap[west]~a mark of GitPitch",
            "--~--~a step", ". . .~. . .~a step", "+++~+++~a new slide", "<<< @/a.js~<<< @/a.js~a file of code"})
    void of_other_tools_are_told_in_a_workshop_too(String text, String mark, String meaning) {
        var faults = ParsedWorkshop.faults(ParsedWorkshop.below("# A\n\nText\n\n" + text));
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith("w.md:10:" + (text.indexOf(mark) + 1) + ": warning: '" + mark + "', " + meaning
                + " elsewhere, is shown as it stands: "), faults::toString);
    }

    @Test
    void of_a_second_beginning_of_a_column_are_told() {
        var faults = ParsedWorkshop
                .faults(ParsedWorkshop.below("---\nlayout: two-cols\n---\n# A\n\na\n\n::right::\n\nb\n\n::right::\n\nc"));
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith("w.md:17:1: warning: '::right::', a column elsewhere"), faults::toString);
    }

    @Test
    void a_footnote_whose_name_has_a_space_is_told_to_lose_it() {
        assertEquals(List.of("'[^my note]', a footnote elsewhere, is shown as it stands: write its name without a space, as "
                + "`[^my-note]`, in the text and before its words"),
                ParsedWorkshop.faults(ParsedWorkshop.below("# A\n\nText[^my note]")).stream()
                        .map(line -> line.substring(line.indexOf('\''))).toList());
    }

    @Test
    void that_fill_a_deck_of_another_tool_are_told_once() {
        var faults = ParsedWorkshop
                .faults(ParsedWorkshop.below("# A\n\n::: box\n\na\n\n:::\n\n---\n# B\n\n::: {.note}\n\nb\n\n:::"));
        assertEquals(1, faults.size(), faults::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`~~a~~ :b: $c$ [^1]`", "~a~ and ~~ b", "5:30:10 and a:b:c", "$5 and $6", "from $5-$6 each",
            "US$ and $",
            "\\#What we do", "\\--", "\\[.fit]", "\\$x\\$", "#leadership", "#trust #growth and more", "a -- b", "{a} and {1, 2}",
            "see .net [1]", "@anna and @box", "C# (a b)",
            "[a] ^1", "Say: this: is", "::right", "a::b::c"})
    void are_none(String text) {
        assertEquals(List.of(), ParsedWorkshop.faults(ParsedWorkshop.below("# A\n\n" + text)));
    }

    @Test
    void a_break_is_a_layout() {
        assertEquals(List.of("w.md:7:1: warning: unknown key 'break': write `layout: break`, and how long it lasts as `minutes`"),
                ParsedWorkshop.faults(ParsedWorkshop.below("---\nbreak: 10\n---\n# A")));
    }
}
