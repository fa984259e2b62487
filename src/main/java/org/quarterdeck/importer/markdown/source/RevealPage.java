package org.quarterdeck.importer.markdown.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** The slides of a page of reveal.js, be they in HTML, in Markdown within it, or in files that it names, one after the other. */
public final class RevealPage {

    /** Lines between slides, which no deck has itself. */
    static final String ACROSS = "\uE010";
    static final String DOWN = "\uE011";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String ATTRIBUTES = "(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+";
    private static final Pattern SECTION = Pattern.compile("<(/?)section\\b(" + ATTRIBUTES + ")>", FLAGS);
    private static final Pattern COMMENT = Pattern.compile("<!--(?:(?!-->).)*<section\\b.*?-->", FLAGS);
    private static final Pattern INNER = Pattern
            .compile("\\s*<(textarea|script)\\b[^<>]*>(.*?)</\\1\\s*>.*", FLAGS);
    private static final Pattern PRE = Pattern.compile(
            "<pre\\b[^<>]*>\\s*(?:<code\\b(" + ATTRIBUTES + ")>)?(.*?)(?:</code\\s*>)?\\s*</pre\\s*>", FLAGS);
    private static final Pattern LANGUAGE = Pattern
            .compile("class=[\"'][^\"']*?(?:language-|lang-|hljs\\s+|\\b)(?!hljs\\b|stretch\\b|r-stretch\\b)([a-z+#]+)");

    private final Path file;
    private final String text;
    private final List<DeckLine> lines = new ArrayList<>();
    private String notes = "";

    RevealPage(Path file, String text) {
        this.file = file;
        this.text = COMMENT.matcher(text).replaceAll(found -> "\n".repeat(count(found.group())));
        read();
    }

    List<DeckLine> lines() {
        return lines;
    }

    /** Returns the mark of notes that the page chooses, or an empty text. */
    String notes() {
        return notes;
    }

