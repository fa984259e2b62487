package org.quarterdeck.importer.markdown.source;

import java.util.regex.Pattern;

/** Takes notes out of a slide that are written in another tool's way than the deck's own, which would be shown otherwise. */
public final class OtherNotes {

    private static final Pattern REMARK = Pattern.compile("\\?\\?\\?\\s*");
    private static final Pattern REVEAL = Pattern.compile(" {0,3}notes?:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REVEAL_WORDS = Pattern.compile(" {0,3}notes?:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECKSET = Pattern.compile("\\^ (\\s*\\S.*)");
    private static final Pattern DIV = Pattern.compile(" {0,3}:{3,}\\s*(?:notes|\\{[^}]*\\.notes\\b[^}]*\\})[\\s:]*");
    private static final Pattern DIV_END = Pattern.compile(" {0,3}:{3,}\\s*");

    private OtherNotes() {}

    /** Takes them, and tells of each; {@code words} says whether words behind {@code Note:} are notes in this deck. */
    public static void take(SlideDraft slide, DeckDraft deck, boolean words) {
        var lines = slide.lines();
        int i = 0;
        while (i < lines.size()) {
            var line = lines.get(i);
            int end = line.hidden() ? i : end(slide, i, words);
            if (end == i) {
                i++;
                continue;
            }
            var mark = REVEAL_WORDS.matcher(line.text());
            var first = line.text().startsWith("^ ") ? line.text().substring(2) : mark.matches() ? mark.group(1) : "";
            deck.losses().add(line.number(), "loss.notes", line.text().strip().split("\\s", 2)[0]);
            boolean closed = DIV.matcher(line.text()).matches() && end <= lines.size()
                    && DIV_END.matcher(lines.get(end - 1).text()).matches();
            if (closed) {
                lines.remove(end - 1);
            }
            NoteLines.take(slide, i, closed ? end - 1 : end, first);
        }
    }

    /** Returns the line after the notes that begin at a line; the same line where none do. */
    private static int end(SlideDraft slide, int at, boolean words) {
        var lines = slide.lines();
        var text = lines.get(at).text();
        if (REMARK.matcher(text).matches() || (words ? REVEAL_WORDS : REVEAL).matcher(text).matches()) {
            return lines.size();
        }
        int end = at + 1;
        if (DECKSET.matcher(text).matches()) {
            while (end < lines.size() && !lines.get(end).hidden() && !lines.get(end).blank()
                    && !lines.get(end).text().matches("\\s{0,3}(?:#{1,6}\\s|[-*+]\\s|\\d{1,9}[.)]\\s|>|!\\[|\\^ ).*")) {
                end++;
            }
            return end;
        }
        if (DIV.matcher(text).matches()) {
            while (end < lines.size() && (lines.get(end).hidden() || !DIV_END.matcher(lines.get(end).text()).matches())) {
                end++;
            }
            return Math.min(end + 1, lines.size());
        }
        return at;
    }
}
