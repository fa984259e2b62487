package org.quarterdeck.ui.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds characters that no font on this machine draws, which would appear as boxes. */
public final class GlyphCoverage {

    /** The most characters named. A machine that lacks one of a script usually lacks all. */
    private static final int NAMED = 8;
    /**
     * The end of the range of Latin, Greek and Cyrillic letters. The bundled fonts have these letters and the signs of
     * all texts.
     */
    private static final int LETTERS = 0x0530;
    private static final int SIGNS = 0x2000;
    private static final int SIGNS_END = 0x2300;
    private static final int MORE_LATIN = 0x1E00;

    private GlyphCoverage() {}

    /** Returns some of the characters that cannot be drawn, separated by spaces, or an empty string if all can. */
    public static String missing(String text) {
        return text.codePoints().filter(GlyphCoverage::uncommon).distinct()
                .filter(c -> !EmojiText.draws(c) && !Together.FACE.canDisplay(c) && !Each.draws(c))
                .limit(NAMED).mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    /** Returns the name of a free font with the given characters, chosen by the first that belongs to a script. */
    public static String face(String missing) {
        var script = missing.codePoints().mapToObj(Character.UnicodeScript::of)
                .filter(s -> s != Character.UnicodeScript.COMMON && s != Character.UnicodeScript.INHERITED).findFirst()
                .orElse(Character.UnicodeScript.COMMON);
        return "Noto Sans" + switch (script) {
            case HAN -> " SC";
            case HIRAGANA, KATAKANA -> " JP";
            case HANGUL -> " KR";
            case COMMON, INHERITED, UNKNOWN -> " Symbols";
            default -> {
                var name = script.name().toLowerCase(Locale.ROOT);
                yield " " + Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
            }
        };
    }

    private static boolean uncommon(int c) {
        boolean sign = c >= MORE_LATIN && c < SIGNS_END && (c >= SIGNS || c < 0x1F00);
        int type = Character.getType(c);
        return c >= LETTERS && !sign && type != Character.FORMAT && type != Character.CONTROL
                && type != Character.SPACE_SEPARATOR;
    }

    /**
     * The system's fonts one by one, for characters that the combined fonts do not have. The JDK caches that set and
     * can miss a font installed since.
     */
    private static final class Each {

        private static final Font[] FACES = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();

        static boolean draws(int character) {
            return Arrays.stream(FACES).anyMatch(face -> face.canDisplay(character));
        }
    }

    /** The system's fonts combined, one substituting for another, found on first use. */
    private static final class Together {

        static final Font FACE = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    }
}
