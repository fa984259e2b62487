package org.quarterdeck.ui.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which characters no face on this machine draws, so that a box would stand for them. */
public final class GlyphCoverage {

    /** How many are named: whoever lacks one of a script mostly lacks all. */
    private static final int NAMED = 8;
    /** Latin, Greek and Cyrillic letters, and the signs that all texts have, are in the bundled faces. */
    private static final int LETTERS = 0x0530;
    private static final int SIGNS = 0x2000;
    private static final int SIGNS_END = 0x2300;
    private static final int MORE_LATIN = 0x1E00;

    private GlyphCoverage() {}

    /** Some of the characters that can't be drawn, with spaces between them; empty where all can. */
    public static String missing(String text) {
        return text.codePoints().filter(GlyphCoverage::uncommon).distinct()
                .filter(c -> !EmojiText.draws(c) && !Together.FACE.canDisplay(c) && !Each.draws(c))
                .limit(NAMED).mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    /** A free face that has these characters: the one of the first that belongs to a script. */
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
     * The system's faces one by one: for what all together are said not to have, because the JDK remembers which those were and may not
     * have noticed one that was installed since.
     */
    private static final class Each {

        private static final Font[] FACES = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();

        static boolean draws(int character) {
            return Arrays.stream(FACES).anyMatch(face -> face.canDisplay(character));
        }
    }

    /** All of the system's faces together, one filling in for the other; found when the first is wanted. */
    private static final class Together {

        static final Font FACE = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    }
}
