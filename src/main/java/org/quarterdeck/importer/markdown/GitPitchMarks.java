package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.BracketMarks;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Takes GitPitch's marks apart: {@code @snap} beside another becomes columns, boxes and icons leave their text. */
final class GitPitchMarks {

    private static final Pattern SNAP = Pattern
            .compile("(?ms)^[ \\t]*@(?:snap|div)(?:\\[([^\\]]*)\\])?[ \\t]*\\n?(.*?)@(?:snap|div)end[ \\t]*$");
    private static final Pattern PAIR = Pattern
            .compile("@(?:ul|ol|div|snap)end\\b|@(?:ul|ol|div|snap)(?!\\w)(?:\\[[^\\]\\n]*\\])?(?:\\((?:true|false)\\))?");
    private static final Pattern NAMED = Pattern.compile("@(title|note|emoji)(?=\\[)");
    private static final Pattern PICTURE = Pattern.compile("@img(?:\\[[^\\]\\n]*\\])?\\(([^()\\n]+)\\)");
    private static final Pattern CODE = Pattern.compile("@code(?:\\[[^\\]\\n]*\\])?\\(([^()\\n]+)\\)");
    private static final Pattern EMBEDDED = Pattern
            .compile("@(?:gist|tweet|uml|diff|table|math|video)\\b(?:\\[[^\\]\\n]*\\])?\\(([^()\\n]+)\\)");
    private static final Pattern QUOTE = Pattern.compile("@quote\\[([^\\]]*)\\](?:\\(([^()\\n]*)\\))?");
    private static final Pattern BOX = Pattern.compile("@box(?:\\[[^\\]\\n]*\\])?\\(([^()\\n]*)\\)");
    private static final Pattern TEXT = Pattern.compile(
            "@(?:css|size|color|fa|fab|fas|far|fal|icon|transition|anim|layout)(?:\\[[^\\]\\n]*\\])?(?:\\(([^()\\n]*)\\))?");
    private static final Pattern LEFT = Pattern.compile(".*\\b(?:west|north-west|south-west|left)\\b.*");
    private static final Pattern RIGHT = Pattern.compile(".*\\b(?:east|north-east|south-east|right)\\b.*");

    private GitPitchMarks() {}

    static void open(SlideText text, SlideDraft slide, DeckDraft deck) {
        text.replace(Pattern.compile("(?s).+"), (found, line) -> columns(found.group(), slide));
        text.replace(Pattern.compile("(?s).+"), (found, line) -> named(found.group(), slide));
        text.replace(PICTURE, (found, line) -> "![](" + found.group(1) + ")");
        text.replace(CODE, (found, line) -> lost(deck, line, "loss.included", found.group(1)));
        text.replace(EMBEDDED, (found, line) -> lost(deck, line, "loss.embedded", found.group(1)));
        text.replace(QUOTE, (found, line) -> "\n> " + found.group(1).strip().replace("\n", "\n> ")
                + (found.group(2) == null || found.group(2).isBlank() ? "" : "\n\n" + found.group(2).strip()) + "\n");
        text.replace(BOX, (found, line) -> box(found.group(1)));
        text.replace(PAIR, (found, line) -> "");
        text.replace(TEXT, (found, line) -> found.group(1) == null ? "" : found.group(1));
    }

    private static String lost(DeckDraft deck, int line, String key, String name) {
        deck.losses().add(line, key, name);
        return "";
    }

    /** Returns the head of a box in bold, and its text below. */
    private static String box(String content) {
        int hash = content.indexOf('#');
        return hash < 0
                ? "\n" + content.strip() + "\n"
                : "\n**" + content.substring(0, hash).strip() + "**\n\n" + content.substring(hash + 1).strip() + "\n";
    }

    private static String named(String text, SlideDraft slide) {
        return BracketMarks.replace(text, NAMED, mark -> switch (mark.name()) {
            case "note" -> {
                slide.notes().add(mark.content());
                yield "";
            }
            case "emoji" -> ":" + mark.content().strip() + ":";
            default -> {
                slide.settings().putIfAbsent("caption", mark.content().strip());
                yield "";
            }
        });
    }

    /** Writes what is snapped to the left and to the right as two columns, and all else above in its order. */
    private static String columns(String text, SlideDraft slide) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        var rest = new StringBuilder();
        var snap = SNAP.matcher(text);
        int from = 0;
        while (snap.find()) {
            rest.append(text, from, snap.start());
            var place = snap.group(1) == null ? "" : snap.group(1);
            var content = snap.group(2).strip();
            if (LEFT.matcher(place).matches()) {
                left.add(content);
            } else if (RIGHT.matcher(place).matches()) {
                right.add(content);
            } else {
                rest.append(content).append("\n\n");
            }
            from = snap.end();
        }
        rest.append(text.substring(from));
        if (left.isEmpty() || right.isEmpty()) {
            return SNAP.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(2).strip() + "\n\n"));
        }
        slide.keys().put("layout", "two-cols");
        return rest.toString().stripTrailing() + "\n\n" + String.join("\n\n", left) + "\n\n::right::\n\n"
                + String.join("\n\n", right);
    }
}
