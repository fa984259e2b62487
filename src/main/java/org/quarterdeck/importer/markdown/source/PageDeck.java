package org.quarterdeck.importer.markdown.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;

/**
 * A deck in Markdown within a page of HTML, as reveal.js and remark have it, or the Markdown alone.
 *
 * @param markdown as many lines as the page has, so that places stay right
 * @param dialect as the page tells it, or null
 */
public record PageDeck(String markdown, @Nullable DeckDialect dialect, Map<String, String> settings) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern PAGE = Pattern.compile("\\s*(?:<!doctype html|<html|<head|<body).*", FLAGS);
    private static final Pattern REMARK = Pattern.compile("<textarea\\b[^<>]*\\bid=[\"']?source\\b[^<>]*>(.*?)</textarea\\s*>",
            FLAGS);
    private static final Pattern REVEAL = Pattern.compile(
            "<section\\b([^<>]*\\bdata-markdown\\b[^<>]*)>\\s*(?:<(textarea|script)\\b[^<>]*>)?(.*?)(?:</(?:textarea|script)\\s*>\\s*)?</section\\s*>",
            FLAGS);
    private static final Pattern SETTING = Pattern.compile("data-(separator(?:-vertical|-notes)?)=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title[^<>]*>\\s*([^<]*?)\\s*</title", FLAGS);

    public static PageDeck of(String text) {
        if (!PAGE.matcher(text.length() > 2_000 ? text.substring(0, 2_000) : text).matches()) {
            return new PageDeck(text, null, Map.of());
        }
        var settings = new HashMap<String, String>();
        var title = TITLE.matcher(text);
        if (title.find() && !title.group(1).isBlank()) {
            settings.put("title", title.group(1));
        }
        var remark = REMARK.matcher(text);
        if (remark.find()) {
            return new PageDeck(above(text, remark.start(1)) + unescaped(remark.group(1)), DeckDialect.REMARK, settings);
        }
        var out = new StringBuilder();
        var reveal = REVEAL.matcher(text);
        while (reveal.find()) {
            SETTING.matcher(reveal.group(1)).results().forEach(found -> settings.putIfAbsent(switch (found.group(1)) {
                case "separator" -> "separator";
                case "separator-vertical" -> "verticalSeparator";
                default -> "notesSeparator";
            }, found.group(2)));
            var rule = settings.getOrDefault("separator", "---").replaceAll("[\\^$]|\\\\r|\\\\n|\\?", "");
            int missing = lines(text.substring(0, reveal.start(3))) - lines(out.toString());
            out.append("\n".repeat(Math.max(1, missing - 1)));
            out.append(out.toString().isBlank() ? "" : rule).append('\n').append(unindented(reveal.group(3))).append('\n');
        }
        return new PageDeck(out.isEmpty() ? "" : out.toString(), DeckDialect.REVEAL, settings);
    }

    private static String above(String text, int end) {
        return "\n".repeat(lines(text.substring(0, end)));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Removes the indentation that all lines share. */
    private static String unindented(String text) {
        int least = text.lines().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        var bare = new StringBuilder();
        text.lines().forEach(line -> bare.append(line.isBlank() ? "" : line.substring(least)).append('\n'));
        return unescaped(bare.toString());
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
