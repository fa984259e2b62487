package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardLanguageTest {

    @ParameterizedTest
    @CsvSource({"us|, ", "'us,bg|,', bg", "'us,bg|,phonetic', bg-phonetic", "'bg|', bg", "'de,gr|nodeadkeys,', el",
            "'us,ua,ru|,,', uk", "'us,bg|', bg", "'', "})
    void is_that_of_the_first_layout_whose_letters_are_not_latin(String layoutsAndVariants, @Nullable String language) {
        assertEquals(language, KeyboardLanguage.of("evdev\0pc105\0" + layoutsAndVariants.replace('|', '\0') + "\0\0"));
    }
}
