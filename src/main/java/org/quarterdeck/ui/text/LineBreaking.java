package org.quarterdeck.ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways to break text into lines. */
public enum LineBreaking {
    /** Lines as full as possible. A short text does not end in a very short line, nor a long one in a single word. */
    FILLED,
    /**
     * As few lines as possible, of about equal length, ending at sentence ends rather than after small words. For
     * headlines: a word is broken only if no line is wide enough for it.
     */
    BALANCED,
    /**
     * As {@link #BALANCED}, but in a narrow column a long word may be broken if the line before it would be nearly
     * empty otherwise.
     */
    COLUMN;

    private static final double SENTENCE_END = 0.15;
    private static final double PAUSE = 0.03;
    private static final double SMALL_WORD = 0.05;
    private static final double HYPHEN = 0.15;
    private static final double JOINT = 0.06;
    /** The cost of breaking a word that would fit on a line of its own, or of two successive hyphens. */
    private static final double NEEDLESS = 10;
    /** The most words to balance. More are no headline and would take long. */
    private static final int MOST_BALANCED = 120;
    private static final int MOST_LINES = 12;
    /** The greatest width of a narrow column, as a multiple of the text size: some thirty letters. */
    private static final double NARROW = 15;
    /** The share of the width below which a line is short. */
    private static final double SHORT = 2.0 / 3;
    private static final double STUB = 0.3;
    /** The most lines of a text that is perceived as one shape. */
    private static final int FEW = 3;

    List<List<UnbreakableWord>> lines(List<UnbreakableWord> words, double width) {
        var lines = new ArrayList<List<UnbreakableWord>>();
        var paragraph = new ArrayList<UnbreakableWord>();
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

    /** Returns whether a line is short because a long word follows that should rather be broken. */
    boolean leavesHole(List<List<UnbreakableWord>> lines, double width) {
        if (this == BALANCED) {
            return false;
        }
        double full = this == FILLED ? width : lines.stream().mapToDouble(LineBreaking::widthOf).max().orElse(0);
        boolean shortened = lines.stream().limit(lines.size() - 1)
                .anyMatch(line -> !line.getLast().ends() && widthOf(line) < SHORT * full);
        return shortened && narrow(lines.getFirst(), width);
    }

    private static boolean narrow(List<UnbreakableWord> words, double width) {
        return !words.isEmpty() && width <= NARROW * words.getFirst().run().font().getSize();
    }

    /** Returns whether words may be broken that would fit on a line of their own. */
    private boolean evensOut(List<UnbreakableWord> words, double width) {
        return this != BALANCED && narrow(words, width);
    }

    private List<List<UnbreakableWord>> broken(List<UnbreakableWord> words, double width) {
        var filled = filled(words, width);
        if (filled.size() == 1) {
            return filled;
        }
        boolean level = this != FILLED
                ? words.size() <= MOST_BALANCED && filled.size() <= MOST_LINES
                : endsInShortLine(filled, width);
        return level ? balanced(words, filled.size(), width) : withoutSingleLastWord(filled, width);
    }

    private static boolean endsInShortLine(List<List<UnbreakableWord>> lines, double width) {
        return lines.size() <= FEW && widthOf(lines.getLast()) < STUB * width;
    }

    private List<List<UnbreakableWord>> filled(List<UnbreakableWord> words, double width) {
        boolean evensOut = evensOut(words, width);
        var lines = new ArrayList<List<UnbreakableWord>>();
        int from = 0;
        double x = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > from && x + words.get(i).width() > width) {
                int end = lineEnd(words, from, i, width, evensOut);
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

    /**
     * Returns the end of a line: before the word that does not fit, or after a hyphen within it if the line would be
     * short otherwise and either no line holds the word or words may be broken for even lines. In the latter case no
     * hyphen stands below another.
     */
    private static int lineEnd(List<UnbreakableWord> words, int from, int full, double width, boolean evensOut) {
        int start = UnbreakableWord.start(words, full);
        if (start <= from) {
            return full;
        }
        boolean needed = widthOf(words.subList(start, UnbreakableWord.end(words, full))) > width;
        boolean allowed = needed || (evensOut && !endsWithHyphen(words, from));
        return allowed && widthOf(words.subList(from, start)) < SHORT * width ? full : start;
    }

    private static boolean endsWithHyphen(List<UnbreakableWord> words, int end) {
        return end > 0 && words.get(end - 1).hyphenated();
    }

    /** Moves another word to a last line of one word. */
    private static List<List<UnbreakableWord>> withoutSingleLastWord(List<List<UnbreakableWord>> lines, double width) {
        var last = lines.getLast();
        var before = lines.get(lines.size() - 2);
        if (last.size() > 1 || before.size() < 3 || before.getLast().hyphenated() || before.get(before.size() - 2).hyphenated()) {
            return lines;
        }
        var together = List.of(before.getLast(), last.getFirst());
        if (widthOf(together) > width) {
            return lines;
        }
        var moved = new ArrayList<>(lines.subList(0, lines.size() - 2));
        moved.add(before.subList(0, before.size() - 1));
        moved.add(together);
        return moved;
    }

    /** Returns the best way to make the given number of lines. Each line is judged on its own. */
    private List<List<UnbreakableWord>> balanced(List<UnbreakableWord> words, int count, double width) {
        int n = words.size();
        var endCosts = endCosts(words, width);
        double ideal = widthOf(words) / count;
        var upTo = new double[n + 1];
        for (int i = 0; i < n; i++) {
            upTo[i + 1] = upTo[i] + words.get(i).advance();
        }
        var best = new double[count + 1][n + 1];
        var from = new int[count + 1][n + 1];
        for (var row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= n; end++) {
                for (int start = end - 1; start >= line - 1; start--) {
                    double wide = upTo[end - 1] - upTo[start] + words.get(end - 1).width();
                    if (wide > width && start < end - 1) {
                        break;
                    }
                    double off = (wide - ideal) / width;
                    double cost = best[line - 1][start] + off * off + endCosts[end]
                            + (endsWithHyphen(words, start) && endsWithHyphen(words, end) ? NEEDLESS : 0);
                    if (cost < best[line][end]) {
                        best[line][end] = cost;
                        from[line][end] = start;
                    }
                }
            }
        }
        var lines = new ArrayList<List<UnbreakableWord>>();
        for (int line = count, end = n; line > 0; end = from[line][end], line--) {
            lines.addFirst(words.subList(from[line][end], end));
        }
        return lines;
    }

    /** Returns the cost of a line's end after each word. */
    private double[] endCosts(List<UnbreakableWord> words, double width) {
        var endCosts = new double[words.size() + 1];
        boolean evensOut = evensOut(words, width);
        for (int i = 1; i < words.size(); i++) {
            var end = words.get(i - 1);
            if (end.hyphenated()) {
                boolean needed = widthOf(words.subList(UnbreakableWord.start(words, i), UnbreakableWord.end(words, i))) > width;
                endCosts[i] = !needed && !evensOut ? NEEDLESS : end.joins(words.get(i)) ? JOINT : HYPHEN;
            } else {
                endCosts[i] = end.endsSentence() ? -SENTENCE_END : end.endsClause() ? -PAUSE : end.clings() ? SMALL_WORD : 0;
            }
        }
        return endCosts;
    }

    static double widthOf(List<UnbreakableWord> line) {
        double x = 0;
        for (var word : line) {
            x += word.advance();
        }
        return line.isEmpty() ? 0 : x - line.getLast().advance() + line.getLast().width();
    }
}
