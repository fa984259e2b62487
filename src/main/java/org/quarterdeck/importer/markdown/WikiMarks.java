package org.quarterdeck.importer.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.RaisedText;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Rewrites what note-taking tools such as Obsidian and HackMD add to Markdown; their comments are notes, as nobody sees them. */
final class WikiMarks {

    private static final Pattern COMMENT = Pattern.compile("(?s)(?<![\\w%])%%(?!%)(.{1,5000}?)%%(?!%)");
    private static final Pattern EMBEDDED = Pattern.compile("!\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|([^\\[\\]\\n]{0,300}))?\\]\\]");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|webp|svg)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|([^\\[\\]\\n]{1,300}))?\\]\\]");
    private static final Pattern BLOCK_NAME = Pattern.compile("(?m)(?:^|(?<=\\S))[ \\t]+\\^[a-z0-9]+(?:-[a-z0-9]+)*[ \\t]*$");
    private static final Pattern MARKED = Pattern.compile("(?<![\\w=])==(?=[^\\s=])([^=\\n]{1,300}?)(?<=\\S)==(?![\\w=])");
    private static final Pattern UNDERLINED = Pattern
            .compile("(?<![\\w+])\\+\\+(?=[^\\s+])([^+\\n]{1,300}?)(?<=\\S)\\+\\+(?![\\w+])");
    private static final Pattern BOX = Pattern.compile("(?m)^ {0,3}:{3,}[ \\t]*[a-z][\\w-]*(?:[ \\t]+(\\S[^{}\\n]*))?$");
    private static final Pattern BOX_END = Pattern.compile("(?m)^ {0,3}:{3,}[ \\t]*$");
    private static final Pattern PLUGIN = Pattern.compile("\\{%\\s*([a-z]\\w*)\\s+([^%{}\\n]{1,300}?)\\s*%\\}");
    private static final Pattern CONTENTS = Pattern.compile("(?mi)^\\[TOC\\][ \\t]*$");
    private static final Pattern QUOTED_BY = Pattern.compile("\\[name=([^\\[\\]\\n]{1,100})\\]");
    private static final Pattern QUOTE_LOOK = Pattern.compile("[ \\t]*\\[(?:time|color)=[^\\[\\]\\n]{1,100}\\]");

    /** An item that comes by itself, in a list whose others are written with another mark. */
    private static final Pattern FRAGMENT = Pattern.compile("(?m)^([ \\t]*)\\+(?= \\S)");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*- \\S");
    private static final Pattern RAISED = Pattern.compile("(?<=[\\w)])\\^([^\\^\\s\\[\\]]{1,20})\\^");
    private static final Pattern LOWERED = Pattern.compile("(?<=[\\w)])~(\\d{1,3})~(?!~)");
    private static final Pattern ABBREVIATION = Pattern.compile("(?m)^\\*\\[([^\\[\\]\\n]{1,60})\\]:[ \\t]*(.*)$");
    private static final Pattern PLACE_WORDS = Pattern
            .compile("(?:(?:left|right|center|middle|inline|hs|cover|fit)\\b[ \\t]*)*[\\dx ]*");

    private WikiMarks() {}

    static void open(SlideText text, SlideDraft slide, DeckDraft deck) {
        text.replace(COMMENT, (found, line) -> {
            slide.notes().add(text.restored(found.group(1)).strip());
            return "";
        });
        text.replace(EMBEDDED, (found, line) -> {
            var name = found.group(1).strip();
            if (PICTURE.matcher(name).matches()) {
                var alt = found.group(2) == null || PLACE_WORDS.matcher(found.group(2)).matches() ? "" : found.group(2).strip();
                return "![" + alt + "](" + Addresses.bare(name) + ")";
            }
            deck.losses().add(line, "loss.embedded", name);
            return "";
        });
        text.replace(LINK, (found, line) -> found.group(2) == null ? found.group(1) : found.group(2));
        if (ITEM.matcher(text.text()).find()
                && text.replace(FRAGMENT, (found, line) -> found.group(1) + "-")) {
            slide.keys().putIfAbsent("build", "steps");
        }
        text.replace(RAISED, (found, line) -> RaisedText.above(found.group(1)));
        text.replace(LOWERED, (found, line) -> RaisedText.below(found.group(1)));
        text.replace(ABBREVIATION, (found, line) -> {
            slide.notes().add(found.group(1) + ": " + found.group(2));
            return "";
        });
        text.replace(BLOCK_NAME, (found, line) -> "");
        text.replace(MARKED, (found, line) -> "**" + found.group(1) + "**");
        text.replace(UNDERLINED, (found, line) -> found.group(1));
        if (text.replace(BOX, (found, line) -> found.group(1) == null ? "" : "**" + found.group(1).strip() + "**\n")) {
            text.replace(BOX_END, (found, line) -> "");
        }
        text.replace(PLUGIN, (found, line) -> {
            deck.losses().add(line, "loss.embedded", found.group(1).toLowerCase(Locale.ROOT) + " " + found.group(2));
            return "";
        });
        text.replace(CONTENTS, (found, line) -> "");
        text.replace(QUOTED_BY, (found, line) -> "— " + found.group(1).strip());
        text.replace(QUOTE_LOOK, (found, line) -> "");
    }
}
