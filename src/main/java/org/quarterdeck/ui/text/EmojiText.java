package org.quarterdeck.ui.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets emoji in a font of their own and in the colour of the text around them, so that they look the same on every
 * machine and no box appears. Modifiers such as skin tones are left out, a joined sequence such as a family is reduced
 * to its first emoji, and a flag becomes its country's two letters.
 */
final class EmojiText {

    private static final char JOINER = '\u200D';
    private static final int FIRST_OF_FLAG = 0x1F1E6;

    private EmojiText() {}

    /** Returns the runs split at emoji, without invisible characters. */
    static List<TextRun> splitAtEmoji(List<TextRun> runs) {
        return runs.stream().allMatch(run -> plain(run.text())) ? runs : runs.stream().flatMap(run -> cut(run).stream()).toList();
    }

    /** Returns whether the character is an emoji or modifies one. */
    static boolean draws(int character) {
        return emoji(character) || dressing(character) || letterOfFlag(character);
    }

    private static boolean plain(String text) {
        return text.codePoints().noneMatch(c -> draws(c) || invisible(c));
    }

    /**
     * Returns whether fonts draw the character as a box only, or it would change the direction of the text: controls
     * and marks that force a direction.
     */
    private static boolean invisible(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F)
                || c == 0xFEFF;
    }

    private static List<TextRun> cut(TextRun run) {
        var cut = new ArrayList<TextRun>();
        var text = new StringBuilder();
        boolean pictures = false;
        boolean joined = false;
        for (int c : run.text().codePoints().toArray()) {
            boolean picture = emoji(c);
            if (c == JOINER && pictures) {
                joined = true;
            }
            if (dressing(c) || invisible(c) || (c == JOINER && pictures) || (joined && picture)) {
                continue;
            }
            joined = false;
            if (picture != pictures) {
                add(cut, text, run, pictures);
                pictures = picture;
            }
            text.appendCodePoint(letterOfFlag(c) ? c - FIRST_OF_FLAG + 'A' : c);
        }
        add(cut, text, run, pictures);
        return cut;
    }

    private static void add(List<TextRun> cut, StringBuilder text, TextRun run, boolean pictures) {
        if (!text.isEmpty()) {
            cut.add(run.saying(text.toString(), pictures ? BundledFonts.emoji(run.font().getSize()) : run.font()));
            text.setLength(0);
        }
    }

    /**
     * Returns whether the character is a regional indicator, two of which make a flag. The letters of the country are
     * in every font.
     */
    private static boolean letterOfFlag(int c) {
        return c >= FIRST_OF_FLAG && c < FIRST_OF_FLAG + 26;
    }

    /**
     * Returns whether the character is an emoji, except for those letters, signs and arrows that the text fonts draw.
     */
    private static boolean emoji(int c) {
        return c >= 0x231A && !letterOfFlag(c) && Character.isEmoji(c) && (c < 0x25A0 || c > 0x25CF);
    }

    private static boolean dressing(int c) {
        return c == 0xFE0E || c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
    }
}
