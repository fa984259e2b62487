package org.quarterdeck.importer.markdown.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the places where separators that a deck chooses, as regular expressions, end a slide. */
public final class SlideCuts {

    /** The place where a slide ends: its lines are before {@code from}, those of the next begin at {@code to}. */
    public record Cut(int from, int to, boolean down) {}

    private SlideCuts() {}

    /** Finds what separates, as the tool does in its text, but for blocks of code. */
    public static void find(List<DeckLine> lines, String separator, boolean down, Map<Integer, Cut> cuts) {
        var text = new StringBuilder();
        var starts = new TreeMap<Integer, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            starts.put(text.length(), i);
            text.append(lines.get(i).code() ? "" : lines.get(i).text().stripTrailing()).append('\n');
        }
        Pattern pattern;
        try {
            pattern = Pattern.compile(separator, Pattern.MULTILINE | Pattern.UNIX_LINES);
        } catch (PatternSyntaxException e) {
            pattern = Pattern.compile(Pattern.quote(separator));
        }
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() == matcher.start()) {
                continue;
            }
            int begin = matcher.start() + (matcher.group().startsWith("\n") ? 1 : 0);
            int first = Objects.requireNonNull(starts.floorEntry(Math.min(begin, text.length() - 1))).getValue();
            int end = Math.min(matcher.end(), text.length());
            int last = Objects.requireNonNull(starts.floorEntry(Math.max(0, end - 1))).getValue();
            cuts.putIfAbsent(first, new Cut(first, last + 1, down));
        }
    }
}
