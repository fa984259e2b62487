package org.quarterdeck.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | She said "yes".               | She said “yes”.
            en | "Yes" ("no")                  | “Yes” (“no”)
            en | It's the team's               | It’s the team’s
            en | the '90s                      | the ’90s
            en | the managers' meeting         | the managers’ meeting
            en | "He said 'no' to me"          | “He said ‘no’ to me”
            en | 'Why' comes first             | ‘Why’ comes first
            en | wait...                       | wait…
            en | now -- or never               | now – or never
            en | now---or never                | now—or never
            en | now - or never                | now – or never
            en | well-known, ISO-9001           | well-known, ISO-9001
            en | 5-10 people, pages 3-4        | 5–10 people, pages 3–4
            en | 2026-11-22, 10-5, 0160-123456 | 2026-11-22, 10-5, 0160-123456
            en | run it with --check           | run it with --check
            en | say -- "yes"                  | say – “yes”
            en | ["yes"] ("'no'")              | [“yes”] (“‘no’”)
            es | ¿"Sí"? Dijo: "no".            | ¿«Sí»? Dijo: «no».
            xx | "so"                          | “so”
            en | “done already”                | “done already”
            de | Er sagt "ja".                 | Er sagt „ja“.
            de | "Er sagt 'ja'"                | „Er sagt ‚ja‘“
            de | wie geht's                    | wie geht’s
            de-CH | Er sagt "ja".              | Er sagt «ja».
            fr | Il dit "oui" : bien           | Il dit «\u00A0oui\u00A0»\u00A0: bien
            fr | l'idée                        | l’idée
            pl | "tak"                         | „tak”
            sv | "ja"                          | ”ja”
            ru | "да"                          | «да»
            """)
    void prints(String lang, String typed, String printed) {
        assertEquals(printed.replace("\\u00A0", "\u00A0"), Typography.of(lang).smart(typed));
    }

    @Test
    void a_quotation_can_begin_in_one_run_of_text_and_end_in_another() {
        assertEquals("“", Typography.of("en").smart("\"", ' ', 'w'));
        assertEquals("He said: „", Typography.of("de").smart("He said: \"", ' ', 'w'));
        assertEquals("”", Typography.of("en").smart("\"", 'd', ' '));
        assertEquals("” she said", Typography.of("en").smart("\" she said", 'x'));
    }
}
