package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportBundleTest {

    @ParameterizedTest
    @CsvSource({"en,Facilitator’s guide,'2.5'", "de-AT,Leitfaden für die Moderation,'2,5'", "fr,Guide d’animation,'2,5'",
            "es-MX,Guía de facilitación,'2,5'", "ar,دليل الميسّر,'2.5'", "pl,Facilitator’s guide,'2.5'"})
    void are_the_workshop_s_language_s_or_english(String lang, String heading, String number) {
        var words = MessageBundle.of("report", lang);
        assertEquals(heading, words.text("guide.heading"));
        assertEquals(number, words.decimal(2.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void are_all_there_in_each_language_with_the_same_values_in_them(String lang) {
        var english = ResourceBundle.getBundle("assets.messages.report", Locale.ROOT);
        var words = MessageBundle.of("report", lang);
        for (var key : english.keySet()) {
            var said = words.text(key, 7, "Seven");
            assertEquals(MessageBundle.of("report", "en").text(key, 7, "Seven").contains("7"), said.contains("7"),
                    key + ": " + said);
            assertFalse(said.isBlank() || said.contains("{"), key);
        }
    }
}
