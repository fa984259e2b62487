package org.quarterdeck.importer.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterdeck.importer.MarkdownText;
import org.quarterdeck.importer.markdown.source.DeckLine;

/** Writes tables that are drawn with hyphens, or with a grid of signs, as tables with bars. */
final class PandocTables {

    private static final Pattern COLUMNS = Pattern.compile(" {0,3}-{2,}(?: +-{2,})+ *");
    private static final Pattern FULL = Pattern.compile(" {0,3}-{6,} *");
    private static final Pattern GRID = Pattern.compile(" {0,3}\\+(?:[-=:]+\\+)+ *");
    private static final Pattern CAPTION = Pattern.compile(" {0,3}(?:[Tt]able)?: +(\\S.*?) *(?:\\{[^{}]*\\})? *");
    private static final int LONGEST = 400;

    /** A table as it was read: its rows, and the line after it. */
    private record Table(List<List<String>> rows, int end) {}

    private PandocTables() {}

    static List<DeckLine> written(List<DeckLine> lines) {
        var made = new ArrayList<DeckLine>();
        int at = 0;
        while (at < lines.size()) {
            var table = lines.get(at).hidden() ? Optional.<Table>empty() : table(lines, at);
            if (table.isEmpty()) {
                made.add(lines.get(at++));
                continue;
            }
            int number = lines.get(at).number();
            made.add(new DeckLine(number, "", false, false));
            MarkdownText.table(table.get().rows()).forEach(line -> made.add(new DeckLine(number, line, false, false)));
            made.add(new DeckLine(number, "", false, false));
            at = captioned(lines, table.get().end(), made);
        }
        return made;
    }

    /** Writes the caption that may follow a table as a line in italics, and returns the line after it. */
    private static int captioned(List<DeckLine> lines, int end, List<DeckLine> made) {
        int next = end;
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        if (next < lines.size() && !lines.get(next).hidden()) {
            var caption = CAPTION.matcher(lines.get(next).text());
            if (caption.matches()) {
                made.add(lines.get(next).with("*" + caption.group(1) + "*"));
                return next + 1;
            }
        }
        return end;
    }

    private static Optional<Table> table(List<DeckLine> lines, int at) {
        boolean first = at == 0 || lines.get(at - 1).blank();
        if (!first || lines.get(at).blank()) {
            return Optional.empty();
        }
        if (GRID.matcher(lines.get(at).text()).matches()) {
            return grid(lines, at);
        }
        if (FULL.matcher(lines.get(at).text()).matches()) {
            return multiline(lines, at);
        }
        if (COLUMNS.matcher(lines.get(at).text()).matches()) {
            return simple(lines, at, at);
        }
        boolean headed = at + 1 < lines.size() && !lines.get(at + 1).hidden()
                && COLUMNS.matcher(lines.get(at + 1).text()).matches();
        return headed ? simple(lines, at, at + 1) : Optional.empty();
    }

    /** Reads rows of one line each, up to an empty line or one of hyphens. */
    private static Optional<Table> simple(List<DeckLine> lines, int from, int rule) {
        var columns = columns(lines.get(rule).text());
        var rows = new ArrayList<List<String>>();
        if (from < rule) {
            rows.add(cells(List.of(lines.get(from).text()), columns));
        }
        int at = rule + 1;
        while (at < lines.size() && !lines.get(at).blank() && !lines.get(at).hidden()
                && !COLUMNS.matcher(lines.get(at).text()).matches() && !FULL.matcher(lines.get(at).text()).matches()) {
            rows.add(cells(List.of(lines.get(at).text()), columns));
            at++;
        }
        boolean closed = at < lines.size() && !lines.get(at).blank() && !lines.get(at).hidden();
        if (from == rule && closed) {
            rows.add(0, List.of(""));
        }
        return rows.isEmpty() || (from == rule && !closed)
                ? Optional.empty()
                : Optional.of(new Table(rows, closed ? at + 1 : at));
    }

    /** Reads rows of several lines each, with empty lines between them and lines of hyphens around. */
    private static Optional<Table> multiline(List<DeckLine> lines, int from) {
        int rule = from + 1;
        while (rule < lines.size() && rule < from + LONGEST && !lines.get(rule).hidden() && !lines.get(rule).blank()
                && !COLUMNS.matcher(lines.get(rule).text()).matches()) {
            rule++;
        }
        if (rule >= lines.size() || lines.get(rule).hidden() || !COLUMNS.matcher(lines.get(rule).text()).matches()) {
            return Optional.empty();
        }
        var columns = columns(lines.get(rule).text());
        var rows = new ArrayList<List<String>>();
        rows.add(cells(lines.subList(from + 1, rule).stream().map(DeckLine::text).toList(), columns));
        var row = new ArrayList<String>();
        for (int at = rule + 1; at < lines.size() && at < rule + LONGEST && !lines.get(at).hidden(); at++) {
            boolean end = FULL.matcher(lines.get(at).text()).matches();
            if ((end || lines.get(at).blank()) && !row.isEmpty()) {
                rows.add(cells(row, columns));
                row.clear();
            }
            if (end) {
                return Optional.of(new Table(rows, at + 1));
            }
            if (!lines.get(at).blank()) {
                row.add(lines.get(at).text());
            }
        }
        return Optional.empty();
    }

    private static Optional<Table> grid(List<DeckLine> lines, int from) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<List<String>>();
        boolean headed = false;
        int at = from + 1;
        while (at < lines.size() && !lines.get(at).hidden()) {
            var text = lines.get(at).text().strip();
            if (GRID.matcher(lines.get(at).text()).matches()) {
                headed |= text.contains("=");
                rows.add(joined(row));
                row.clear();
            } else if (text.startsWith("|")) {
                row.add(List.of(text.replaceFirst("^\\|", "").replaceFirst("\\|$", "").split("\\|", -1)));
            } else {
                break;
            }
            at++;
        }
        rows.removeIf(List::isEmpty);
        if (!headed && !rows.isEmpty()) {
            rows.add(0, List.of(""));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(rows, at));
    }

    private static List<String> joined(List<List<String>> lines) {
        var cells = new ArrayList<String>();
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (i == cells.size()) {
                    cells.add("");
                }
                cells.set(i, (cells.get(i) + " " + line.get(i).strip()).strip());
            }
        }
        return cells;
    }

    /** Returns where each column begins. */
    private static List<Integer> columns(String rule) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) == '-' && (i == 0 || rule.charAt(i - 1) != '-')) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Cuts lines at the spaces before the columns; a word that reaches over the edge stays with the column that it began in. */
    private static List<String> cells(List<String> lines, List<Integer> columns) {
        var cells = new ArrayList<List<String>>();
        for (var line : lines) {
            var row = new ArrayList<String>();
            int from = 0;
            for (int i = 1; i <= columns.size(); i++) {
                int to = i == columns.size() ? line.length() : Math.min(columns.get(i) - 1, line.length());
                row.add(line.substring(Math.min(from, to), to).strip().replace("|", "\\|"));
                from = Math.min(to, line.length());
            }
            cells.add(row);
        }
        return joined(cells);
    }
}
