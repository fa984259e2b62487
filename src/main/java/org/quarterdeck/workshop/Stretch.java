package org.quarterdeck.workshop;

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
record Stretch(int open, boolean own, @Nullable Span keys, Excerpt body, @Nullable Excerpt notes) {

    /** Lines from the first to before the other. */
    record Span(int from, int to) {}

    /** Nothing at all: no keys, no text, no notes. */
    boolean empty() {
        return keys == null && notes == null && body.blank();
    }

    /** Where it begins, from 1: at its `---`, or at its first line below the workshop's keys. */
    int line() {
        return own ? open + 1 : keys != null ? keys.from() + 1 : body.firstLine() + 1;
    }

    /** Where an absent key is told. */
    Place opening() {
        return open < 0 ? Place.START : Place.atIndex(open);
    }
}
