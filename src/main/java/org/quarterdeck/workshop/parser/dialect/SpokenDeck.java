package org.quarterdeck.workshop.parser.dialect;

import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.CodeFence;
import org.quarterdeck.workshop.parser.source.CodeFenceEnds;
import org.quarterdeck.workshop.parser.source.CommentScanner;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * Tells decks that are written as speeches, as in iA Presenter: lines that begin with a tab are on the slide, and all others but
 * headings are what the speaker says.
 */
public final class SpokenDeck {

    private static final Pattern SHOWN_HEADING = Pattern.compile("\\t+#{1,6} .*");
    /** A picture named by its place in the deck, with what is written below it. */
    private static final Pattern PICTURE = Pattern.compile("(?i)/\\S[^<>()]*\\.(?:png|jpe?g|gif|webp|svg)\\s*");
    private static final Pattern SHOWN = Pattern.compile("\\t+\\S[^;{}=<>]*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
    /** A key of a segment, which such decks have none of. */
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z_-]*:(?:\\s.*)?");
    /** A line that belongs to the key above it, or a remark. */
    private static final Pattern WITHIN_KEY = Pattern.compile(" +\\S.*|-\\s.*|#.*|[}\\]].*");
    /** So many shown blocks are no accident in a deck of several slides. */
    private static final int ENOUGH = 2;

    private SpokenDeck() {}

    /** Returns whether keys of a segment stand from a line on, up to a rule. What is said may have a colon behind its first word too. */
    private static boolean head(SourceLines lines, int from) {
        if (from >= lines.count() || !KEY.matcher(lines.get(from)).matches()) {
            return false;
        }
        for (int i = from; i < lines.count(); i++) {
            if (lines.separates(i)) {
                return true;
            }
            if (!KEY.matcher(lines.get(i)).matches() && !WITHIN_KEY.matcher(lines.get(i)).matches()) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether a deck is written so. */
    public static boolean is(SourceLines lines) {
        int shown = 0;
        int rules = 0;
        boolean sure = false;
        var fences = new CodeFenceEnds(lines);
        boolean free = true;
        for (int i = 0; i < Math.min(lines.count(), 20_000); i++) {
            var line = lines.get(i);
            var fence = CodeFence.opening(line.replaceFirst("^\\t+", ""));
            if (fence != null) {
                var end = fences.find(i, fence);
                i = end.close() < 0 ? end.separator() - 1 : end.close();
                continue;
            }
            if (line.stripLeading().startsWith("<!--")) {
                var end = CommentScanner.find(lines, i, line.indexOf("<!--"));
                i = end.closed() ? end.line() : end.line() - 1;
                continue;
            }
            if (line.length() > 500) {
                continue;
            }
            if (SHOWN_HEADING.matcher(line).matches() || PICTURE.matcher(line).matches()) {
                sure = true;
            }
            if (i > 0 && lines.separates(i) && head(lines, i + 1)) {
                return false;
            }
            rules += lines.separates(i) ? 1 : 0;
            boolean tabbed = line.startsWith("\t");
            if (!sure && tabbed && !SHOWN.matcher(line).matches() && !line.isBlank()) {
                return false;
            }
            shown += tabbed && free ? 1 : 0;
            free = line.isBlank() ? free : !ITEM.matcher(line).matches() && !tabbed;
        }
        return sure || (rules > 0 && shown >= ENOUGH);
    }
}
