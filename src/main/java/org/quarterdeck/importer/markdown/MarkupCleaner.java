package org.quarterdeck.importer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.RaisedText;
import org.quarterdeck.importer.markdown.source.RevealPage;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;
import org.quarterdeck.workshop.picture.FilmStill;

/** Writes HTML in Markdown as far as it can be, leaves out what only says how things look, and names the rest as lost. */
final class MarkupCleaner {

    private static final String ATTRIBUTES = "(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+";
    private static final Pattern STYLE = tag("<(style|script|svg|canvas|noscript)\\b" + ATTRIBUTES + ">.*?</\\1\\s*>");
    private static final Pattern EMBEDDED = tag("<(iframe|video|audio|object|embed|youtube|tweet|slidevvideo)\\b(" + ATTRIBUTES
            + ")>(?:(?<=/>)|(.*?)</\\1\\s*>|)");
    private static final Pattern SOURCE = tag("(?:src|id|data|href)=[\"']([^\"']+)[\"']");
    private static final Pattern PICTURE = tag("<img\\b(" + ATTRIBUTES + ")>");
    private static final Pattern SRC = tag("(?<![\\w-])(?::|data-)?src=[\"']([^\"']+)[\"']");
    private static final Pattern ALT = tag("(?<![\\w-])alt=[\"']([^\"']*)[\"']");
    private static final Pattern LINK = tag("<a\\b[^<>]*?\\bhref=[\"']([^\"'\\s]+)[\"']" + ATTRIBUTES + ">(.*?)</a\\s*>");
    private static final Pattern STRONG = tag("<(b|strong)(?:\\s" + ATTRIBUTES + ")?>\\s*(.*?)\\s*</\\1\\s*>");
    private static final Pattern EMPHASIS = tag("<(i|em)(?:\\s" + ATTRIBUTES + ")?>\\s*(.*?)\\s*</\\1\\s*>");
    private static final Pattern CODE = tag("<(code|kbd|tt)(?:\\s" + ATTRIBUTES + ")?>([^<>`\\n]+)</\\1\\s*>");
    private static final Pattern BLOCK_OF_CODE = tag("[ \\t]*<pre\\b" + ATTRIBUTES + ">\\s*(?:<code\\b" + ATTRIBUTES
            + ">)?\\r?\\n?(.*?)(?:</code\\s*>)?\\s*</pre\\s*>");
    private static final Pattern STRUCK = tag("<(del|s|strike)(?:\\s" + ATTRIBUTES + ")?>(.*?)</\\1\\s*>");
    private static final Pattern HEADING = tag("<h([1-6])\\b" + ATTRIBUTES + ">\\s*(.*?)\\s*</h\\1\\s*>");
    private static final Pattern ITEM = tag("[ \\t]*<li\\b" + ATTRIBUTES + ">\\s*(.*?)\\s*(?:</li\\s*>|(?=<li\\b|</[uo]l))");
    private static final Pattern QUOTE = tag("<blockquote\\b" + ATTRIBUTES + ">\\s*(.*?)\\s*</blockquote\\s*>");
    private static final Pattern BLOCK = tag(
            "[ \\t]*</?(?:p|ul|ol|dl|center|section|article|figure|figcaption|header|footer|main|table|hr)\\b"
                    + ATTRIBUTES + ">[ \\t]*");
    private static final Pattern INDENTED = Pattern.compile("(?m)^[ \\t]+(?=</?[A-Za-z])");
    private static final Pattern BREAK = tag("<br\\b" + ATTRIBUTES + ">");
    private static final Pattern OTHER = tag("</?([A-Za-z][\\w.-]*(?::[a-z0-9-]+)?)(?:\\s" + ATTRIBUTES + ")?/?>");
    private static final Pattern RAISED = tag("<(su[pb])(?:\\s" + ATTRIBUTES + ")?>([^<>\\n]{1,20})</\\1\\s*>");
    /** Text below a tag that stands alone, which its tool reads as text and Markdown as code. */
    private static final Pattern BELOW_TAG = Pattern
            .compile("(?m)^[ \\t]*</?[A-Za-z][^<>\\n]*>[ \\t]*\\n((?:[ \\t]*\\n|[ \\t]{4,}\\S.*(?:\\n|\\z))+)");
    private static final Pattern EMPTY_LINK = Pattern.compile("(?<!!)\\[\\s*\\]\\((https?://[^)\\s]+)\\)");
    private static final Pattern NUMBERED = tag("<ol\\b" + ATTRIBUTES + ">(.*?)</ol\\s*>");
    private static final Pattern NUMBERED_ITEM = tag("<li\\b" + ATTRIBUTES + ">\\s*(.*?)\\s*(?:</li\\s*>|(?=<li\\b)|\\z)");
    private static final Pattern BARE_SPACE = Pattern.compile("(?m)^(?:[ \\t]*(?:&nbsp;|&#160;|&emsp;|&ensp;)[ \\t]*)+$");
    private static final Set<String> LOOKS = Set.of("div", "span", "u", "sub", "sup", "small", "big", "font", "mark", "ins",
            "abbr",
            "v-click", "v-clicks", "v-after", "vclick", "vclicks", "template", "details", "summary", "transition", "label",
            "cite",
            "q", "var", "samp", "time", "pre", "dt", "dd", "tbody", "thead", "nobr", "wbr", "tr", "td", "th", "col", "colgroup",
            "aside",
            "b", "strong", "i", "em", "code", "kbd", "li", "a", "h1", "h2", "h3", "h4", "h5", "h6", "autofittext", "v-drag",
            "grid");

