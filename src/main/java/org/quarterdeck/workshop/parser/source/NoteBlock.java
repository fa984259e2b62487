package org.quarterdeck.workshop.parser.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of notes between two marks, as tools with marks of their own have it: shortcodes (Hugo), {@code [note]} and
 * {@code :::note} (nodeppt), {@code %%} on lines of their own (Obsidian), {@code \\note{}} (Beamer) and {@code #+BEGIN_NOTES} (Org).
 *
 * @param column where the words begin in the line of the first mark
 * @param end what ends the words, found
 * @param mark as messages name it
 */
public record NoteBlock(int column, Pattern end, String mark) {

    private record Marks(Pattern begin, Pattern end, String name) {

        Marks(String begin, String end, String name) {
            this(Pattern.compile(begin, Pattern.CASE_INSENSITIVE), Pattern.compile(end, Pattern.CASE_INSENSITIVE), name);
        }
    }

    private static final String NOTE = "(?:speaker[_-]?)?notes?";
    private static final List<Marks> ALL = List.of(
            new Marks(" {0,3}\\{\\{[%<]\\s*" + NOTE + "\\s*[%>]\\}\\}", "\\{\\{[%<]\\s*/\\s*" + NOTE + "\\s*[%>]\\}\\}",
                    "{{% note %}}"),
            new Marks(" {0,3}\\[notes?\\](?=\\s*$)", "^ {0,3}\\[/notes?\\]\\s*$", "[note]"),
            new Marks(" {0,3}<note\\s*>", "</note\\s*>", "<note>"),
            new Marks(" {0,3}:{3,}\\s*note\\s*$", "^ {0,3}:{3,}\\s*$", ":::note"),
            new Marks(" {0,3}%%(?=\\s*$)", "^ {0,3}%%\\s*$", "%%"),
            new Marks(" {0,3}\\\\note(?:<[^<>]*>)?(?:\\[[^\\[\\]]*\\])?\\{", "\\}\\s*$", "\\note"),
            new Marks(" {0,3}#\\+begin_notes?\\s*$", "^ {0,3}#\\+end_notes?\\s*$", "#+BEGIN_NOTES"));

    /** Returns the block that a line begins, if it does. */
    public static Optional<NoteBlock> at(String line) {
        for (var marks : ALL) {
            var begin = marks.begin().matcher(line);
            if (begin.lookingAt()) {
                return Optional.of(new NoteBlock(begin.end(), marks.end(), marks.name()));
            }
        }
        return Optional.empty();
    }

    /** Returns where the words end in a line, {@code first} if it is the one with the mark, and where the mark behind them does. */
    public Optional<int[]> end(String line, boolean first) {
        var found = end.matcher(line);
        return found.find(first ? Math.min(column, line.length()) : 0)
                ? Optional.of(new int[]{found.start(), found.end()})
                : Optional.empty();
    }
}
