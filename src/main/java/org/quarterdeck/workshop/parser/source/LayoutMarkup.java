package org.quarterdeck.workshop.parser.source;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** HTML that only says how a slide looks: line breaks are kept, boxes and style sheets left out with a warning a file. */
public final class LayoutMarkup {

    private static final Pattern BREAK = tag("<br(?:\\s[^<>]*)?/?>");
    private static final Pattern BOX = tag("</?(?:div|span)(?:\\s[^<>]*)?/?>");
    private static final Pattern STYLE = tag("<style\\b[^<>]*>.*?(?:</style\\s*>|\\z)");
    private static final Pattern STYLE_BEGIN = tag("<style\\b[^<>]*>");
    private static final Pattern STYLE_END = tag("</style\\s*>");

    private final SourceExcerpt excerpt;
    private final DiagnosticCollector faults;

    public LayoutMarkup(SourceExcerpt excerpt, DiagnosticCollector faults) {
        this.excerpt = excerpt;
        this.faults = faults;
    }

    private static Pattern tag(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    public static boolean breaksLine(String tag) {
        return BREAK.matcher(tag).matches();
    }

    /** Returns whether a tag is left out and the text around it kept. */
    public boolean isBox(String tag, Node node) {
        boolean box = BOX.matcher(tag).matches();
        if (box) {
            warnOfBoxes(node);
        }
        return box;
    }

    /** Returns whether a tag begins a style sheet, which is left out up to the tag that ends it. */
    public boolean beginsStyle(String tag, Node node) {
        boolean style = STYLE_BEGIN.matcher(tag).matches();
        if (style) {
            warnOfStyle(node);
        }
        return style;
    }

    public static boolean endsStyle(String tag) {
        return STYLE_END.matcher(tag).matches();
    }

    /** Returns the lines of a block of HTML without style sheets and boxes. */
    public List<String> lines(String html, Node node) {
        var text = STYLE.matcher(html).replaceAll("");
        if (text.length() < html.length()) {
            warnOfStyle(node);
        }
        var unboxed = BOX.matcher(text).replaceAll("");
        if (unboxed.length() < text.length()) {
            warnOfBoxes(node);
        }
        return BREAK.matcher(unboxed).replaceAll("\n").lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    private void warnOfBoxes(Node node) {
        faults.warningOnce(excerpt.place(node.getSourceSpans()),
                "`<div>` and `<span>` are left out and the text in them is kept: say with `layout` how a slide looks");
    }

    private void warnOfStyle(Node node) {
        faults.warningOnce(excerpt.place(node.getSourceSpans()),
                "`<style>` is left out with all in it: say with `layout` and `theme` how slides look");
    }
}
