package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ends of a file's lines, and whether it begins with a byte order mark. The editor's text has line feeds alone; what is
 * written back has the ends that the file had, line by line.
 */
public final class LineEnds {

    private static final String MARK = "\uFEFF";
    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    private final boolean marked;
    private final List<String> lines;
    private final List<String> ends;
    private final String usual;

    private LineEnds(boolean marked, List<String> lines, List<String> ends) {
        this.marked = marked;
        this.lines = lines;
        this.ends = ends;
        this.usual = ends.stream().filter(e -> e.equals("\r\n")).count() * 2 > ends.size() ? "\r\n" : "\n";
    }

    public static LineEnds of(String file) {
        boolean marked = file.startsWith(MARK);
        var lines = new ArrayList<String>();
        var ends = new ArrayList<String>();
        var found = END.matcher(file);
        int from = marked ? 1 : 0;
        while (found.find()) {
            lines.add(file.substring(from, found.start()) + "\n");
            ends.add(found.group());
            from = found.end();
        }
        if (from < file.length()) {
            lines.add(file.substring(from));
            ends.add("");
        }
        return new LineEnds(marked, lines, ends);
    }

    /** Returns the text of the file with line feeds alone and without the mark. */
    public String text() {
        return String.join("", lines);
    }

    /** Returns a changed text as the file has it: lines that are as they were keep their ends. */
    public String restore(String changed) {
        var head = marked ? MARK : "";
        if (ends.stream().allMatch(e -> e.equals("\n") || e.isEmpty())) {
            return head + changed;
        }
        if (ends.stream().allMatch(e -> e.equals("\r\n") || e.isEmpty())) {
            return head + changed.replace("\n", "\r\n");
        }
        var now = LineMerge.lines(changed);
        var matches = LineDifference.matches(now, lines);
        var text = new StringBuilder(head);
        for (int i = 0; i < now.size(); i++) {
            var line = now.get(i);
            boolean ended = line.endsWith("\n");
            text.append(ended ? line.substring(0, line.length() - 1) : line);
            text.append(!ended ? "" : matches[i] < 0 ? usual : ends.get(matches[i]));
        }
        return text.toString();
    }
}
