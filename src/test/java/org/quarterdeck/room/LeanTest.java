package org.quarterdeck.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeanTest {

    @Test
    void drops_indentation_and_comments_of_their_own_and_keeps_the_lines() {
        var source = """
                /** What it is for,
                 * on two lines. */
                const a = 1; // stays
                  // goes
                  call('/* no comment */', a * b
                    * c);
                """;
        assertEquals("\n\nconst a = 1; // stays\n\ncall('/* no comment */', a * b\n* c);\n", Lean.of(source));
    }

    @Test
    void drops_nothing_of_what_fits_on_one_line() {
        assertEquals("a { b: c; }\n\n.d { e: f; }", Lean.of("a { b: c; }\n/* one line */\n.d { e: f; }"));
    }
}
