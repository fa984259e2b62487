package org.quarterdeck.ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where lines end. */
public enum LineBreaking {
    /** Lines as full as they go; but a short text does not end in a stub of a line, nor a long one in a single word. */
    FILLED,
    /**
     * As few lines as possible, about equally long, ending where sentences do rather than after small words. For headlines: a word
     * is broken only where no line is as wide as it.
     */
    BALANCED,
    /** As {@link #BALANCED}; but in a narrow column a long word may be broken rather than leave the line before it nearly empty. */
    COLUMN;

    private static final double SENTENCE_END = 0.15;
    private static final double PAUSE = 0.03;
    private static final double SMALL_WORD = 0.05;
    private static final double HYPHEN = 0.15;
    private static final double JOINT = 0.06;
    /** What it costs to break a word that has a line of its own to go to, or to break two words one below the other. */
    private static final double NEEDLESS = 10;
    /** More words than that are no headline, and would take long. */
    private static final int MOST_BALANCED = 120;
    private static final int MOST_LINES = 12;
    /** A column is narrow up to that, in sizes of its text: some thirty letters. */
    private static final double NARROW = 15;
    /** A line that is shorter than that share of the width has a hole. */
    private static final double SHORT = 2.0 / 3;
    private static final double STUB = 0.3;
    /** Lines of a text that is looked at as one shape. */
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

    /** Whether a line ends much too early because a long word follows, where that one should rather be broken. */
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

    /** Whether a word may be broken that a line of its own would hold. */
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
                : endsInAStub(filled, width);
        return level ? balanced(words, filled.size(), width) : kept(filled, width);
    }

    private static boolean endsInAStub(List<List<UnbreakableWord>> lines, double width) {
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
     * Before the word that doesn't go in; with a hyphen in its midst only where the line would be much too short else, and either no
     * line holds it or words are broken to leave no hole; but then not below another hyphen.
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

    /** Gives a last line of one word the word before it. */
    private static List<List<UnbreakableWord>> kept(List<List<UnbreakableWord>> lines, double width) {
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
    private List<List<UnbreakableWord>> balanced(List<UnbreakableWord> words, int count, double width) {
        int n = words.size();
        var manners = manners(words, width);
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
                    double cost = best[line - 1][start] + off * off + manners[end]
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

    /** What is to be said against a line's end after so many words. */
    private double[] manners(List<UnbreakableWord> words, double width) {
        var manners = new double[words.size() + 1];
        boolean evensOut = evensOut(words, width);
        for (int i = 1; i < words.size(); i++) {
            var end = words.get(i - 1);
            if (end.hyphenated()) {
                boolean needed = widthOf(words.subList(UnbreakableWord.start(words, i), UnbreakableWord.end(words, i))) > width;
                manners[i] = !needed && !evensOut ? NEEDLESS : end.joins(words.get(i)) ? JOINT : HYPHEN;
            } else {
                manners[i] = end.endsSentence() ? -SENTENCE_END : end.endsClause() ? -PAUSE : end.clings() ? SMALL_WORD : 0;
            }
        }
        return manners;
    }

    static double widthOf(List<UnbreakableWord> line) {
        double x = 0;
        for (var word : line) {
            x += word.advance();
        }
        return line.isEmpty() ? 0 : x - line.getLast().advance() + line.getLast().width();
    }
}
