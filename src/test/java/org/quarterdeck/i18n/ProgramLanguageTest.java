package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("other tests expect the program's words in English")
class ProgramLanguageTest {

    private final Locale system = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void as_before() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.UK);
        ProgramLanguage.choose("en");
        Locale.setDefault(Locale.Category.DISPLAY, system);
    }

    @Test
    void is_english_until_one_is_chosen() {
        assertEquals("en-GB", ProgramLanguage.tag());
    }

    @ParameterizedTest
    @CsvSource({"de-AT, '', de-AT", "en-US, '', en-US", "tr-TR, '', en-GB", "ar-EG, '', ar-EG", "de-DE, fr, fr",
            "fr-CA, fr, fr-CA", "ja-JP, en, en-GB", "en-US, en, en-US", "es, '', es"})
    void is_that_of_the_system_where_it_is_spoken_or_the_one_chosen(String machine, String choice, String tag) {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(machine));
        ProgramLanguage.choose(choice);
        assertEquals(tag, ProgramLanguage.tag());
    }

    @Test
    void speaks_at_once_what_is_chosen() {
        ProgramLanguage.choose("de");
        assertEquals("Die Sitzung ist beendet.", Message.of("session", "refused.ended").inProgramLanguage());
        assertEquals("The session has ended.", Message.of("session", "refused.ended").english());
        ProgramLanguage.choose("ar");
        assertTrue(ProgramLanguage.rightToLeft());
        assertEquals("انتهت الجلسة.", Message.of("session", "refused.ended").inProgramLanguage());
    }

    @Test
    void names_each_language_in_itself() {
        assertEquals("[English, Deutsch, Français, Español, العربية]",
                ProgramLanguage.ALL.stream().map(ProgramLanguage::ownName).toList().toString());
    }

    @Test
    void keeps_the_order_of_words_around_a_title_of_the_other_direction() {
        var away = "“\u200Fورشة (Team A)\u200F” is back.";
        assertEquals(away, MessageBundle.ofProgram("ui").text("review.erase_back", "ورشة (Team A)"));
        assertEquals("“Team A” is back.", MessageBundle.ofProgram("ui").text("review.erase_back", "Team A"));
        ProgramLanguage.choose("ar");
        assertEquals("عادت «\u200ETeam A (2026)\u200E».",
                MessageBundle.ofProgram("ui").text("review.erase_back", "Team A (2026)"));
        assertEquals("عادت «ورشة».", MessageBundle.ofProgram("ui").text("review.erase_back", "ورشة"));
        assertEquals("عادت «Team A».", MessageBundle.of("ui", "ar").text("review.erase_back", "Team A"), "nor where it is kept");
        assertEquals("Team A", DirectionMarks.removed(DirectionMarks.isolated("Team A", true)));
    }
}
