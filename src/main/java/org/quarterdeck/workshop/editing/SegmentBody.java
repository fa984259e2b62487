package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterdeck.workshop.editing.LineKinds.Kind;

/** The text of one segment below its keys, of which a heading, a list, a table or the notes can be changed by itself. */
public final class SegmentBody {

    private static final Pattern ITEM = Pattern.compile("^(\\s*)([-*+]|\\d{1,9}[.)])(?:\\s+(?:\\[([ xX])](?:\\s+|$))?(.*))?$");
    private static final Pattern HEADING = Pattern.compile("^(\\s*#{1,6})(?:\\s+(.*?))?\\s*$");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    /**
     * An item of a list.
     *
     * @param checked whether its box is ticked
     */
    public record ListItem(String text, boolean checked) {}

    private final String head;
    private final List<String> lines;
    private final List<Kind> kinds;

    private SegmentBody(String head, List<String> lines) {
        this.head = head;
        this.lines = lines;
        this.kinds = LineKinds.of(lines.size(), lines::get);
    }

    public static SegmentBody of(String source) {
        var all = LineMerge.lines(source);
        int close = SegmentKeys.close(all);
        int from = close >= 0 ? close + 1 : source.startsWith("---") ? 1 : 0;
        var head = String.join("", all.subList(0, from));
        return new SegmentBody(head, List.of(source.substring(head.length()).split("\n", -1)));
    }

    public String heading() {
        int at = kinds.indexOf(Kind.HEADING);
        var found = at < 0 ? null : HEADING.matcher(lines.get(at));
        return found == null || !found.matches() || found.group(2) == null ? "" : found.group(2);
    }

    public String withHeading(String words) {
        int at = kinds.indexOf(Kind.HEADING);
        var line = words.strip().replaceAll("\\s+", " ");
        if (at < 0) {
            return line.isEmpty() ? source(lines) : source(replaced(0, 0, List.of("# " + line, "")));
        }
        var found = HEADING.matcher(lines.get(at));
        var marks = found.matches() ? found.group(1) : "#";
        return source(replaced(at, at + 1, List.of((marks + " " + line).stripTrailing())));
    }

    /** Returns the items of the first list. What is nested below an item belongs to it. */
    public List<ListItem> items() {
        var items = new ArrayList<ListItem>();
        var range = range(EnumSet.of(Kind.LIST));
        for (var line : lines.subList(range[0], range[1])) {
            var item = ITEM.matcher(line);
            if (item.matches() && item.group(1).length() < 2) {
                items.add(new ListItem(item.group(4) == null ? "" : item.group(4).strip(), "xX".contains(box(item.group(3)))));
            } else if (!line.isBlank() && !items.isEmpty()) {
                var last = items.removeLast();
                items.add(new ListItem((last.text() + " " + line.strip()).strip(), last.checked()));
            }
        }
        return items;
    }

    /** @param boxes whether the items have boxes to tick */
    public String withItems(List<ListItem> items, boolean boxes) {
        if (items.equals(items())) {
            return source(lines);
        }
        var range = range(EnumSet.of(Kind.LIST));
        var written = items.stream().map(item -> "- " + (!boxes ? "" : item.checked() ? "[x] " : "[ ] ") + item.text()).toList();
        return source(block(range, written));
    }

