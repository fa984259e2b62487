package org.quarterdeck.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where lines end. */
public enum Breaking {
    /** Lines as full as they go; but a short text does not end in a stub of a line, nor a long one in a single word. */
    FILLED,
    /** As few lines as possible, about equally long, ending where sentences do rather than after small words. */
    BALANCED;

    private static final double SENTENCE_END = 0.15;
    private static final double PAUSE = 0.03;
    private static final double SMALL_WORD = 0.05;
    private static final double HYPHEN = 0.3;
    /** More words than that are no headline, and would take long. */
    private static final int MOST_BALANCED = 120;
    private static final double SHORT = 0.55;
    private static final double STUB = 0.3;
    /** Lines of a text that is looked at as one shape. */
    private static final int FEW = 3;

    List<List<Word>> lines(List<Word> words, double width) {
        var lines = new ArrayList<List<Word>>();
        var paragraph = new ArrayList<Word>();
        for (var word : words) {
            paragraph.add(word);
            if (word.ends()) {
                lines.addAll(broken(List.copyOf(paragraph), width));
                paragraph.clear();
            }
        }
        if (!paragraph.isEmpty()) {
            lines.addAll(broken(List.copyOf(paragraph), width));
        }
        return lines;
    }

    private List<List<Word>> broken(List<Word> words, double width) {
        var filled = filled(words, width);
        if (filled.size() == 1) {
            return filled;
        }
        boolean level = this == BALANCED ? words.size() <= MOST_BALANCED : endsInAStub(filled, width);
        return level ? balanced(words, filled.size(), width) : kept(filled, width);
    }

    private static boolean endsInAStub(List<List<Word>> lines, double width) {
        return lines.size() <= FEW && widthOf(lines.getLast()) < STUB * width;
    }

    private static List<List<Word>> filled(List<Word> words, double width) {
        var lines = new ArrayList<List<Word>>();
        int from = 0;
        double x = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > from && x + words.get(i).width() > width) {
                int end = lineEnd(words, from, i, width);
                lines.add(words.subList(from, end));
                from = end;
                x = 0;
                for (int k = from; k < i; k++) {
                    x += words.get(k).advance();
                }
            }
            x += words.get(i).advance();
        }
        lines.add(words.subList(from, words.size()));
        return lines;
    }

    /** Before the word that doesn't go in; with a hyphen in its midst only where the line would be much too short else. */
    private static int lineEnd(List<Word> words, int from, int full, double width) {
        int start = full;
        while (start > from && words.get(start - 1).hyphenated()) {
            start--;
        }
        boolean shortLine = start == from || widthOf(words.subList(from, start)) < SHORT * width;
        return start < full && shortLine ? full : start == from ? full : start;
    }

    /** Gives a last line of one word the word before it. */
    private static List<List<Word>> kept(List<List<Word>> lines, double width) {
        var last = lines.getLast();
        var before = lines.get(lines.size() - 2);
        if (last.size() > 1 || before.size() < 3 || before.getLast().hyphenated() || before.get(before.size() - 2).hyphenated()) {
            return lines;
        }
        var together = List.of(before.getLast(), last.getFirst());
        if (widthOf(together) > width) {
            return lines;
        }
        var mended = new ArrayList<>(lines.subList(0, lines.size() - 2));
        mended.add(before.subList(0, before.size() - 1));
        mended.add(together);
        return mended;
    }

    /** Of all ways to make that many lines the one that looks best: each line's part in it is judged on its own. */
    private static List<List<Word>> balanced(List<Word> words, int count, double width) {
        int n = words.size();
        double ideal = widthOf(words) / count;
        var best = new double[count + 1][n + 1];
        var from = new int[count + 1][n + 1];
        for (var row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= n; end++) {
                for (int start = end - 1; start >= line - 1; start--) {
                    double cost = best[line - 1][start] + cost(words.subList(start, end), ideal, width, end == n);
                    if (cost < best[line][end]) {
                        best[line][end] = cost;
                        from[line][end] = start;
                    }
                }
            }
        }
        var lines = new ArrayList<List<Word>>();
        for (int line = count, end = n; line > 0; end = from[line][end], line--) {
            lines.addFirst(words.subList(from[line][end], end));
        }
        return lines;
    }

    private static double cost(List<Word> line, double ideal, double width, boolean last) {
        double wide = widthOf(line);
        if (wide > width && line.size() > 1) {
            return 1_000 * wide / width;
        }
        double off = (wide - ideal) / width;
        var end = line.getLast();
        double manner = last
                ? 0
                : end.hyphenated()
                        ? HYPHEN
                        : end.endsSentence() ? -SENTENCE_END : end.endsClause() ? -PAUSE : end.clings() ? SMALL_WORD : 0;
        return off * off + manner;
    }

    static double widthOf(List<Word> line) {
        double x = 0;
        for (var word : line) {
            x += word.advance();
        }
        return line.isEmpty() ? 0 : x - line.getLast().advance() + line.getLast().width();
    }
}
