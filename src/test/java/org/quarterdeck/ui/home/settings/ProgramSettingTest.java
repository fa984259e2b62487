package org.quarterdeck.ui.home.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.i18n.ProgramLanguage;

class ProgramSettingTest {

    @AfterEach
    void english() {
        ProgramLanguage.choose("en");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"PORT, 8080, 8080", "PORT, 80, 7313", "PORT, -, 7313", "PORT, far, 7313",
            "THEME, ' dark ', dark", "THEME, pink, system", "TEXT_SIZE, 200, 200", "TEXT_SIZE, 110, 100", "KEPT_MONTHS, 18, 18",
            "KEPT_MONTHS, -1, 0", "ROOM_DEPTH, 14.5, 14.5", "ROOM_DEPTH, 0, 8", "ROOM_DEPTH, '8,5', 8.5",
            "SMALLEST_GROUP, '4,0', 4", "SMALLEST_GROUP, 4.5, 5", "SMALLEST_GROUP, 20, 10", "SMALLEST_GROUP, 2, 3",
            "SMALLEST_GROUP, NaN, 5", "PORT, 8000.0, 8000", "LANGUAGE, ar, ar", "LANGUAGE, tlh, ''",
            "BELL, true, true", "BELL, loud, false", "WIFI_NAME, Gäste : Saal, Gäste : Saal"})
    void what_a_file_says_is_read_or_counts_as_the_usual(ProgramSetting setting, String kept, String meant) {
        assertEquals(meant, setting.read(kept));
    }

    @Test
    void each_usual_value_is_one_that_the_setting_takes_and_each_key_stands_for_one() {
        for (var setting : ProgramSetting.values()) {
            assertTrue(setting.kind() instanceof SettingKind.Opened || setting.kind().takes(setting.usual()), setting.name());
        }
        var keys = Arrays.stream(ProgramSetting.values()).map(ProgramSetting::key).filter(key -> !key.isEmpty()).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void each_has_its_words_and_those_of_its_choices_in_every_language(String language) {
        ProgramLanguage.choose(language);
        for (var setting : ProgramSetting.values()) {
            assertFalse(setting.words().isBlank() || setting.about().isBlank(), setting.name());
            if (setting.kind() instanceof SettingKind.Choice choice) {
                var words = choice.words().stream().map(setting::words).toList();
                assertEquals(words.size(), new HashSet<>(words).size(), words.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1.5", "de, '1,5'", "fr, '1,5'", "es, '1,5'", "ar, 1.5"})
    void a_measure_is_shown_as_the_language_writes_it_and_kept_as_the_file_has_it(String language, String shown) {
        ProgramLanguage.choose(language);
        assertEquals(shown, ProgramSetting.PICTURE_HEIGHT.words("1.5"));
        assertEquals("1.5", ProgramSetting.PICTURE_HEIGHT.read(shown));
        assertEquals("7313", ProgramSetting.PORT.words("7313"));
    }

    @Test
    void a_display_is_told_by_its_size_and_place() {
        assertEquals("1920 × 1080, begins at 1440, 0", ProgramSetting.DISPLAY.words("1920x1080+1440+0"));
    }
}
