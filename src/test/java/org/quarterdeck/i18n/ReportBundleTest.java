package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words on paper")
class ReportBundleTest {

    @ParameterizedTest
    @CsvSource({"en,Facilitator’s guide,'2.5'", "de-AT,Leitfaden für die Moderation,'2,5'", "fr,Guide d’animation,'2,5'",
            "es-MX,Guía de facilitación,'2,5'", "ar,دليل الميسّر,'2.5'", "pl,Facilitator’s guide,'2.5'"})
    @DisplayName("are the workshop's language's, or English")
    void languages(String lang, String heading, String number) {
        var words = MessageBundle.of("report", lang);
        assertEquals(heading, words.text("guide.heading"));
        assertEquals(number, words.decimal(2.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    @DisplayName("are all there in each language, with the same values in them")
    void whole(String lang) {
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
