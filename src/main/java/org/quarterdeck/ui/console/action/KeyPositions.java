package org.quarterdeck.ui.console.action;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * The letters of keyboards that have no Latin ones, by where their keys are: the key of a Cyrillic, Greek, Arabic or Hebrew
 * letter counts as the Latin letter printed beside it. Where two layouts have a letter on different keys, and for the
 * punctuation that some have on a letter's key, the layout of the last typed letters counts.
 */
final class KeyPositions {

    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";

    /** @param keys key by key as in {@link #LATIN}; a space stands for a key that has no character of its own */
    private record Layout(String language, String keys) {

        boolean has(int character) {
            return character != ' ' && keys.indexOf(character) >= 0;
        }

        KeyCode key(int character) {
            int place = keys.indexOf(character);
            return KeyCode.valueOf(LATIN.substring(place, place + 1).toUpperCase(Locale.ROOT));
        }
    }

    private static final List<Layout> LAYOUTS = List.of(new Layout("ru", "йцукенгшщзфывапролдячсмить"),
            new Layout("uk", "йцукенгшщзфівапролдячсмить"), new Layout("be", "йцукенгшўзфывапролдячсміть"),
            new Layout("sr", "љњертзуиопасдфгхјклѕџцвбнм"), new Layout("mk", "љњертѕуиопасдфгхјклзџцвбнм"),
            new Layout("bg", ",уеишщксдзьяаожгтнвюйъэфхп"), new Layout("bg-phonetic", "яверт уиопасдфгхйклзьцжбнм"),
            new Layout("el", ";ςερτυθιοπασδφγηξκλζχψωβνμ"), new Layout("ar", "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة"),
            new Layout("fa", "ضصثقفغعهخحشسیبلاتنمظطزرذدپ"), new Layout("he", "/'קראטוןםפשדגכעיחלךזסבהנמצ"));
    /** The two letters that some systems type for the Arabic ligature. */
    private static final String LAM_ALEF = "لا";

    private @Nullable Layout latest;

    /** @param language the keyboard's most likely one until a letter is typed */
    KeyPositions(String language) {
        latest = LAYOUTS.stream().filter(layout -> layout.language.equals(language)).findFirst().orElse(null);
    }

    /** Takes note of what was typed anywhere, which tells the keyboard's layout. */
    void typed(String text) {
        int character = character(text);
        if (character < 0 || !Character.isLetter(character) || (latest != null && latest.has(character))) {
            return;
        }
        latest = LAYOUTS.stream().filter(layout -> layout.has(character)).findFirst().orElse(null);
    }

    /** Returns the key of a character of a layout that is not Latin, or null. */
    @Nullable
    KeyCode of(String text) {
        int character = character(text);
        return latest != null && latest.has(character) ? latest.key(character) : null;
    }

    /** Returns the character of a text, or -1 if it is another number of them. */
    private static int character(String text) {
        if (text.equals(LAM_ALEF)) {
            return 'ﻻ';
        }
        return text.codePointCount(0, text.length()) == 1 ? text.toLowerCase(Locale.ROOT).codePointAt(0) : -1;
    }
}
