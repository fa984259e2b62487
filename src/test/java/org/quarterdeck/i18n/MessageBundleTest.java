package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageBundleTest {

    @ParameterizedTest
    @CsvSource({"en,Thank you", "de-AT,Danke", "fr,Merci", "es-MX,Gracias", "ar,شكرًا لكم", "it,Thank you", "ja,Thank you"})
    void are_in_the_workshop_s_language_where_the_phones_speak_it_and_else_in_english(String lang, String thanks) {
        assertEquals(thanks, MessageBundle.of("slides", lang).text("slide.thanks"));
    }

    @ParameterizedTest
    @CsvSource({"en,0,*0* answers", "en,1,*1* answer", "en,1234,'*1,234* answers'", "de,1,*1* Antwort",
            "de,1234,*1.234* Antworten",
            "fr,0,*0* réponse", "fr,2,*2* réponses", "ar,0,بلا إجابات", "ar,1,إجابة واحدة", "ar,2,إجابتان", "ar,3,*3* إجابات",
            "ar,11,*11* إجابة", "ar,100,*100* إجابة", "ar,103,*103* إجابات"})
    void take_the_form_that_a_number_asks_for(String lang, int answers, String words) {
        assertEquals(words, MessageBundle.of("slides", lang).count("slide.answers", answers));
    }

    @ParameterizedTest
    @CsvSource({"en,45%,3.5", "de,45 %,'3,5'", "es,45 %,'3,5'", "ar,45%,3.5", "ja,45%,3.5"})
    void write_shares_and_means_as_the_language_does_in_the_same_figures(String lang, String share, String mean) {
        var words = MessageBundle.of("slides", lang);
        assertEquals(share, words.percent(45).replace('\u00A0', ' '));
        assertEquals(mean, words.mean(3.5));
    }

    @Test
    void know_from_which_side_slides_are_read() {
        assertTrue(MessageBundle.of("slides", "ar-EG").rightToLeft() && MessageBundle.of("slides", "he").rightToLeft());
        assertFalse(MessageBundle.of("slides", "de").rightToLeft() || MessageBundle.of("slides", "ja").rightToLeft());
    }
}
