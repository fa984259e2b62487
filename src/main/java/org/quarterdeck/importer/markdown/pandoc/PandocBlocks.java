package org.quarterdeck.importer.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.importer.ImportLosses;
import org.quarterdeck.importer.markdown.source.DeckLine;

/** Writes definition lists, line blocks, and numbers of its own kinds as lists and lines of plain Markdown; raw TeX is left out. */
public final class PandocBlocks {

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}[:~][ \\t]+(\\S.*)");
    private static final Pattern INDENTED = Pattern.compile("(?: {4}|\\t)(.*)");
    private static final Pattern TERM = Pattern.compile("(?![\\s#>|:~+*-])(?!\\d+[.)]\\s).*\\S.*");
    private static final Pattern LINE = Pattern.compile("\\|(?: ( *)(.*))?");
    private static final Pattern EXAMPLE = Pattern.compile("( {0,3})\\((?:@[\\w-]*)\\)\\s+(.*)");
    private static final Pattern AUTOMATIC = Pattern.compile("( *)#[.)]\\s+(.*)");
    private static final Pattern LETTER = Pattern.compile("( *)(\\(?(?:[a-z]|[ivx]{2,4})[.)]|\\(\\d{1,3}\\))\\s+(\\S.*)");
    private static final Pattern TEX = Pattern
            .compile("\\s*(\\\\(?!(?:pause|note)\\b)[A-Za-z]+\\*?)(?:\\[[^\\]]*\\]|\\{[^{}]*\\})*\\s*");

    private static final Pattern CAPTION = Pattern.compile(" {0,3}(?:[Tt]able)?:[ \\t]+(\\S.*)");

    private PandocBlocks() {}

    /** Returns the lines as all tools read them; what has no word there is named as lost. */
    public static List<DeckLine> plain(List<DeckLine> lines, ImportLosses losses) {
        var made = new ArrayList<DeckLine>();
        var tables = PandocTables.written(lines);
        int examples = 0;
        int numbers = 0;
        for (int i = 0; i < tables.size(); i++) {
            var line = tables.get(i);
            if (line.hidden()) {
                made.add(line);
                continue;
            }
            int defined = definition(tables, i, made);
            if (defined > i) {
                i = defined - 1;
                continue;
            }
            var caption = CAPTION.matcher(line.text());
            if (caption.matches() && belowTable(made)) {
                made.add(line.with((made.getLast().blank() ? "" : "\n") + caption.group(1)));
                continue;
            }
            var example = EXAMPLE.matcher(line.text());
            var automatic = AUTOMATIC.matcher(line.text());
            var letter = LETTER.matcher(line.text());
            var tex = TEX.matcher(line.text());
            numbers = automatic.matches() ? numbers + 1 : line.blank() ? numbers : 0;
            if (example.matches()) {
                made.add(line.with(example.group(1) + ++examples + ". " + example.group(2)));
            } else if (automatic.matches()) {
                made.add(line.with(automatic.group(1) + numbers + ". " + automatic.group(2)));
            } else if (letter.matches()) {
                made.add(line.with(letter.group(1) + "- " + letter.group(2) + " " + letter.group(3)));
            } else if (tex.matches()) {
                losses.add(line.number(), "loss.command", tex.group(1));
                made.add(line.with(""));
            } else {
                made.add(verse(tables, i));
            }
        }
        return made;
    }

    private static boolean belowTable(List<DeckLine> made) {
        int at = made.size() - 1;
        while (at >= 0 && made.get(at).blank()) {
            at--;
        }
        return at >= 0 && made.get(at).text().stripLeading().startsWith("|") && tableAround(made, at);
    }

    /** Writes a line of a block of lines so that it ends where it does. */
    private static DeckLine verse(List<DeckLine> lines, int at) {
        var line = lines.get(at);
        var verse = LINE.matcher(line.text().stripTrailing());
        boolean table = line.text().stripTrailing().endsWith("|") && line.text().length() > 1;
        if (!verse.matches() || table || tableAround(lines, at)) {
            return line;
        }
        boolean last = at + 1 >= lines.size() || !lines.get(at + 1).text().startsWith("|");
        var indent = verse.group(1) == null ? "" : "\u00a0".repeat(verse.group(1).length());
        var words = verse.group(2) == null ? "" : verse.group(2);
        return line.with(words.isEmpty() && !last ? "\u00a0\\" : indent + words + (last ? "" : "\\"));
    }

    private static boolean tableAround(List<DeckLine> lines, int at) {
        for (int step : new int[]{-1, 1}) {
            for (int i = at; i >= 0 && i < lines.size() && lines.get(i).text().startsWith("|"); i += step) {
                if (lines.get(i).text().matches("\\|?\\s*:?-{2,}:?\\s*(?:\\|.*)?")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Writes a term with its definitions as an item of a list; returns the line after it, or the same line where none is. */
    private static int definition(List<DeckLine> lines, int at, List<DeckLine> made) {
        int next = at + 1 < lines.size() && lines.get(at + 1).blank() ? at + 2 : at + 1;
        if (next >= lines.size() || lines.get(next).hidden() || !TERM.matcher(lines.get(at).text()).matches()
                || !DEFINITION.matcher(lines.get(next).text()).matches()) {
            return at;
        }
        var first = DEFINITION.matcher(lines.get(next).text());
        made.add(lines.get(at).with("- **" + lines.get(at).text().strip().replaceAll("[*_]+", "") + "**: "
                + (first.matches() ? first.group(1) : "")));
        int i = next + 1;
        while (i < lines.size()) {
            var line = lines.get(i);
            var further = DEFINITION.matcher(line.text());
            var indented = INDENTED.matcher(line.text());
            boolean lazy = !line.blank() && !lines.get(i - 1).blank();
            if (line.hidden() || (!line.blank() && !further.matches() && !indented.matches() && !lazy)
                    || (line.blank() && !goesOn(lines, i))) {
                break;
            }
            made.add(line.with(line.blank()
                    ? ""
                    : further.matches()
                            ? "  - " + further.group(1)
                            : "  " + (indented.matches() ? indented.group(1) : line.text())));
            i++;
        }
        return i;
    }

    private static boolean goesOn(List<DeckLine> lines, int blank) {
        int next = blank + 1;
        return next < lines.size() && !lines.get(next).hidden() && (DEFINITION.matcher(lines.get(next).text()).matches()
                || (!lines.get(next).blank() && INDENTED.matcher(lines.get(next).text()).matches()));
    }
}
