package org.quarterdeck.workshop.parser.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the notes out of a segment's text that are written as in other tools: below {@code ???} (remark), behind
 * {@code Note:} or within {@code <aside class="notes">} (reveal.js), behind {@code ^} (Deckset), within {@code ::: notes}
 * (pandoc) or {@code <Notes>} (MDX Deck), behind "Speaker notes" (Landslide and many others), and
 * between the marks of a {@link NoteBlock}. They would be shown to the
 * room otherwise.
 */
final class ForeignNotes {

    private static final Pattern REMARK = Pattern.compile("\\?\\?\\?\\s*");
    private static final Pattern REVEAL = Pattern.compile("( {0,3}notes?:).*", Pattern.CASE_INSENSITIVE);
    /** Deckset takes a caret with no space behind it too; a second one would raise what stands between them. */
    private static final Pattern CARET = Pattern.compile(" {0,3}\\^(?:[ \\t]|(?=\\p{L}[^^]*\\s[^^]*$))");
    private static final Pattern ASIDE = Pattern
            .compile(
                    "( {0,3}<(aside(?=[^<>]*\\bnotes\\b)|(?:div|p)(?=[^<>]*\\bclass=[\"'][^\"'<>]*\\bnotes\\b)|notes\\b)[^<>]*>).*",
                    Pattern.CASE_INSENSITIVE);
    /** An attribute that reveal.js takes for notes of a part of a page. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\sdata-notes=(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);
    /** One whose words go on below. */
    private static final Pattern ATTRIBUTE_OPEN = Pattern.compile("(.*<\\w[^<>]*)\\sdata-notes=([\"'])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAILS = Pattern.compile(" {0,3}<details\\b[^<>]*>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY = Pattern
            .compile(" {0,3}<summary\\b[^<>]*>\\s*(?:speaker|presenter)(?:['’]s)?[ -]notes?:?\\s*</summary\\s*>",
                    Pattern.CASE_INSENSITIVE);
    /** Words that Obsidian keeps to whom edits them. */
    private static final Pattern HIDDEN = Pattern.compile("(?<![\\w%])%%(?!%)([^%]+)%%(?!%)");
    private static final Pattern SHOWOFF = Pattern.compile(" {0,3}\\.notes?[ \\t]+(?=\\S)");
    private static final Pattern BLOCK = Pattern.compile(" {0,3}(?:#{1,6}\\s|[-*+]\\s|\\d{1,9}[.)]\\s|>|!\\[).*");
    private static final Pattern DIV = Pattern.compile("\\s*:{3,}\\s*(?:notes|\\{[^}]*\\.notes\\b[^}]*\\})[\\s:]*");
    private static final Pattern DIV_BEGIN = Pattern.compile("\\s*:{3,}\\s*[^\\s:].*");
    private static final Pattern DIV_END = Pattern.compile("\\s*:{3,}\\s*");

    private final List<String> text;
    private final BitSet code;
    private final int firstLine;
    private final DiagnosticCollector faults;
    private final List<SourceExcerpt> notes = new ArrayList<>();

    /**
     * @param text the lines of the segment, which lose the notes and keep their count
     * @param code which of them belong to fenced code
     */
    ForeignNotes(List<String> text, BitSet code, int firstLine, DiagnosticCollector faults) {
        this.text = text;
        this.code = code;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    List<SourceExcerpt> take() {
        int at = 0;
        while (at < text.size()) {
            at = !code.get(at) ? takeAt(at) : SpeakerWords.fence(text.get(at)) ? fence(at) : at + 1;
        }
        return notes;
    }

    /** Takes the notes that begin at a line, if any do. Returns the next line to look at. */
    private int takeAt(int at) {
        var line = text.get(at);
        if (REMARK.matcher(line).matches()) {
            return take(at, line.length(), text.size(), text.size(), "`???`");
        }
        var reveal = REVEAL.matcher(line);
        if (reveal.matches()) {
            return take(at, reveal.end(1), text.size(), text.size(), "`" + reveal.group(1).strip() + "`");
        }
        int speaker = SpeakerWords.end(line);
        if (speaker > 0) {
            return take(at, speaker, text.size(), text.size(), "`" + line.substring(0, speaker).strip() + "`");
        }
        if (SpeakerWords.heading(line) && text.subList(0, at).stream().anyMatch(above -> !above.isBlank())) {
            return take(at, line.length(), text.size(), text.size(), "`" + line.strip() + "`");
        }
        if (CARET.matcher(line).lookingAt()) {
            int end = paragraphEnd(at);
            for (int i = at; i < end; i++) {
                var caret = CARET.matcher(text.get(i));
                text.set(i, caret.lookingAt() ? " ".repeat(caret.end()) + text.get(i).substring(caret.end()) : text.get(i));
            }
            return take(at, 0, end, end, "`^`");
        }
        if (DIV.matcher(line).matches()) {
            int end = divEnd(at + 1);
            return take(at, line.length(), end, end + 1, "`::: notes`");
        }
        if (at + 1 < text.size() && DETAILS.matcher(line).matches()) {
            var summary = SUMMARY.matcher(text.get(at + 1));
            if (summary.lookingAt()) {
                text.set(at, "");
                return aside(at + 1, summary.end(), "details");
            }
        }
        var showoff = SHOWOFF.matcher(line);
        if (showoff.lookingAt()) {
            int end = paragraphEnd(at);
            return take(at, showoff.end(), end, end, "`.notes`");
        }
        var block = NoteBlock.at(line);
        if (block.isPresent()) {
            return block(at, block.get());
        }
        var attribute = ATTRIBUTE.matcher(line);
        if (attribute.find()) {
            int words = attribute.group(1) == null ? 2 : 1;
            text.set(at, line.substring(0, attribute.end(words)));
            take(at, attribute.start(words), at + 1, at + 1, "`data-notes`");
            text.set(at, line.substring(0, attribute.start()) + line.substring(attribute.end()));
            return at;
        }
        var open = ATTRIBUTE_OPEN.matcher(line);
        boolean opens = open.lookingAt() && line.indexOf(open.group(2), open.end()) < 0;
        for (int end = at + 1; opens && end < text.size() && !code.get(end); end++) {
            int quote = text.get(end).indexOf(open.group(2));
            if (quote >= 0) {
                var rest = open.group(1) + text.get(end).substring(quote + 1);
                text.set(end, text.get(end).substring(0, quote));
                take(at, open.end(), end + 1, end + 1, "`data-notes`");
                text.set(at, rest);
                return at;
            }
        }
        var hidden = HIDDEN.matcher(line);
        if (hidden.find() && text.get(at).substring(0, hidden.start()).chars().filter(c -> c == '`').count() % 2 == 0) {
            var rest = line.substring(0, hidden.start()) + line.substring(hidden.end());
            text.set(at, line.substring(0, hidden.end(1)));
            take(at, hidden.start(1), at + 1, at + 1, "`%%`");
            text.set(at, rest);
            return at;
        }
        var aside = ASIDE.matcher(line);
        return aside.matches() ? aside(at, aside.end(1), aside.group(2)) : at + 1;
    }

    /** Takes a block, unless nothing ends it, and leaves what stands before it in its line. */
    private int block(int at, NoteBlock block) {
        var before = text.get(at).substring(0, block.start());
        int next = taken(at, block);
        if (!before.isBlank()) {
            text.set(at, before + text.get(at));
        }
        return next;
    }

    private int taken(int at, NoteBlock block) {
        for (int i = at; i < text.size(); i++) {
            var end = code.get(i) ? Optional.<int[]>empty() : block.end(text.get(i), i == at);
            if (end.isPresent()) {
                var rest = text.get(i).substring(end.get()[1]);
                text.set(i, text.get(i).substring(0, end.get()[0]));
                take(at, block.column(), i + 1, i + 1, "`" + block.mark() + "`");
                text.set(i, rest);
                return rest.isBlank() ? i + 1 : i;
            }
        }
        return block.endless() ? take(at, block.column(), text.size(), text.size(), "`" + block.mark() + "`") : at + 1;
    }

    private int paragraphEnd(int from) {
        int end = from + 1;
        while (end < text.size() && !code.get(end) && !text.get(end).isBlank() && !BLOCK.matcher(text.get(end)).matches()) {
            end++;
        }
        return end;
    }

    private int divEnd(int from) {
        int depth = 1;
        for (int i = from; i < text.size(); i++) {
            if (!code.get(i)) {
                depth += DIV_BEGIN.matcher(text.get(i)).matches() ? 1 : DIV_END.matcher(text.get(i)).matches() ? -1 : 0;
            }
            if (depth == 0) {
                return i;
            }
        }
        return text.size();
    }

    private int fence(int at) {
        int end = at + 1;
        while (end < text.size() && code.get(end) && !SpeakerWords.fenceEnd(text.get(end))) {
            end++;
        }
        return take(at, text.get(at).length(), end, end + 1, "` ```notes `");
    }

    private int aside(int at, int column, String tag) {
        var mark = "`<" + tag + ">`";
        var closing = Pattern.compile("</" + tag + "\\s*>", Pattern.CASE_INSENSITIVE);
        for (int i = at; i < text.size(); i++) {
            var end = closing.matcher(text.get(i));
            if (!code.get(i) && end.find(i == at ? column : 0)) {
                var rest = text.get(i).substring(end.end());
                text.set(i, text.get(i).substring(0, end.start()));
                take(at, column, i + 1, i + 1, mark);
                text.set(i, rest);
                return i + 1;
            }
        }
        return take(at, column, text.size(), text.size(), mark);
    }

    /** Takes the text from a column of a line to the line {@code to}, and empties the lines up to {@code next}. */
    private int take(int at, int column, int to, int next, String mark) {
        var taken = new ArrayList<>(text.subList(at, to));
        taken.set(0, taken.getFirst().substring(column));
        int end = Math.min(next, text.size());
        var words = String.join(" ", taken).replace(String.valueOf(BodyScanner.GAP), "").strip();
        var place = SourcePosition.atIndex(firstLine + at);
        if (words.isEmpty()) {
            faults.warning(place, mark + " begins notes in other tools, and none follow: take it out");
        } else {
            int before = text.get(at).codePointCount(0, column);
            notes.add(SourceExcerpt.unindented(taken, firstLine + at, before));
            faults.warning(place, "what " + mark + " begins is read as notes, as in other tools: write it as a comment, "
                    + "`<!-- " + DiagnosticText.shortened(words) + " -->`");
        }
        for (int i = at; i < end; i++) {
            text.set(i, "");
        }
        return end;
    }
}
