package org.quarterdeck.workshop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.workshop.editing.LineKinds.Kind;

class ProseWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Wellcome to all                      | Wellcome to all
            - [x] Soup or bread?                   | Soup or bread
            Read [the notes](https://a.b/teh)      | Read the notes
            ![A ship](shipp-2.png "Teh ship")      | ship
            Call `teh code` now                    | Call now
            See www.exampel.org and me@exampel.org | See and
            See https://exampel.org/teh?x=1 now    | See now
            Open workshop.md and see ISO3166       | Open and see
            The NASA calls it iPhone or x2y        | The calls it or
            Don’t worry, it's fine                 | Don't worry it's fine
            A well-known state                     | well known state
            As told[^teh] below                    | As told below
            [^teh]: The note itself                | The note itself
            [teh]: https://exampel.org             |
            <b>Bold</b> and &nbsp; more            | Bold and more
            Ask @teh about #teh today              | Ask about today
            Schöne Grüße an alle                   | Schöne Grüße an alle
            أهلاً بكم جميعا                          | أهلاً بكم جميعا
            """)
    void the_words_that_are_language_are_found(String line, String words) {
        var found = ProseWord.in(line, LineKinds.of(1, i -> line).getFirst());
        assertEquals(words == null ? "" : words, String.join(" ", found.stream().map(ProseWord::word).toList()));
        for (var word : found) {
            assertEquals(word.word(), ProseWord.plain(line.substring(word.from(), word.to())));
        }
    }

    @Test
    void keys_ids_and_code_are_no_language_and_notes_are() {
        assertEquals(List.of("Wellcome", "Ask", "teh", "first", "row", "Goodbye"), ProseWord.of("""
                ---
                title: Teh title
                ---
                # Wellcome

                <!-- Ask teh
                first row -->

                ```
                teh code
                ```

                ---
                id: teh-id
                poll: choice
                ---
                # Goodbye
                """.lines().toList()));
        assertEquals(List.of(), ProseWord.in("id: teh", Kind.KEY));
    }
}
