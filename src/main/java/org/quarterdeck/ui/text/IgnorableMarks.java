package org.quarterdeck.ui.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that steer how others are drawn and have no picture of their own, such as the joiners of Persian. A face that
 * lacks them draws a box, so they are followed and left out.
 */
final class IgnorableMarks {

    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private IgnorableMarks() {}

    /**
     * Returns the parts of a text that are each drawn on its own, without such characters: letters around a non-joiner of
     * Arabic script don't join.
     */
    static List<String> shaped(String text) {
        if (text.codePoints().noneMatch(IgnorableMarks::ignorable)) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (!ignorable(c) || (joins(c) && within(text, i))) {
                part.appendCodePoint(c);
            } else if (c == NON_JOINER && cursive(text, i - 1) && cursive(text, i + 1)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            i += Character.charCount(c);
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean joins(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    /** Returns whether a joiner stands in a script whose letters melt into each other by it, as those of India do. */
    private static boolean within(String text, int at) {
        return at > 0 && switch (UnicodeScript.of(text.charAt(at - 1))) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC, COMMON, INHERITED, HAN, HIRAGANA, KATAKANA, HANGUL -> false;
            default -> true;
        };
    }

    private static boolean cursive(String text, int at) {
        return at >= 0 && at < text.length() && switch (UnicodeScript.of(text.charAt(at))) {
            case ARABIC, SYRIAC -> true;
            default -> false;
        };
    }

    private static boolean ignorable(int c) {
        return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0x034F || c == 0x061C || c == 0x180E
                || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
