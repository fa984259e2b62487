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
    /** So many shown blocks are no accident in a deck of several slides. */
    private static final int ENOUGH = 2;

    private SpokenDeck() {}

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
            if (i > 0 && lines.separates(i) && i + 1 < lines.count() && KEY.matcher(lines.get(i + 1)).matches()) {
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
