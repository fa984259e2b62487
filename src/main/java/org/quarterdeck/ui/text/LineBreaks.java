package org.quarterdeck.ui.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds where a line may end. The JDK's rules are older than the Unicode standard's and break at apostrophes, quotation marks
 * and full stops within words; this class takes those breaks away again, after the standard's line breaking algorithm (UAX 14).
 * Korean is broken between words alone, as on posters, also behind a number or a Latin word.
 */
final class LineBreaks {

    private static final String APOSTROPHES = "'’ʼ‘׳";
    private static final String QUOTES = "\"'«»‹›“”„‟‘’‚‛״";
    private static final String OPENING = "([{¿¡（［｛「『【〔〈《«‹“„‚‘";
    /** Marks that never begin a line. */
    private static final String NEVER_FIRST = "/!?:;,.…%‰)]}、。，．：；！？）］｝」』】〕〉》·・ー々ゝゞヽヾ〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ،؛؟۔״׳°€";
    /** Marks that stay with the word before them even behind a space. */
    private static final Pattern LATE = Pattern.compile("(?:[:;?!%‰»›)\\]؟؛]+|°[CFK]?)[.,…]*");
    /** Marks that stay with the word behind them even before a space: what opens, also behind an article, and "number". */
    private static final Pattern EARLY = Pattern.compile("(?:\\p{L}{1,3}['’])?[«‹(\\[„“]+|[nN]°|№|§+");
    private static final String BEFORE_FIGURES = "$£€¥−+±°#№";

    private LineBreaks() {}

    /** Returns the ends of the parts of a line that may stand on lines of their own, in order; the last is its length. */
    static List<Integer> of(String line) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        var ends = new ArrayList<Integer>();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == line.length() || allowed(line, at)) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static boolean allowed(String line, int at) {
        int before = line.codePointBefore(at);
        int after = line.codePointAt(at);
        if (before == ' ' || before == '\t') {
            return !LATE.matcher(token(line, at)).matches() && !EARLY.matcher(tokenBefore(line, at)).matches();
        }
        if (Character.isWhitespace(before) || before == UnbreakableWord.SOFT_HYPHEN || before == '\u200B') {
            return true;
        }
        boolean leads = "—–-".indexOf(before) >= 0 && (at == 1 || " -".indexOf(line.charAt(at - 2)) >= 0);
        return !clings(after) && !(leads && !Character.isWhitespace(after)) && !holds(before, after) && !quoted(before, after)
                && !(hangul(after) && "-–—/".indexOf(before) < 0)
                && !(before == '–' && Character.isDigit(after) && at > 1 && Character.isDigit(line.charAt(at - 2)));
    }

    /** Returns whether a character stays with the one before it. */
    private static boolean clings(int after) {
        return NEVER_FIRST.indexOf(after) >= 0 || after == '\u200C' || after == '\u200D'
                || Character.getType(after) == Character.NON_SPACING_MARK;
    }

    /** Returns whether a character keeps the next one on its line. */
    private static boolean holds(int before, int after) {
        boolean word = Character.isLetterOrDigit(after) && !ideographic(after);
        return OPENING.indexOf(before) >= 0 || before == '\u200C' || before == '\u200D'
                || ((before == '.' || before == ':' || APOSTROPHES.indexOf(before) >= 0) && (word || after == '/'))
                || (BEFORE_FIGURES.indexOf(before) >= 0 && word);
    }

    /** Returns whether a quotation mark keeps its neighbour: always, except outside the quotation within ideographs. */
    private static boolean quoted(int before, int after) {
        boolean closed = QUOTES.indexOf(before) >= 0;
        boolean opens = QUOTES.indexOf(after) >= 0;
        return (closed && !(ideographic(after) && "”’»›".indexOf(before) >= 0))
                || (opens && !(ideographic(before) && OPENING.indexOf(after) >= 0));
    }

    private static boolean hangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static boolean ideographic(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
        };
    }

    /** Returns what stands from a position to the next space. */
    private static String token(String line, int from) {
        int to = from;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to);
    }

    /** Returns what stands before the spaces that end at a position. */
    private static String tokenBefore(String line, int at) {
        int to = at;
        while (to > 0 && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && !Character.isWhitespace(line.charAt(from - 1))) {
            from--;
        }
        return line.substring(from, to);
    }
}
