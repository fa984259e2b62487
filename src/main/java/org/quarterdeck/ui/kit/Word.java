package org.quarterdeck.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is never broken: a word with what sticks to it, and the space after it.
 *
 * @param width without that space
 * @param advance with it
 * @param ends whether the line ends after it, whatever its width
 */
record Word(String text, Run run, double width, double advance, boolean ends) {

    /** The words of those runs; one wider than {@code most} is cut into pieces that are not. */
    static List<Word> of(List<Run> runs, double most) {
        var words = new ArrayList<Word>();
        for (var run : runs) {
            var lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                addLine(words, lines[i], run, most, i < lines.length - 1);
            }
        }
        return words;
    }

    boolean endsSentence() {
        return endsWithOne(".?!:;…—–");
    }

    boolean endsClause() {
        return endsWithOne(",)");
    }

    /** Whether a line should rather not end with it. */
    boolean clings() {
        return text.strip().length() <= 3 && !endsSentence();
    }

    private boolean endsWithOne(String marks) {
        var bare = text.strip();
        return !bare.isEmpty() && marks.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static void addLine(List<Word> words, String line, Run run, double most, boolean ends) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            addPieces(words, line.substring(from, to), run, most);
        }
        if (ends) {
            if (line.isEmpty() || words.isEmpty()) {
                words.add(new Word("", run, 0, 0, true));
            } else {
                var last = words.removeLast();
                words.add(new Word(last.text, last.run, last.width, last.advance, true));
            }
        }
    }

    private static void addPieces(List<Word> words, String text, Run run, double most) {
        var word = word(text, run);
        if (word.width <= most || text.codePointCount(0, text.length()) < 2) {
            words.add(word);
            return;
        }
        int cut = text.offsetByCodePoints(0, 1);
        while (cut < text.length() && Measure.width(run.font(), text.substring(0, cut + 1)) <= most) {
            cut = text.offsetByCodePoints(cut, 1);
        }
        words.add(word(text.substring(0, cut), run));
        if (cut < text.length()) {
            addPieces(words, text.substring(cut), run, most);
        }
    }

    private static Word word(String text, Run run) {
        return new Word(text, run, Measure.width(run.font(), text.stripTrailing()), Measure.width(run.font(), text), false);
    }
}
