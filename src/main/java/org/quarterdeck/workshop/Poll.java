package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * A question to everyone in the room.
 *
 * @param seconds the length of the countdown that closes it, or null if there is none
 * @param revise whether an answer can be changed while it is open
 * @param rounds how often it is asked, 1 or 2
 * @param compare the id of the earlier poll that it is shown beside, or null
 * @param told what happened in the story, or null
 * @param shuffle whether each phone has its own order of the options
 */
public record Poll(Question question, Reveal reveal, @Nullable Integer seconds, boolean revise, int rounds,
        @Nullable String compare, boolean optional, @Nullable Told told, boolean shuffle) implements SegmentContent {

    /** When the room sees the chart. */
    public enum Reveal {
        LIVE, ON_CLOSE, MANUAL
    }

    /** A poll that is asked once and can be answered anew while it is open. */
    public Poll(Question question, Reveal reveal) {
        this(question, reveal, null, true, 1, null, false, null, false);
    }

    /**
     * The outcome in the story.
     *
     * @param option the place of the option that was taken, from 0, or null if it was none of them
     * @param text how it went on; empty where the option says it all
     */
    public record Told(@Nullable Integer option, String text) {

        /** Returns it in words: the option's own, the author's, or both. */
        public String words(Question question) {
            if (option == null) {
                return text;
            }
            var taken = question.options().get(option);
            return text.isEmpty() ? taken : taken + " \u2013 " + text;
        }
    }

    /** Whether there is something to tell after the result: what happened in the story, or which answers are right. */
    public boolean tells() {
        return told != null || !question.right().isEmpty();
    }

    /** Returns what happened in the story in words, or null. */
    public @Nullable String toldWords() {
        return told == null ? null : told.words(question);
    }
}
