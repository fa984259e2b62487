package org.quarterdeck.workshop.parser.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source of a segment. Lines are counted from 0.
 *
 * @param open the line of the {@code ---} above it, or -1 if there is none
 * @param own whether that line belongs to the segment and does not close the workshop's keys
 * @param keys its block of keys, or null
 * @param body its text without comments
 * @param notes its comments and what else is written as notes, in the order written
 */
public record SegmentSource(int open, boolean own, @Nullable Span keys, SourceExcerpt body, List<SourceExcerpt> notes) {

    /** A range of lines; {@code to} is exclusive. */
    public record Span(int from, int to) {}

    /** Returns whether it has no keys, text or notes. */
    public boolean empty() {
        return keys == null && notes.isEmpty() && body.blank();
    }

    /** Returns the line where it begins, from 1: its {@code ---}, or its first line if that belongs to the workshop's keys. */
    public int line() {
        return own ? open + 1 : keys != null ? keys.from() + 1 : body.firstLine() + 1;
    }

    /** Returns the position at which a missing key is reported. */
    public SourcePosition opening() {
        return open < 0 ? SourcePosition.START : SourcePosition.atIndex(open);
    }
}