    private MarkupCleaner() {}

    private static Pattern tag(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static void clean(SlideText text, SlideDraft slide, DeckDraft deck) {
        if (text.text().indexOf('<') >= 0) {
            lose(text, slide, deck);
            write(text);
            text.replace(OTHER, (found, line) -> {
                var name = found.group(1).toLowerCase(Locale.ROOT);
                if (!LOOKS.contains(name) && !found.group().startsWith("</") && name.indexOf(':') < 0) {
                    deck.losses().add(line, "loss.markup", "<" + found.group(1) + ">");
                }
                return "";
            });
            text.replace(EMPTY_LINK, (found, line) -> "<" + found.group(1) + ">");
            text.replace(Pattern.compile("\uE002"), (found, line) -> "<br>");
        }
        text.replace(BARE_SPACE, (found, line) -> "");
    }

    private static void lose(SlideText text, SlideDraft slide, DeckDraft deck) {
        text.replace(STYLE, (found, line) -> {
            deck.losses().add(line, found.group(1).equalsIgnoreCase("style") ? "loss.style" : "loss.markup",
                    "<" + found.group(1).toLowerCase(Locale.ROOT) + ">");
            return "";
        });
        text.replace(EMBEDDED, (found, line) -> {
            var source = SOURCE.matcher(found.group(2) + " " + (found.group(3) == null ? "" : found.group(3)));
            var address = source.find() ? source.group(1) : "<" + found.group(1) + ">";
            address = found.group(1).equalsIgnoreCase("youtube") ? "https://youtu.be/" + address : address;
            if (FilmStill.local(address)) {
                return "\n\n![](" + Addresses.bare(address) + ")\n\n";
            }
            deck.losses().add(line, "loss.embedded", address);
            if (!address.startsWith("<")) {
                slide.notes().add(address);
            }
            return "";
        });
    }

    private static void write(SlideText text) {
        text.replace(BLOCK_OF_CODE, (found, line) -> "\n\n"
                + text.aside(
                        "```\n" + RevealPage.unescaped(found.group(1).replaceAll("</?[a-zA-Z][^<>]*>", "")).strip() + "\n```")
                + "\n\n");
        text.replace(Pattern.compile("\uE002"), (found, line) -> "");
        text.replace(BREAK, (found, line) -> "\uE002");
        text.replace(BELOW_TAG, (found, line) -> {
            int head = found.start(1) - found.start();
            return found.group().substring(0, head) + unindented(found.group(1));
        });
        text.replace(INDENTED, (found, line) -> "");
        text.replace(PICTURE, (found, line) -> {
            var source = SRC.matcher(found.group(1));
            var alt = ALT.matcher(found.group(1));
            return source.find() ? "![" + (alt.find() ? alt.group(1) : "") + "](" + Addresses.bare(source.group(1)) + ")" : "";
        });
        text.replace(RAISED, (found, line) -> found.group(1).equalsIgnoreCase("sup")
                ? RaisedText.above(found.group(2))
                : RaisedText.below(found.group(2)));
        text.replace(CODE, (found, line) -> "`" + found.group(2) + "`");
        text.replace(STRONG, (found, line) -> found.group(2).isBlank() ? "" : "**" + found.group(2) + "**");
        text.replace(EMPHASIS, (found, line) -> found.group(2).isBlank() ? "" : "*" + found.group(2) + "*");
        text.replace(STRUCK, (found, line) -> found.group(2).isBlank() ? "" : "~~" + found.group(2) + "~~");
        text.replace(LINK, (found, line) -> "[" + found.group(2).strip() + "](" + found.group(1) + ")");
        MarkupTables.write(text);
        text.replace(HEADING, (found, line) -> "\n\n" + "#".repeat(Integer.parseInt(found.group(1))) + " "
                + found.group(2).replaceAll("\\s*\\n\\s*", " ") + "\n\n");
        text.replace(NUMBERED, (found, line) -> numbered(found.group(1)));
        text.replace(ITEM, (found, line) -> "\n- " + found.group(1).replaceAll("\\s*\\n\\s*", " "));
        text.replace(QUOTE, (found, line) -> "\n\n> " + found.group(1).replaceAll("\\s*\\n\\s*", "\n> ") + "\n\n");
        text.replace(BLOCK, (found, line) -> "\n\n");
    }

    /** Removes the indentation that all lines share. */
    private static String unindented(String text) {
        int least = text.lines().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length())
                .min().orElse(0);
        return text.replaceAll("(?m)^[ \\t]{" + least + "}", "");
    }

    private static String numbered(String items) {
        if (items.toLowerCase(Locale.ROOT).contains("<ul")) {
            return items;
        }
        var count = new int[1];
        return "\n" + NUMBERED_ITEM.matcher(items.strip())
                .replaceAll(item -> Matcher.quoteReplacement(
                        "\n" + ++count[0] + ". " + item.group(1).replaceAll("\\s*\\n\\s*", " ")))
                + "\n\n";
    }
}
