package org.quarterdeck.workshop.parser.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of notes between two marks, as tools with marks of their own have it: shortcodes (Hugo), {@code [note]} and
 * {@code :::note} (nodeppt), {@code %%} on lines of their own (Obsidian), {@code \\note{}} (Beamer), {@code ~~~SECTION:notes~~~}
 * (Showoff) and {@code #+BEGIN_NOTES} (Org).
 * Its lines are asked in their order.
 */
public final class NoteBlock {

    private record Marks(Pattern begin, Pattern end, String name) {

        Marks(String begin, String end, String name) {
            this(Pattern.compile(begin, Pattern.CASE_INSENSITIVE), Pattern.compile(end, Pattern.CASE_INSENSITIVE), name);
        }
    }

    private static final String NOTE = "(?:speaker[_-]?)?notes?";
    /** The one whose words end at the brace that belongs to the first. */
    private static final String BRACED = "\\note";
    private static final String SECTION = "~~~SECTION:notes~~~";
    /** The same in the middle of a line, not in code. */
    private static final Pattern WITHIN = Pattern.compile("(?<!\\\\)\\\\note(?:<[^<>]*>)?(?:\\[[^\\[\\]]*\\])?\\{");
    private static final List<Marks> ALL = List.of(
            new Marks(" {0,3}\\{\\{[%<]\\s*" + NOTE + "\\s*[%>]\\}\\}", "\\{\\{[%<]\\s*/\\s*" + NOTE + "\\s*[%>]\\}\\}",
                    "{{% note %}}"),
            new Marks(" {0,3}\\[notes?\\](?=\\s*$)", "^ {0,3}\\[/notes?\\]\\s*$", "[note]"),
            new Marks(" {0,3}<note\\s*>", "</note\\s*>", "<note>"),
            new Marks(" {0,3}:{3,}\\s*note\\s*$", "^ {0,3}:{3,}\\s*$", ":::note"),
            new Marks(" {0,3}%%(?=\\s*$)", "^ {0,3}%%\\s*$", "%%"),
            new Marks(" {0,3}~~~SECTION:\\s*(?:notes?|handouts?)\\s*~~~", "~~~ENDSECTION\\s*~~~", SECTION),
            new Marks(" {0,3}\\\\note(?:<[^<>]*>)?(?:\\[[^\\[\\]]*\\])?\\{", "\\}", BRACED),
            new Marks(" {0,3}#\\+begin_notes?\\s*$", "^ {0,3}#\\+end_notes?\\s*$", "#+BEGIN_NOTES"));

    private final int start;
    private final int column;
    private final Pattern end;
    private final String mark;
    private final boolean braced;
    private int depth = 1;

    private NoteBlock(int start, int column, Marks marks) {
        this.start = start;
        this.column = column;
        this.end = marks.end();
        this.mark = marks.name();
        this.braced = mark.equals(BRACED);
    }

    /** Returns the block that a line begins, if it does. */
    public static Optional<NoteBlock> at(String line) {
        for (var marks : ALL) {
            var begin = marks.begin().matcher(line);
            if (begin.lookingAt()) {
                return Optional.of(new NoteBlock(0, begin.end(), marks));
            }
        }
        return within(line);
    }

    private static Optional<NoteBlock> within(String line) {
        var found = WITHIN.matcher(line);
        while (found.find()) {
            var before = line.substring(0, found.start());
            if (!before.isBlank() && before.chars().filter(c -> c == '`').count() % 2 == 0) {
                var braced = ALL.stream().filter(marks -> marks.name().equals(BRACED)).findFirst().orElseThrow();
                return Optional.of(new NoteBlock(found.start(), found.end(), braced));
            }
        }
        return Optional.empty();
    }

    /** Returns where the mark begins in its line; what stands before it is no part of the notes. */
    public int start() {
        return start;
    }

    /** Returns where the words begin in the line of the first mark. */
    public int column() {
        return column;
    }

    /** Returns the first mark as messages name it. */
    public String mark() {
        return mark;
    }

    /** Returns whether the words go on to the end of the slide where nothing ends them. */
    public boolean endless() {
        return braced || mark.equals(SECTION);
    }

    /** Returns where the words end in a line, {@code first} if it is the one with the mark, and where the mark behind them does. */
    public Optional<int[]> end(String line, boolean first) {
        int from = first ? Math.min(column, line.length()) : 0;
        if (braced) {
            return brace(line, from);
        }
        var found = end.matcher(line);
        return found.find(from) ? Optional.of(new int[]{found.start(), found.end()}) : Optional.empty();
    }

    /** Returns the brace that ends the words, which may have braces of their own. */
    private Optional<int[]> brace(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(new int[]{i, i + 1});
            }
        }
        return Optional.empty();
    }
}