    /** Returns the rows of the first table, its header first. */
    public List<List<String>> rows() {
        var range = range(EnumSet.of(Kind.TABLE));
        var rows = new ArrayList<List<String>>();
        for (var line : lines.subList(range[0], range[1])) {
            if (!line.matches("[|:\\s-]+")) {
                var cells = CELL.split(line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", ""), -1);
                rows.add(java.util.Arrays.stream(cells).map(cell -> cell.strip().replace("\\|", "|")).toList());
            }
        }
        return rows;
    }

    /** @param rows of two cells, the header first */
    public String withRows(List<List<String>> rows) {
        if (rows.equals(rows())) {
            return source(lines);
        }
        var written = new ArrayList<String>();
        for (var row : rows) {
            written.add(
                    row.stream().map(cell -> cell.strip().replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
            if (written.size() == 1) {
                written.add("| --- ".repeat(row.size()) + "|");
            }
        }
        return source(block(range(EnumSet.of(Kind.TABLE)), written));
    }

    /** Returns the text besides the heading and the notes. */
    public String text() {
        return rest().stream().collect(Collectors.joining("\n")).strip();
    }

    /** Returns the source with a picture below its text. */
    public String withPicture(String name) {
        return withText((text() + "\n\n![](" + name.replace(" ", "%20") + ")").strip());
    }

    public String withText(String text) {
        if (text.strip().equals(text())) {
            return source(lines);
        }
        var made = new ArrayList<String>();
        int heading = kinds.indexOf(Kind.HEADING);
        if (heading >= 0) {
            made.addAll(List.of(lines.get(heading), ""));
        }
        if (!text.isBlank()) {
            made.addAll(List.of(text.strip().split("\n")));
            made.add("");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == Kind.NOTE) {
                made.add(lines.get(i));
            }
        }
        if (!made.isEmpty() && !made.getLast().isEmpty()) {
            made.add("");
        }
        made.add("");
        return source(made);
    }

    /** Returns the words of the first note. */
    public String notes() {
        var range = range(EnumSet.of(Kind.NOTE));
        var words = String.join("\n", lines.subList(range[0], range[1])).strip();
        return words.replaceFirst("^<!--", "").replaceFirst("-->(?s:.*)$", "").strip();
    }

    public String withNotes(String words) {
        if (words.strip().equals(notes())) {
            return source(lines);
        }
        var range = range(EnumSet.of(Kind.NOTE));
        var note = words.isBlank()
                ? List.<String>of()
                : List.of(("<!-- " + words.strip().replace("-->", "-- >").replace("\n---", "\n\\---") + " -->").split("\n"));
        if (range[0] < range[1]) {
            return source(replaced(range[0], range[1], note));
        }
        var made = new ArrayList<>(lines);
        while (!made.isEmpty() && made.getLast().isBlank()) {
            made.removeLast();
        }
        made.add("");
        made.addAll(note);
        made.addAll(List.of("", ""));
        return source(made);
    }

    private List<String> rest() {
        var rest = new ArrayList<String>();
        boolean heading = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean first = !heading && kinds.get(i) == Kind.HEADING;
            heading |= first;
            if (!first && kinds.get(i) != Kind.NOTE) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    /** Returns the first stretch of lines of some kinds, with what goes on below them: its first line and the one after its last. */
    private int[] range(Set<Kind> wanted) {
        int from = 0;
        while (from < lines.size() && !wanted.contains(kinds.get(from))) {
            from++;
        }
        if (from == lines.size()) {
            return new int[]{0, 0};
        }
        int end = from + 1;
        for (int i = end; i < lines.size(); i++) {
            boolean goesOn = lines.get(i).startsWith("  ") && !lines.get(i).isBlank();
            if (wanted.contains(kinds.get(i)) || (wanted.contains(Kind.LIST) && goesOn)) {
                end = i + 1;
            } else if (!lines.get(i).isBlank() || !wanted.contains(Kind.LIST)) {
                break;
            }
        }
        return new int[]{from, end};
    }

    private List<String> block(int[] range, List<String> written) {
        if (range[0] < range[1]) {
            return replaced(range[0], range[1], written);
        }
        var all = new ArrayList<>(written);
        int at = kinds.indexOf(Kind.HEADING) + 1;
        if (at > 0) {
            all.addFirst("");
        }
        if (at < lines.size() && !lines.get(at).isBlank()) {
            all.add("");
        }
        if (lines.size() - at <= 1) {
            all.add("");
        }
        return replaced(at, at, all);
    }

    private List<String> replaced(int from, int to, List<String> by) {
        var made = new ArrayList<>(lines);
        made.subList(from, to).clear();
        made.addAll(from, by);
        return made;
    }

    private String source(List<String> changed) {
        return head + String.join("\n", changed);
    }

    private static String box(String mark) {
        return mark == null || mark.isBlank() ? "-" : mark;
    }
}
