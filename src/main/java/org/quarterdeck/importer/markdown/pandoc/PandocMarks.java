package org.quarterdeck.importer.markdown.pandoc;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.BracketMarks;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.RaisedText;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Rewrites what pandoc has within lines: notes at the foot that stand where they are named, raised signs, references. */
public final class PandocMarks {

    private static final Pattern NOTE = Pattern.compile("(\\^)(?=\\[)");
    private static final Pattern REFERENCE = Pattern.compile("\\[(-?@[\\w:.#$%&+?<>~/-]+[^\\[\\]\\n]*)\\](?!\\()");
    private static final Pattern BELOW = Pattern.compile("(?<![~\\w])~([^~\\s]{1,20})~(?!~)|(?<=[\\w)])~([^~\\s]{1,20})~(?!~)");
    private static final Pattern ABOVE = Pattern.compile("(?<=[\\w)])\\^([^\\^\\s\\[\\]]{1,20})\\^");
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{<\\s*(\\w+)\\s*([^>]*?)\\s*>\\}\\}");
    private static final Pattern STRONG_COMMAND = Pattern.compile("\\\\(?:textbf|alert|structure)\\{([^{}\\n]+)\\}");
    private static final Pattern SLANTED_COMMAND = Pattern.compile("\\\\(?:emph|textit)\\{([^{}\\n]+)\\}");
    private static final Pattern ITEM_COMMAND = Pattern.compile("(?m)^[ \\t]*\\\\item[ \\t]+(?=\\S)");
    private static final Pattern FIGURE_LINE = Pattern.compile("(?m)(?<=\\))\\\\$");

    private PandocMarks() {}

    public static void open(SlideText text, DeckDraft deck) {
        text.replace(SHORTCODE, (found, line) -> {
            deck.losses().add(line, "loss.embedded", found.group(2).isEmpty() ? found.group(1) : found.group(2));
            return "";
        });
        text.replace(STRONG_COMMAND, (found, line) -> "**" + found.group(1) + "**");
        text.replace(SLANTED_COMMAND, (found, line) -> "*" + found.group(1) + "*");
        text.replace(ITEM_COMMAND, (found, line) -> "- ");
        text.replace(FIGURE_LINE, (found, line) -> "");
        text.replace(REFERENCE, (found, line) -> {
            deck.losses().add(line, "loss.reference", found.group());
            return "(" + found.group(1).replaceAll("-?@(?=\\w)", "") + ")";
        });
        text.replace(BELOW, (found, line) -> RaisedText.below(found.group(1) == null ? found.group(2) : found.group(1)));
        text.replace(ABOVE, (found, line) -> RaisedText.above(found.group(1)));
        if (text.text().contains("^[")) {
            text.replace(Pattern.compile("(?s).+"), (found, line) -> notes(found.group()));
        }
    }

    private static String notes(String text) {
        var below = new StringBuilder();
        var count = new int[1];
        var whole = BracketMarks.replace(text, NOTE, mark -> {
            var name = "[^note-" + ++count[0] + "]";
            below.append("\n\n").append(name).append(": ").append(mark.content().replaceAll("\\s*\\n\\s*", " ").strip());
            return name;
        });
        return whole + below;
    }
}
