package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * A question to everyone in the room.
 *
 * @param seconds the length of the countdown that closes it, or null if there is none
 * @param revise whether an answer can be changed while it is open
 * @param rounds how often it is asked, 1 or 2
 * @param compare the id of the earlier poll that it is shown beside, or null
 * @param told what happened in the case's story, shown after the reveal, or null
 */
public record Poll(Question question, Reveal reveal, @Nullable Integer seconds, boolean revise, int rounds,
        @Nullable String compare, boolean optional, @Nullable String told) implements SegmentContent {

    /** When the room sees the chart. */
    public enum Reveal {
        LIVE, ON_CLOSE, MANUAL
    }
}
