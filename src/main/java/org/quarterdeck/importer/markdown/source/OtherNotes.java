package org.quarterdeck.importer.markdown.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.NoteBlock;
import org.quarterdeck.workshop.parser.source.SpeakerWords;

/** Takes notes out of a slide that are written in another tool's way than the deck's own, which would be shown otherwise. */
public final class OtherNotes {

    private static final Pattern REMARK = Pattern.compile("\\?\\?\\?\\s*");
    private static final Pattern REVEAL = Pattern.compile(" {0,3}notes?:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REVEAL_WORDS = Pattern.compile(" {0,3}notes?:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECKSET = Pattern.compile("\\^ (\\s*\\S.*)");
    private static final Pattern SHOWOFF = Pattern.compile(" {0,3}\\.notes?[ \\t]+(\\S.*)");
    private static final Pattern DIV = Pattern.compile(" {0,3}:{3,}\\s*(?:notes|\\{[^}]*\\.notes\\b[^}]*\\})[\\s:]*");
    private static final Pattern DIV_END = Pattern.compile(" {0,3}:{3,}\\s*");

    private OtherNotes() {}

    /** Takes them, and tells of each; {@code words} says whether words behind {@code Note:} are notes in this deck. */
    public static void take(SlideDraft slide, DeckDraft deck, boolean words) {
        var lines = slide.lines();
        int i = 0;
        while (i < lines.size()) {
            var line = lines.get(i);
            if (!line.hidden() && block(slide, deck, i)) {
                continue;
            }
            int end = line.hidden() ? fenceEnd(slide, i) : end(slide, i, words);
            if (end == i) {
                i++;
                continue;
            }
            deck.losses().add(line.number(), "loss.notes", mark(line.text()));
            boolean closed = line.code() || (DIV.matcher(line.text()).matches() && end <= lines.size()
                    && DIV_END.matcher(lines.get(end - 1).text()).matches());
            if (closed) {
                lines.remove(end - 1);
            }
            NoteLines.take(slide, i, closed ? end - 1 : end, first(line.text()));
        }
    }

    /** Takes a block of notes that begins at a line. Returns whether one was taken. */
    private static boolean block(SlideDraft slide, DeckDraft deck, int at) {
        var lines = slide.lines();
        var block = NoteBlock.at(lines.get(at).text());
        var before = block.map(found -> lines.get(at).text().substring(0, found.start())).orElse("");
        for (int i = at; block.isPresent() && i < lines.size(); i++) {
            var line = lines.get(i);
            var end = line.hidden() ? Optional.<int[]>empty() : block.get().end(line.text(), i == at);
            if (end.isPresent()) {
                deck.losses().add(lines.get(at).number(), "loss.notes", block.get().mark());
                lines.set(i, line.with(line.text().substring(0, end.get()[0])));
                NoteLines.take(slide, at, i + 1, lines.get(at).text().substring(block.get().column()));
                var rest = before + line.text().substring(end.get()[1]);
                if (!rest.isBlank()) {
                    lines.add(at, line.with(rest.stripLeading()));
                }
                return true;
            }
        }
        if (block.isPresent() && block.get().endless()) {
            var first = lines.get(at);
            deck.losses().add(first.number(), "loss.notes", block.get().mark());
            NoteLines.take(slide, at, lines.size(), first.text().substring(block.get().column()));
            if (!before.isBlank()) {
                lines.add(at, first.with(before));
            }
            return true;
        }
        return false;
    }

    /** Returns the words that begin notes. */
    private static String mark(String line) {
        int speaker = SpeakerWords.end(line);
        return speaker > 0
                ? line.substring(0, speaker).strip()
                : SpeakerWords.heading(line) ? line.strip() : line.strip().split("\\s", 2)[0];
    }

    /** Returns the first words of notes that stand behind their mark. */
    private static String first(String line) {
        int speaker = SpeakerWords.end(line);
        var mark = REVEAL_WORDS.matcher(line);
        if (speaker > 0 || mark.matches()) {
            return speaker > 0 ? line.substring(speaker) : mark.group(1);
        }
        var showoff = SHOWOFF.matcher(line);
        if (showoff.matches()) {
            return showoff.group(1);
        }
        return line.startsWith("^ ") ? line.substring(2) : "";
    }

    /** Returns the line after a block of code that holds notes; the same line where none begins. */
    private static int fenceEnd(SlideDraft slide, int at) {
        var lines = slide.lines();
        int end = at + 1;
        if (!lines.get(at).code() || !SpeakerWords.fence(lines.get(at).text())) {
            return at;
        }
        while (end < lines.size() && lines.get(end).code() && !SpeakerWords.fenceEnd(lines.get(end).text())) {
            end++;
        }
        return Math.min(end + 1, lines.size());
    }

    /** Returns the line after the notes that begin at a line; the same line where none do. */
    private static int end(SlideDraft slide, int at, boolean words) {
        var lines = slide.lines();
        var text = lines.get(at).text();
        if (REMARK.matcher(text).matches() || (words ? REVEAL_WORDS : REVEAL).matcher(text).matches()) {
            return lines.size();
        }
        if (SpeakerWords.end(text) > 0 || (SpeakerWords.heading(text)
                && lines.subList(0, at).stream().anyMatch(line -> !line.blank()))) {
            return lines.size();
        }
        int end = at + 1;
        if (DECKSET.matcher(text).matches() || SHOWOFF.matcher(text).matches()) {
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
