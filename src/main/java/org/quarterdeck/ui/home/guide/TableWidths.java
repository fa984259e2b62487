package org.quarterdeck.ui.home.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Node;

/** The widths of a table's columns: in proportion to their texts, but no narrower than their longest word. */
final class TableWidths {

    /** The letters that stand side by side on a page. */
    private static final double ROOM = 74;
    /** The least and the greatest number of letters that a column is sized for. */
    private static final double LEAST = 13;
    private static final double MOST = 48;
    /** The greatest number of letters in a word that a column keeps whole. */
    private static final double LONGEST_WORD = 24;
    /** The width of a letter of code, where a letter of text is 1 wide. */
    private static final double CODE = 1.25;
    /** The space beyond the longest word of a column, in letters. */
    private static final double SPARE = 0.5;

    private final List<Double> texts = new ArrayList<>();
    private final List<Double> words = new ArrayList<>();

    /** Adds a cell. */
    void add(int column, Node cell) {
        if (column == texts.size()) {
            texts.add(LEAST);
            words.add(0.0);
        }
        texts.set(column, Math.max(texts.get(column), Math.min(MOST, GuideText.plain(cell).length())));
        words.set(column, Math.max(words.get(column), Math.min(LONGEST_WORD, longestWord(cell)) + SPARE));
    }

    private static double longestWord(Node node) {
        double longest = 0;
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            longest = Math.max(longest, switch (child) {
                case Code code -> CODE * letters(code.getLiteral());
                case org.commonmark.node.Text text -> letters(text.getLiteral());
                default -> longestWord(child);
            });
        }
        return longest;
    }

    private static int letters(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    /** Returns the share of each column, in percent. */
    List<Double> percents() {
        double all = sum(texts);
        double least = sum(words);
        var widths = new ArrayList<Double>();
        for (int i = 0; i < texts.size(); i++) {
            double text = texts.get(i);
            double word = words.get(i);
            // A table that is too wide loses space in every column above its longest word.
            widths.add(all <= ROOM || least >= ROOM || all <= least
                    ? Math.max(text, word)
                    : word + (Math.max(text, word) - word) * (ROOM - least) / (all - least));
        }
        double sum = sum(widths);
        return widths.stream().map(width -> 100 * width / sum).toList();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
