package org.quarterdeck.ui.slide.element;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.element.CodeToken.Kind;

/** Which words of code are coloured, and that no letter of it is lost. */
class CodeTokensTest {

    private static List<String> of(Kind kind, String code, String language) {
        return CodeTokens.of(code, language).stream().filter(token -> token.kind() == kind).map(token -> token.text().strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            java       | return "a" + 1; // why  | return   | "a"  | 1  | // why
            python     | return 'a' + 1  # why   | return   | 'a'  | 1  | # why
            py         | return 'a' + 1  # why   | return   | 'a'  | 1  | # why
            js         | return "a" + 1; // why  | return   | "a"  | 1  | // why
            TypeScript | return "a" + 1; // why  | return   | "a"  | 1  | // why
            go         | return "a" + 1 // why   | return   | "a"  | 1  | // why
            c#         | return "a" + 1; // why  | return   | "a"  | 1  | // why
            c++        | return "a" + 1; // why  | return   | "a"  | 1  | // why
            rust       | return "a" + 1; // why  | return   | "a"  | 1  | // why
            kt         | return "a" + 1 // why   | return   | "a"  | 1  | // why
            sql        | select 'a', 1 -- why    | select   | 'a'  | 1  | -- why
            ruby       | return "a" + 1 # why    | return   | "a"  | 1  | # why
            """)
    void words_of_a_language_are_told_apart(String language, String code, String keyword, String quoted, String number,
            String comment) {
        assertEquals(List.of(keyword), of(Kind.KEYWORD, code, language));
        assertEquals(List.of(quoted), of(Kind.QUOTED, code, language).stream().map(text -> text.replace(",", "")).toList());
        assertEquals(List.of(number), of(Kind.NUMBER, code, language).stream().map(text -> text.replace(";", "")).toList());
        assertEquals(List.of(comment), of(Kind.COMMENT, code, language));
    }

    @Test
    void a_comment_goes_on_over_its_lines() {
        assertEquals(List.of("/* one\ntwo\n\nthree */"), of(Kind.COMMENT, "int a;\n/* one\ntwo\n\nthree */\nint b;", "java"));
        assertEquals(List.of("int", "int"), of(Kind.KEYWORD, "int a;\n/* one\ntwo\n\nthree */\nint b;", "java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "java", "html", "css", "json", "yaml", "bash", "xml", "markdown", "php", "sql", "c",
            "lua",
            "perl", "dockerfile", "properties", "kotlin", "scala", "lisp", "typescript"})
    void every_letter_stays_where_it_was(String language) {
        for (var code : List.of("", "\n", "a\n\n  b\n",
                "  <p class=\"x\">é 🙂 &amp;</p>\n\tif (x) { 'open\n\"\"\"\n/* never closed",
                "# {a: [1, 2]}\n---\n- x: \"y\" # z\n", "$x = <<<EOT\nfoo\nEOT;\n?>", "\\ ` ~ ${a} @b")) {
            assertEquals(code, CodeTokens.of(code, language).stream().map(CodeToken::text).collect(joining()), language);
        }
    }

    @Test
    void code_of_an_unknown_language_is_plain() {
        assertEquals(List.of(new CodeToken("return 1", Kind.PLAIN)), CodeTokens.of("return 1", ""));
        assertEquals(List.of(new CodeToken("return 1", Kind.PLAIN)), CodeTokens.of("return 1", "klingon"));
    }

    @Test
    void every_colour_can_be_read_on_its_ground() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            var colours = CodeColours.on(palette);
            var all = Stream.of(Kind.values()).map(kind -> colours.of(kind, palette.ink())).toList();
            for (Color colour : all) {
                assertTrue(SlidePalette.contrast(colour, palette.ghost()) >= 7,
                        colour + ": " + SlidePalette.contrast(colour, palette.ghost()));
            }
            assertEquals(all.size(), all.stream().distinct().count());
        }
    }
}
