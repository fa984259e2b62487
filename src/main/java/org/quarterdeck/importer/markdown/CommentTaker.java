package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;
import org.quarterdeck.workshop.parser.source.DirectiveComment;

/** Takes the comments out of a slide: remarks become notes, what steers another tool is left out. */
final class CommentTaker {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*?)(?:-->|\\z)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?is)<(aside|div|p)\\b[^<>]*class=[\"'][^\"'<>]*\\b(?:speaker-)?notes?\\b[^<>]*>(.*?)</\\1\\s*>");
    private static final Pattern NOTES = Pattern.compile("(?is)<notes\\b[^<>]*>(.*?)</notes\\s*>");
    private static final Pattern FOLDED = Pattern
            .compile("(?is)<details\\b[^<>]*>\\s*<summary\\b[^<>]*>\\s*(?:speaker|presenter)(?:['’]s)?"
                    + "[ -]notes?:?\\s*</summary\\s*>(.*?)</details\\s*>");
    /** Link definitions that nothing points to, which are a remark where Markdown has none. */
    private static final Pattern HIDDEN = Pattern
            .compile("(?m)^ {0,3}\\[(?://|comment|#)\\]:\\s*(?:#|<>)\\s*[\"'(](.*)[\"')]\\s*$");
    private static final Pattern STEERING = Pattern
            .compile(
                    "(?s)\\s*(?:[$*]?(?:page_number|prerender|template|\\$\\w+|\\*\\w+):.*|(?:slide|element)\\s+[\\w-]+=.*|[sv]|-{1,4})?\\s*");

    private CommentTaker() {}

    static void take(SlideText text, SlideDraft slide) {
        text.replace(COMMENT, (found, line) -> {
            var comment = text.restored(found.group(1)).strip();
            if (!STEERING.matcher(comment).matches() && !DirectiveComment.matches(comment.lines().toList())) {
                slide.notes().add(unindented(comment));
            }
            return "";
        });
        text.replace(ASIDE, (found, line) -> taken(text, slide, found.group(2)));
        text.replace(NOTES, (found, line) -> taken(text, slide, found.group(1)));
        text.replace(FOLDED, (found, line) -> taken(text, slide, found.group(1)));
        text.replace(HIDDEN, (found, line) -> {
            slide.notes().add(found.group(1));
            return "";
        });
    }

    /** Takes what tags hold as notes; returns what is left of them. */
    private static String taken(SlideText text, SlideDraft slide, String words) {
        slide.notes().add(unindented(text.restored(words)));
        return "";
    }

    /** Removes the indentation of markup, in which Markdown would see code. */
    private static String unindented(String note) {
        return note.strip().replaceAll("(?m)^[ \\t]{4,}(?![-*+\\d])", "");
    }
}
