package org.quarterdeck.workshop.parser.source;

import org.jspecify.annotations.Nullable;

/**
 * What belongs to one segment in the file; lines are counted from 0.
 *
 * @param open the {@code ---} above it, or -1 where there is none
 * @param own whether that is its own, and doesn't close the workshop's keys
 * @param keys its block of keys, or null
 * @param body its text, comments taken out
 * @param notes its last comment, or null
 */
public record SegmentSource(int open, boolean own, @Nullable Span keys, SourceExcerpt body, @Nullable SourceExcerpt notes) {

    /** Lines from the first to before the other. */
    public record Span(int from, int to) {}

    /** Nothing at all: no keys, no text, no notes. */
    public boolean empty() {
        return keys == null && notes == null && body.blank();
    }

    /** Where it begins, from 1: at its `---`, or at its first line below the workshop's keys. */
    public int line() {
        return own ? open + 1 : keys != null ? keys.from() + 1 : body.firstLine() + 1;
    }

    /** Where an absent key is told. */
    public SourcePosition opening() {
        return open < 0 ? SourcePosition.START : SourcePosition.atIndex(open);
    }
}
