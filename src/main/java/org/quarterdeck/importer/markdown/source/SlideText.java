package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of one slide while it is rewritten. Code stands aside meanwhile, so that no rule finds its marks in there, and each
 * line keeps the number that it has in the deck.
 */
public final class SlideText {

    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';
    private static final Pattern SPAN = Pattern.compile("(?<![`\\\\])(`{1,3})(?!`)[^\\n]{1,2000}?(?<!`)\\1(?!`)");
    private static final Pattern ASIDE = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    /** Writes what stands in a place from now on. */
    public interface Rewriting {

        String of(MatchResult found, int line);
    }

    private String text;
    private List<Integer> numbers = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();

    public SlideText(List<DeckLine> lines) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            numbers.add(line.number());
            if (!line.code()) {
                joined.add(line.text());
                continue;
            }
            var block = new StringBuilder(line.text());
            while (i + 1 < lines.size() && lines.get(i + 1).code() && lines.get(i + 1).number() == lines.get(i).number() + 1
                    && !(closes(lines.get(i).text()) && block.indexOf("\n") >= 0)) {
                block.append('\n').append(lines.get(++i).text());
            }
            joined.add(keepAside(block.toString()));
        }
        text = String.join("\n", joined);
        replace(SPAN, (found, line) -> keepAside(found.group()));
    }

    private static boolean closes(String line) {
        var bare = line.strip();
        return bare.length() >= 3 && bare.chars().allMatch(c -> c == bare.charAt(0)) && "`~".indexOf(bare.charAt(0)) >= 0;
    }

    /** Puts code aside that was written otherwise; returns what stands for it. */
    public String aside(String code) {
        return keepAside(code);
    }

    private String keepAside(String code) {
        aside.add(code);
        return OPEN + String.valueOf(aside.size() - 1) + CLOSE;
    }

    public String text() {
        return text;
    }

    /** Returns a piece of the text with its code in it again. */
    public String restored(String piece) {
        var whole = piece;
        for (int i = 0; i < 3 && whole.indexOf(OPEN) >= 0; i++) {
            whole = ASIDE.matcher(whole).replaceAll(
                    found -> java.util.regex.Matcher.quoteReplacement(aside.get(Integer.parseInt(found.group(1)))));
        }
        return whole;
    }

    /** Rewrites each place that matches; returns whether there is any. */
    public boolean replace(Pattern pattern, Rewriting rewriting) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        var out = new StringBuilder();
        var kept = new ArrayList<Integer>();
        int from = 0;
        int line = 0;
        do {
            line = copied(text.substring(from, matcher.start()), out, kept, line);
            int last = line + newlines(matcher.group());
            var piece = rewriting.of(matcher, number(line));
            for (int i = 0; i < newlines(piece); i++) {
                kept.add(number(Math.min(line + i, last)));
            }
            out.append(piece);
            line = last;
            from = matcher.end();
        } while (matcher.find());
        copied(text.substring(from), out, kept, line);
        kept.add(number(numbers.size() - 1));
        text = out.toString();
        numbers = kept;
        return true;
    }

    private int copied(String piece, StringBuilder out, List<Integer> kept, int line) {
        int count = newlines(piece);
        for (int i = 0; i < count; i++) {
            kept.add(number(line + i));
        }
        out.append(piece);
        return line + count;
    }

    private int number(int line) {
        return numbers.get(Math.max(0, Math.min(line, numbers.size() - 1)));
    }

    private static int newlines(String piece) {
        return (int) piece.chars().filter(c -> c == '\n').count();
    }

    /** Returns the lines with their code in them again; more than one empty line becomes one. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (!(line.isBlank() && (lines.isEmpty() || lines.getLast().isBlank()))) {
                restored(line.isBlank() ? "" : line.endsWith("  ") ? line.stripTrailing() + "  " : line.stripTrailing()).lines()
                        .forEach(lines::add);
                if (line.isBlank()) {
                    lines.add("");
                }
            }
        }
        return lines;
    }
}
