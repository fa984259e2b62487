package org.quarterdeck.ui.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unit that is never broken: a word with its punctuation and the space after it, or a part of a word that may be
 * hyphenated.
 *
 * @param width the width at the end of a line: without the space, with the hyphen
 * @param advance the width before others: with the space, without the hyphen
 * @param ends whether the line ends after it, whatever its width
 * @param cut whether its word continues in the next one only because no line is wide enough
 */
record UnbreakableWord(String text, TextRun run, double width, double advance, boolean ends, boolean cut) {

    static final char SOFT_HYPHEN = '\u00AD';

    private static final Pattern BEGINNING = Pattern.compile("(ver|ent|zer)\\p{Ll}");
    private static final Pattern JOINT = Pattern.compile("(ungs|heits|keits|schafts|tions|sions|täts|lings)" + SOFT_HYPHEN + "$");

    /** Returns the words of the runs. A word wider than {@code most} is cut into pieces that are not. */
    static List<UnbreakableWord> of(List<TextRun> runs, double most) {
        var words = new ArrayList<UnbreakableWord>();
        for (var run : runs) {
            var lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                addLine(words, lines[i], run, most, i < lines.length - 1);
            }
        }
        return words;
    }

    /** Returns whether the run can be set on one line as it is: it contains no line feed and no soft hyphen. */
    static boolean unbroken(TextRun run) {
        return !run.text().isEmpty() && run.text().indexOf('\n') < 0 && run.text().indexOf(SOFT_HYPHEN) < 0;
    }

    /** Returns the whole run as one word, for a line that is never broken, since searching for breaks takes time. */
    static UnbreakableWord whole(TextRun run) {
        return word(run.text(), run);
    }

    boolean endsSentence() {
        return endsWithOne(".?!:;…—–");
    }

    boolean endsClause() {
        return endsWithOne(",)");
    }

    /** Returns whether a line should preferably not end with this word. */
    boolean clings() {
        return text.strip().length() <= 3 && !endsSentence();
    }

    /** Returns whether a part of a German compound probably ends here and another begins. */
    boolean joins(UnbreakableWord next) {
        return JOINT.matcher(text).find() || BEGINNING.matcher(next.text).lookingAt();
    }

    /** Returns whether its word continues, so that a line that ends here ends with a hyphen. */
    boolean hyphenated() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN;
    }

    /** Returns the text as printed within a line. */
    String within() {
        return hyphenated() ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the text as printed at the end of a line. */
    String last() {
        return hyphenated() ? within() + "-" : text.stripTrailing();
    }

    /** Returns the line shortened to end with an ellipsis within the given width. */
    static List<UnbreakableWord> cutShort(List<UnbreakableWord> line, double most) {
        var kept = new ArrayList<>(line);
        var last = kept.removeLast();
        double before = kept.stream().mapToDouble(UnbreakableWord::advance).sum();
        var text = last.last().replaceAll("[\\s.,:;!?-]+$", "");
        while (!text.isEmpty() && before + TextMeasure.width(last.run.font(), text + "…") > most) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        kept.add(word(text + "…", last.run));
        return kept;
    }

    /** Returns the index of the first part of the word that the given part belongs to. */
    static int start(List<UnbreakableWord> words, int part) {
        int from = part;
        while (from > 0 && words.get(from - 1).continues()) {
            from--;
        }
        return from;
    }

    /** Returns the index after the last part of that word. */
    static int end(List<UnbreakableWord> words, int part) {
        int to = part;
        while (to < words.size() - 1 && words.get(to).continues()) {
            to++;
        }
        return to + 1;
    }

    /** Returns whether the next one is a part of the same word. */
    private boolean continues() {
        return cut || hyphenated();
    }

    private boolean endsWithOne(String marks) {
        var bare = text.strip();
        return !bare.isEmpty() && marks.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static void addLine(List<UnbreakableWord> words, String line, TextRun run, double most, boolean ends) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!withinRange(line, to)) {
                addPieces(words, line.substring(from, to), run, most);
                from = to;
            }
        }
        if (ends) {
            if (line.isEmpty() || words.isEmpty()) {
                words.add(new UnbreakableWord("", run, 0, 0, true, false));
            } else {
                var last = words.removeLast();
                words.add(new UnbreakableWord(last.text, last.run, last.width, last.advance, true, last.cut));
            }
        }
    }

    /** Returns whether digits stand directly before and after the dash at the position, as in 5–10. */
    private static boolean withinRange(String line, int at) {
        return at > 1 && at < line.length() && line.charAt(at - 1) == '–' && Character.isDigit(line.charAt(at - 2))
                && Character.isDigit(line.charAt(at));
    }

    private static void addPieces(List<UnbreakableWord> words, String text, TextRun run, double most) {
        var rest = text;
        var word = word(rest, run);
        while (word.width > most && rest.codePointCount(0, rest.length()) > 1) {
            int cut = cut(rest, run, most);
            var piece = word(rest.substring(0, cut), run);
            words.add(new UnbreakableWord(piece.text, run, piece.width, piece.advance, false, true));
            rest = rest.substring(cut);
            word = word(rest, run);
        }
        words.add(word);
    }

    /**
     * Returns how many letters fit in a width: at least one, and never part of a character made of several code points.
     */
    private static int cut(String text, TextRun run, double most) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int low = letters.following(0);
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int end = letters.isBoundary(middle) ? middle : letters.preceding(middle);
            if (end <= low) {
                high = middle - 1;
            } else if (TextMeasure.width(run.font(), text.substring(0, end)) <= most) {
                low = end;
            } else {
                high = end - 1;
            }
        }
        return Math.min(low, text.length());
    }

    private static UnbreakableWord word(String text, TextRun run) {
        var bare = new UnbreakableWord(text, run, 0, 0, false, false);
        return new UnbreakableWord(text, run, TextMeasure.width(run.font(), bare.last()),
                TextMeasure.width(run.font(), bare.within()), false,
                false);
    }
}
