package org.quarterdeck.workshop.parser.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The opening line of a fenced code block. Sections of Showoff, {@code ~~~SECTION:notes~~~}, only look like one. */
public record CodeFence(char mark, int length) {

    private static final Pattern OPEN = Pattern
            .compile(" {0,3}(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+){0,8}(?:(`{3,})[^`]*|(~{3,})(?!(?:END)?SECTION\\b.*~~~).*)");

    /** Returns the fence that a line opens, or null. */
    public static @Nullable CodeFence opening(String line) {
        if (line.indexOf("```") < 0 && line.indexOf("~~~") < 0) {
            return null;
        }
        var match = OPEN.matcher(line);
        if (!match.matches()) {
            return null;
        }
        var run = match.group(1) != null ? match.group(1) : match.group(2);
        return new CodeFence(run.charAt(0), run.length());
    }

    boolean closedBy(String line) {
        var text = line.strip();
        return text.length() >= length && line.indexOf(mark) >= 0 && text.chars().allMatch(c -> c == mark);
    }
}
