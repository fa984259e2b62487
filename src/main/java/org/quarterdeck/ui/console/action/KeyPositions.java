package org.quarterdeck.ui.console.action;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * The letters of keyboards that have no Latin ones, by where their keys are: the key of a Cyrillic, Greek, Arabic or Hebrew
 * letter counts as the Latin letter printed beside it.
 */
final class KeyPositions {

    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";
    /** Each row is a layout, key by key as in {@link #LATIN}; a space stands for a key that has no letter of its own. */
    private static final String[] LAYOUTS = {
            // Russian, Ukrainian, Bulgarian (by sound), Serbian
            "йцукенгшщзфывапролдячсмить", "йцукенгшщзфівапролдячсмить", "яверт уиопасдфгхйклзьцжбнм",
            "љњертзуиопасдфгхјкл џцвбнм",
            // Greek
            " ςερτυθιοπασδφγηξκλζχψωβνμ",
            // Arabic, Persian
            "ضصثقفغعهخحشسيبلاتنمئءؤر ىة", "ضصثقفغعهخحشسیبلاتنمظطزرذدپ",
            // Hebrew
            "  קראטוןםפשדגכעיחלךזסבהנמצ"};

    private static final Map<Integer, KeyCode> CODES = codes();

    private KeyPositions() {}

    /** Returns the key of a letter that is not Latin, or null. */
    static @Nullable KeyCode of(String typed) {
        return typed.codePointCount(0, typed.length()) == 1
                ? CODES.get(typed.toLowerCase(Locale.ROOT).codePointAt(0))
                : null;
    }

    private static Map<Integer, KeyCode> codes() {
        var codes = new HashMap<Integer, KeyCode>();
        for (var layout : LAYOUTS) {
            for (int i = 0; i < LATIN.length(); i++) {
                if (layout.charAt(i) != ' ') {
                    codes.putIfAbsent((int) layout.charAt(i),
                            KeyCode.valueOf(LATIN.substring(i, i + 1).toUpperCase(Locale.ROOT)));
                }
            }
        }
        return Map.copyOf(codes);
    }
}
