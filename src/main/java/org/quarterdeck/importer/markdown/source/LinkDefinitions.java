package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes targets of links and pictures, which may stand anywhere in a deck, where they are used; footnotes likewise. */
public final class LinkDefinitions {

    private static final Pattern TARGET = Pattern
            .compile(" {0,3}\\[([^\\]\\^][^\\]]*)\\]:\\s+(<[^>]*>|\\S+)(?:\\s+[\"'(].*[\"')])?\\s*");
    private static final Pattern FOOTNOTE = Pattern.compile(" {0,3}\\[\\^([^\\[\\]]+)\\]:\\s*(.*)");
    private static final Pattern FURTHER = Pattern.compile("(?: {4}|\\t)\\s*\\S.*");
    private static final Pattern USE = Pattern
            .compile("(!?\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\])(?:\\[([^\\[\\]]*)\\]|(?![\\[(:{]))");
    private static final Pattern FOOTNOTE_USE = Pattern.compile("\\[\\^([^\\[\\]]+)\\](?!:)");

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> footnotes = new HashMap<>();

    /** Takes the definitions out of a deck. */
    public List<DeckLine> take(List<DeckLine> lines) {
        var rest = new ArrayList<DeckLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var target = TARGET.matcher(line.text());
            var footnote = FOOTNOTE.matcher(line.text());
            if (!line.hidden() && target.matches() && !target.group(1).matches("//|comment|#")) {
                targets.putIfAbsent(key(target.group(1)), target.group(2).replaceAll("^<|>$", ""));
            } else if (!line.hidden() && footnote.matches()) {
                var words = new StringBuilder(footnote.group(2).strip());
                for (int next = goesOn(lines, i + 1); next > 0; next = goesOn(lines, i + 1)) {
                    words.append(words.isEmpty() ? "" : " ").append(lines.get(next).text().strip());
                    i = next;
                }
                footnotes.putIfAbsent(name(footnote.group(1)), words.toString());
            } else {
                rest.add(line);
            }
        }
        return rest;
    }

    /** Returns the next line of a footnote, which is indented as all that belong to it, or 0 if it ends. */
    private static int goesOn(List<DeckLine> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        return next < lines.size() && !lines.get(next).hidden() && FURTHER.matcher(lines.get(next).text()).matches() ? next : 0;
    }

    /** Puts the targets into a slide's links, and the footnotes that it names below its text. */
    public void put(SlideText text, SlideDraft slide) {
        if (!targets.isEmpty()) {
            text.replace(USE, (found, line) -> {
                var name = found.group(3) == null || found.group(3).isEmpty() ? found.group(2) : found.group(3);
                var target = targets.get(key(name));
                return target == null ? found.group() : found.group(1) + "(" + target + ")";
            });
        }
        if (footnotes.isEmpty()) {
            return;
        }
        text.replace(FOOTNOTE_USE, (found, line) -> "[^" + name(found.group(1)) + "]");
        var named = new ArrayList<String>();
        FOOTNOTE_USE.matcher(text.text()).results().map(found -> found.group(1)).distinct().filter(footnotes::containsKey)
                .forEach(named::add);
        if (!named.isEmpty()) {
            text.replace(Pattern.compile("\\z"), (found, line) -> {
                var below = new StringBuilder("\n");
                named.forEach(name -> below.append("\n[^").append(name).append("]: ").append(footnotes.get(name)));
                return below.append('\n').toString();
            });
        }
    }

    /** Returns the name of a footnote as all tools read it, without spaces. */
    private static String name(String written) {
        return written.strip().replaceAll("\\s+", "-");
    }

    private static String key(String name) {
        return Matcher.quoteReplacement(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
