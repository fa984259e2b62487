package org.quarterdeck.ui.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Emoji in a face of their own, in the colour of the text around them, so that they look the same on every machine and no box stands
 * for one. What only says how its neighbour looks (a skin's colour) is left out; of signs that are joined, such as a family, the first
 * stands for all; and a flag is its land's two letters.
 */
final class EmojiText {

    private static final char JOINER = '\u200D';
    private static final int FIRST_OF_FLAG = 0x1F1E6;

    private EmojiText() {}

    /** The same runs, those with emoji cut at them, without what can't be seen. */
    static List<TextRun> apart(List<TextRun> runs) {
        return runs.stream().allMatch(run -> plain(run.text())) ? runs : runs.stream().flatMap(run -> cut(run).stream()).toList();
    }

    /** Whether it is an emoji, or only dresses one. */
    static boolean draws(int character) {
        return emoji(character) || dressing(character) || letterOfFlag(character);
    }

    private static boolean plain(String text) {
        return text.codePoints().noneMatch(c -> draws(c) || unseen(c));
    }

    /** What no face draws but with a box, and what would turn the text around it: controls, and marks that force a direction. */
    private static boolean unseen(int c) {
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
            if (dressing(c) || unseen(c) || (c == JOINER && pictures) || (joined && picture)) {
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
            cut.add(new TextRun(text.toString(), pictures ? BundledFonts.emoji(run.font().getSize()) : run.font(), run.fill(),
                    run.hyphens()));
            text.setLength(0);
        }
    }

    /** Two of them are a flag: the land's letters, which every face has. */
    private static boolean letterOfFlag(int c) {
        return c >= FIRST_OF_FLAG && c < FIRST_OF_FLAG + 26;
    }

    /** Not those among the letters, signs and arrows that the text faces draw. */
    private static boolean emoji(int c) {
        return c >= 0x231A && !letterOfFlag(c) && Character.isEmoji(c) && (c < 0x25A0 || c > 0x25CF);
    }

    private static boolean dressing(int c) {
        return c == 0xFE0E || c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
    }
}
