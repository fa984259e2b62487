package org.quarterdeck.ui.text;

import static java.util.stream.Collectors.joining;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unit that is never broken: a word with its punctuation and the space after it, or a part of a word that may be
 * hyphenated.
 *
 * @param parts its text, of one font and colour each
 * @param width the width at the end of a line: without the space, with the hyphen
 * @param advance the width before others: with the space, without the hyphen
 * @param ends whether the line ends after it, whatever its width
 * @param cut whether its word continues in the next one only because no line is wide enough
 */
record UnbreakableWord(List<Part> parts, double width, double advance, boolean ends, boolean cut) {

    /** Letters of one font and colour. */
    record Part(String text, TextRun run) {}

    static final char SOFT_HYPHEN = '\u00AD';

    private static final Pattern BEGINNING = Pattern.compile("(ver|ent|zer)\\p{Ll}");
    private static final Pattern JOINT = Pattern.compile("(ungs|heits|keits|schafts|tions|sions|täts|lings)" + SOFT_HYPHEN + "$");

    /** Returns the words of the runs. A word wider than {@code most} is cut into pieces that are not. */
    static List<UnbreakableWord> of(List<TextRun> runs, double most) {
        var words = new ArrayList<UnbreakableWord>();
        var text = runs.stream().map(TextRun::text).collect(joining());
        var all = runs.stream().map(run -> new Part(run.text(), run)).toList();
        var lines = text.split("\n", -1);
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean ends = i < lines.length - 1;
            addLine(words, lines[i], within(all, from, from + lines[i].length() + (ends ? 1 : 0)), most, ends);
            from += lines[i].length() + 1;
        }
        return words;
    }

    /** Returns whether the run can be set on one line as it is: it contains no line feed and no soft hyphen. */
    static boolean unbroken(TextRun run) {
        return !run.text().isEmpty() && run.text().indexOf('\n') < 0 && run.text().indexOf(SOFT_HYPHEN) < 0;
    }

    /** Returns the whole run as one word, for a line that is never broken, since searching for breaks takes time. */
    static UnbreakableWord whole(TextRun run) {
        return word(List.of(new Part(run.text(), run)));
    }

    String text() {
        return parts.size() == 1 ? parts.getFirst().text() : parts.stream().map(Part::text).collect(joining());
    }

    /** Returns the first run that it has letters of. */
    TextRun run() {
        return parts.getFirst().run();
    }

    boolean endsSentence() {
        return endsWithOne(".?!:;…—–");
    }

    boolean endsClause() {
        return endsWithOne(",)");
    }

    /** Returns whether a line should preferably not end with this word. */
    boolean clings() {
        return text().strip().length() <= 3 && !endsSentence();
    }

    /** Returns whether a part of a German compound probably ends here and another begins. */
    boolean joins(UnbreakableWord next) {
        return JOINT.matcher(text()).find() || BEGINNING.matcher(next.text()).lookingAt();
    }

    /** Returns whether its word continues, so that a line that ends here ends with a hyphen. */
    boolean hyphenated() {
        var letters = parts.getLast().text();
        return !letters.isEmpty() && letters.charAt(letters.length() - 1) == SOFT_HYPHEN;
    }

    /** Returns the text as printed within a line. */
    String within() {
        return hyphenated() ? text().substring(0, text().length() - 1) : text();
    }

    /** Returns the parts as printed within a line, or at its end. */
    List<Part> printed(boolean last) {
        if (!last && !hyphenated()) {
            return parts;
        }
        var printed = new ArrayList<>(parts);
        var end = printed.removeLast();
        if (hyphenated()) {
            printed.add(new Part(end.text().substring(0, end.text().length() - 1) + (last ? "-" : ""), end.run()));
            return printed;
        }
        while (end.text().isBlank() && !printed.isEmpty()) {
            end = printed.removeLast();
        }
        printed.add(new Part(end.text().stripTrailing(), end.run()));
        return printed;
    }

    /** Returns the text as printed at the end of a line. */
    String last() {
        return printed(true).stream().map(Part::text).collect(joining());
    }

    /** Returns the line shortened to end with an ellipsis within the given width. */
    static List<UnbreakableWord> cutShort(List<UnbreakableWord> line, double most) {
        var kept = new ArrayList<>(line);
        var last = kept.removeLast();
        double before = kept.stream().mapToDouble(UnbreakableWord::advance).sum();
        var text = last.last().replaceAll("[\\s.,:;!?-]+$", "");
        while (!text.isEmpty() && before + TextMeasure.width(last.run().font(), text + "…") > most) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        kept.add(word(List.of(new Part(text + "…", last.parts.getLast().run()))));
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
        var bare = text().strip();
        return !bare.isEmpty() && marks.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** @param parts those of the line, with the line feed that ends it */
    private static void addLine(List<UnbreakableWord> words, String line, List<Part> parts, double most, boolean ends) {
        int from = 0;
        for (int to : line.isEmpty() ? List.<Integer>of() : LineBreaks.of(line)) {
            add(words, from, to, parts, most);
            from = to;
        }
        if (ends) {
            if (line.isEmpty() || words.isEmpty()) {
                words.add(new UnbreakableWord(List.of(new Part("", parts.getLast().run())), 0, 0, true, false));
            } else {
                var last = words.removeLast();
                words.add(new UnbreakableWord(last.parts, last.width, last.advance, true, last.cut));
            }
        }
    }

    /** Adds the word between two places of a line, in pieces if it is too wide. */
    private static void add(List<UnbreakableWord> words, int from, int to, List<Part> line, double most) {
        var parts = within(line, from, to);
        var word = word(parts);
        if (word.width <= most) {
            words.add(word);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            addPieces(words, parts.get(i).text(), parts.get(i).run(), most);
            if (i < parts.size() - 1) {
                var last = words.removeLast();
                words.add(new UnbreakableWord(last.parts, last.width, last.advance, false, true));
            }
        }
    }

    private static List<Part> within(List<Part> line, int from, int to) {
        var parts = new ArrayList<Part>();
        int start = 0;
        for (var part : line) {
            int end = start + part.text().length();
            if (end > from && start < to) {
                parts.add(new Part(part.text().substring(Math.max(0, from - start), Math.min(end, to) - start), part.run()));
            }
            start = end;
        }
        return parts;
    }

    private static void addPieces(List<UnbreakableWord> words, String text, TextRun run, double most) {
        var rest = text;
        var word = word(List.of(new Part(rest, run)));
        while (word.width > most && rest.codePointCount(0, rest.length()) > 1) {
            int cut = cut(rest, run, most);
            var piece = word(List.of(new Part(rest.substring(0, cut), run)));
            words.add(new UnbreakableWord(piece.parts, piece.width, piece.advance, false, true));
            rest = rest.substring(cut);
            word = word(List.of(new Part(rest, run)));
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

    private static UnbreakableWord word(List<Part> parts) {
        var bare = new UnbreakableWord(parts, 0, 0, false, false);
        return new UnbreakableWord(parts, width(bare.printed(true)), width(bare.printed(false)), false, false);
    }

    private static double width(List<Part> parts) {
        double width = 0;
        for (var part : parts) {
            width += TextMeasure.width(part.run().font(), part.text());
        }
        return width;
    }
}
