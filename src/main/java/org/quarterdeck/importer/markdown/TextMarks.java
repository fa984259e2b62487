package org.quarterdeck.importer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.SlideText;
import org.quarterdeck.workshop.parser.markdown.EmojiShortcodes;

/** Rewrites what stands within lines: attributes, emoji by name, and text that would mean something else here. */
final class TextMarks {

    private static final Pattern FIT = Pattern.compile("(?m)^(#{1,6})\\s*(?:\\[fit\\]|<!--\\s*fit\\s*-->)\\s*");
    private static final Pattern ATTRIBUTES = Pattern
            .compile("(?m)[ \\t]*\\{:?[ \\t]*(?:[.#][A-Za-z][^{}\\n]*|[\\w-]+=[^{}\\n]*)\\}(?=\\s*$)");
    private static final Pattern AFTER = Pattern
            .compile("(?<=[\\])*])\\{:?[ \\t]*(?:[.#][A-Za-z][^{}\\n]*|[\\w-]+=[^{}\\n]*)\\}");
    private static final Pattern SPAN = Pattern.compile("(?<![!\\]\\\\])\\[([^\\[\\]\\n]+)\\]\\{(?:[.#]|[\\w-]+=)[^{}\\n]*\\}");
    private static final Pattern ALERT = Pattern.compile("(?m)^( {0,3}> ?)\\[!([A-Za-z]+)\\][+-]?[ \\t]*(\\S.*?)?[ \\t]*$");
    /** A link to another slide, which leads nowhere on a screen that the room looks at. */
    private static final Pattern WITHIN = Pattern.compile("(?<!!)\\[([^\\[\\]\\n]+)\\]\\(#[^)\\n]*\\)");
    private static final Pattern SCRIPT_LINK = Pattern
            .compile("(?i)\\[([^\\[\\]\\n]*)\\]\\(\\s*<?(?:javascript|vbscript|data:text/html)[^)\\n]*\\)+");
    private static final Pattern NOTE = Pattern.compile("(?mi)^( {0,3}notes?)(?=:)");
    private static final Pattern OTHER_NOTE = Pattern.compile("(?m)^(?=\\^ |\\?\\?\\?\\s*$| {0,3}:{3,}\\s*(?:notes|\\{))");
    /** A fence that nobody closed; closed ones stand aside. */
    private static final Pattern FENCE = Pattern.compile("(?m)^([ \\t]*(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]+)*)(?=`{3}|~{3})");
    private static final Pattern RULE = Pattern.compile("(?m)^---[ \\t]*$");
    private static final Pattern EMOJI = Pattern.compile("(?<![\\w:]):(?=[+_-]*[a-z0-9])([a-z0-9_+-]{1,40}):(?![\\w:])");
    private static final Pattern FORMULA = Pattern.compile(
            "(?s)\\$\\$[^$]{1,2000}\\$\\$|(?<![\\w$\\\\])\\$(?=[^\\s\\d])[^$\\n]{0,200}[^\\s$\\\\]\\$(?![\\d\\w])|\\\\\\[.{1,2000}?\\\\\\]");

    /** Marks for text that Hugo, Quarto and mdBook put in from elsewhere. */
    private static final Pattern SHORTCODE = Pattern
            .compile("\\{\\{(?:[%<]\\s*|#)(/?\\s*[A-Za-z][\\w-]*)\\s*([^{}]*?)\\s*[%>]?\\}\\}[ \\t]*");
    private static final Set<String> LOOKS = Set.of("section", "fragment", "slide", "frag", "columns", "column");

    private TextMarks() {}

    static void clean(SlideText text, DeckDraft deck) {
        text.replace(SHORTCODE, (found, line) -> {
            if (!LOOKS.contains(found.group(1)) && !found.group(1).startsWith("/")) {
                deck.losses().add(line, "loss.embedded", found.group(2).isEmpty() ? found.group(1) : found.group(2));
            }
            return "";
        });
        text.replace(FIT, (found, line) -> found.group(1) + " ");
        text.replace(SPAN, (found, line) -> found.group(1));
        text.replace(ATTRIBUTES, (found, line) -> "");
        text.replace(AFTER, (found, line) -> "");
        text.replace(WITHIN, (found, line) -> found.group(1));
        text.replace(ALERT, (found, line) -> found.group(1) + "**" + (found.group(3) != null
                ? found.group(3)
                : found.group(2).substring(0, 1).toUpperCase(Locale.ROOT) + found.group(2).substring(1).toLowerCase(Locale.ROOT))
                + "**\\");
        text.replace(SCRIPT_LINK, (found, line) -> {
            deck.losses().add(line, "loss.markup", "javascript:");
            return found.group(1);
        });
        text.replace(FORMULA, (found, line) -> {
            deck.losses().add(line, "loss.formula", shortened(found.group().replaceAll("\\s+", " ")));
            return found.group();
        });
        text.replace(EMOJI, (found, line) -> {
            var sign = EmojiShortcodes.named(found.group(1));
            if (sign.isEmpty()) {
                deck.losses().add(line, "loss.emoji", found.group());
            }
            return sign.orElseGet(found::group);
        });
    }

    /** Keeps text from being read as notes or as the end of a segment. */
    static void protect(SlideText text) {
        text.replace(NOTE, (found, line) -> found.group(1) + "\\");
        text.replace(OTHER_NOTE, (found, line) -> "\\");
        text.replace(FENCE, (found, line) -> found.group(1) + "\\");
        text.replace(RULE, (found, line) -> "***");
    }

    private static String shortened(String words) {
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