    private void read() {
        var tag = SECTION.matcher(text);
        int from = -1;
        var attributes = "";
        int depth = 0;
        int inStack = 0;
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                depth++;
                inStack = depth == 1 ? 0 : inStack;
                from = tag.end();
                attributes = tag.group(2);
                if (attribute(attributes, "data-markdown") != null) {
                    tag = tag.region(end(from), text.length());
                }
                continue;
            }
            if (from >= 0) {
                slide(from, tag.start(), attributes, depth > 1 && inStack > 0);
                inStack += depth > 1 ? 1 : 0;
                from = -1;
            }
            depth = Math.max(0, depth - 1);
        }
    }

    /** Returns where Markdown within a section ends, in which tags are text. */
    private int end(int from) {
        var inner = INNER.matcher(text.substring(from));
        int close = text.indexOf("</section", from);
        return inner.lookingAt() && inner.end(2) + from < Math.max(close, from) ? inner.end(2) + from : from;
    }

    private void slide(int from, int to, String attributes, boolean down) {
        int number = count(text.substring(0, from)) + 1;
        separate(number, down);
        for (var name : List.of("data-background-image", "data-background", "data-background-video", "data-visibility")) {
            var value = attribute(attributes, name);
            if (value != null) {
                lines.add(new DeckLine(number, "<!-- .slide: " + name + "=\"" + value + "\" -->", false, false));
            }
        }
        var words = attribute(attributes, "data-notes");
        if (words != null && !words.isBlank()) {
            lines.add(new DeckLine(number, "<aside class=\"notes\">" + words.strip().replaceAll("\\s*\\n\\s*", " ") + "</aside>",
                    false, false));
            lines.add(new DeckLine(number, "", false, false));
        }
        var external = attribute(attributes, "data-markdown");
        if (external == null) {
            markup(text.substring(from, to), number);
            return;
        }
        var mark = attribute(attributes, "data-separator-notes");
        notes = mark == null ? notes : mark;
        if (!external.isEmpty()) {
            var place = Neighbours.find(file, external);
            if (place == null || !(WorkshopText.of(place) instanceof WorkshopText.Text read)) {
                lines.add(new DeckLine(number, "<!-- .slide: data-missing=\"" + external + "\" -->", false, false));
                return;
            }
            var all = DeckLine.of(SourceLines.of(read.text())).stream()
                    .map(line -> new DeckLine(number, line.text(), line.code(), line.hidden())).toList();
            split(all, attributes);
            return;
        }
        var content = text.substring(from, to);
        var inner = INNER.matcher(content);
        int above = inner.matches() ? count(content.substring(0, inner.start(2))) : 0;
        var markdown = unescaped(unindented(inner.matches() ? inner.group(2) : content));
        split(numbered(markdown, number + above), attributes);
    }

    private static List<DeckLine> numbered(String markdown, int number) {
        return DeckLine.of(SourceLines.of(markdown)).stream()
                .map(line -> new DeckLine(line.number() + number - 1, line.text(), line.code(), line.hidden())).toList();
    }

    /** Puts Markdown's slides after each other. */
    private void split(List<DeckLine> all, String attributes) {
        var across = attribute(attributes, "data-separator");
        var below = attribute(attributes, "data-separator-vertical");
        var cuts = new TreeMap<Integer, SlideCuts.Cut>();
        SlideCuts.find(all, below == null ? "^-{2}(?:--)?$" : below, true, cuts);
        SlideCuts.find(all, across == null ? "^---$" : across, false, cuts);
        int at = 0;
        for (var cut : cuts.values()) {
            if (cut.from() >= at) {
                lines.addAll(all.subList(at, cut.from()));
                separate(all.get(cut.from()).number(), cut.down());
                at = cut.to();
            }
        }
        lines.addAll(all.subList(Math.min(at, all.size()), all.size()));
    }

    private void separate(int number, boolean down) {
        if (!lines.isEmpty()) {
            lines.add(new DeckLine(number, down ? DOWN : ACROSS, false, false));
        }
    }

    /** Puts HTML without its indentation, in which Markdown would see code, and its blocks of code as Markdown has them. */
    private void markup(String markup, int number) {
        var pre = PRE.matcher(markup);
        int from = 0;
        while (pre.find()) {
            lines.addAll(numbered(flat(markup.substring(from, pre.start())), number + count(markup.substring(0, from))));
            int line = number + count(markup.substring(0, pre.start()));
            var language = LANGUAGE.matcher(pre.group(1) == null ? "" : pre.group(1));
            lines.add(new DeckLine(line, "", false, false));
            lines.add(new DeckLine(line, "```" + (language.find() ? language.group(1) : ""), true, true));
            var code = unescaped(pre.group(2).replaceAll("</?(?:span|script|template|mark)\\b[^<>]*>", ""))
                    .replaceFirst("^\\s*\\n", "")
                    .stripTrailing();
            unindented(code).lines().forEach(each -> lines.add(new DeckLine(line, each, true, true)));
            lines.add(new DeckLine(line, "```", true, true));
            lines.add(new DeckLine(line, "", false, false));
            from = pre.end();
        }
        lines.addAll(numbered(flat(markup.substring(from)), number + count(markup.substring(0, from))));
    }

    private static String flat(String markup) {
        return markup.replaceAll("(?m)^[ \\t]+", "");
    }

    private static @org.jspecify.annotations.Nullable String attribute(String attributes, String name) {
        var found = Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+)))?")
                .matcher(attributes);
        if (!found.find()) {
            return null;
        }
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return unescaped(found.group(i));
            }
        }
        return "";
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Removes the indentation that all lines share. */
    static String unindented(String text) {
        int least = text.lines().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length())
                .min().orElse(0);
        var bare = new StringBuilder();
        text.lines().forEach(line -> bare.append(line.isBlank() ? "" : line.substring(least)).append('\n'));
        return bare.toString();
    }

    public static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;",
                "&");
    }
}
