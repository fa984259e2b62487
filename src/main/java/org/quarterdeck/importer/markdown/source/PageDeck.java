package org.quarterdeck.importer.markdown.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * A deck within a page of HTML, as reveal.js and remark have it, or its Markdown alone.
 *
 * @param lines with the numbers that they have in the file
 * @param dialect as the page tells it, or null
 */
public record PageDeck(List<DeckLine> lines, @Nullable DeckDialect dialect, Map<String, String> settings) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern PAGE = Pattern.compile("\\s*(?:<!doctype html|<html|<head|<body).*", FLAGS);
    private static final Pattern REMARK = Pattern.compile("<textarea\\b[^<>]*\\bid=[\"']?source\\b[^<>]*>(.*?)</textarea\\s*>",
            FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^<>]*>\\s*([^<]*?)\\s*</title", FLAGS);
    private static final Pattern AUTHOR = Pattern.compile("<meta\\s+name=[\"']author[\"']\\s+content=[\"']([^\"']+)[\"']", FLAGS);
    private static final Pattern LANGUAGE = Pattern.compile("<html\\b[^<>]*\\blang=[\"']?([A-Za-z-]+)", FLAGS);

    /** Returns whether a text is a page of HTML. */
    public static boolean page(String text) {
        return PAGE.matcher(text.length() > 2_000 ? text.substring(0, 2_000) : text).matches();
    }

    public static PageDeck of(Path file, String text) {
        if (!page(text)) {
            return new PageDeck(DeckLine.of(SourceLines.of(text)), null, Map.of());
        }
        var settings = new HashMap<String, String>();
        put(settings, "title", text, TITLE);
        put(settings, "author", text, AUTHOR);
        put(settings, "lang", text, LANGUAGE);
        var remark = REMARK.matcher(text);
        if (remark.find()) {
            var above = "\n".repeat((int) text.substring(0, remark.start(1)).chars().filter(c -> c == '\n').count());
            return new PageDeck(DeckLine.of(SourceLines.of(above + RevealPage.unescaped(remark.group(1)))), DeckDialect.REMARK,
                    settings);
        }
        var reveal = new RevealPage(file, text);
        settings.put("separator", "^" + RevealPage.ACROSS + "$");
        settings.put("verticalSeparator", "^" + RevealPage.DOWN + "$");
        settings.put("notesSeparator", reveal.notes());
        return new PageDeck(reveal.lines(), DeckDialect.REVEAL, settings);
    }

    private static void put(Map<String, String> settings, String key, String text, Pattern pattern) {
        var found = pattern.matcher(text);
        if (found.find() && !found.group(1).isBlank()) {
            settings.put(key, RevealPage.unescaped(found.group(1)));
        }
    }
}
