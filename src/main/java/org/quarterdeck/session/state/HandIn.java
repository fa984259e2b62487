package org.quarterdeck.session.state;

import org.quarterdeck.question.kind.AnswerValidation;

/**
 * A group's hand-in for one prompt.
 *
 * @param version the number of times it was written, 0 for never
 * @param held whether moderation held this version back when it arrived, and nobody has let it through
 * @param hidden whether the facilitator has hidden it, whatever the group writes, until it is let through
 * @param rev the place of this version in the journal, 0 where it has none
 */
public record HandIn(String text, int version, boolean held, boolean hidden, long rev) {

    /** The maximum length, in code points. */
    public static final int LONGEST = 2_000;

    /** Stands in the journal for a version that another one replaced: only that something was written. */
    public static final String REPLACED = "…";

    static final HandIn NOTHING = new HandIn("", 0, false, false, 0);

    /** Returns a hand-in that the room may see. */
    public HandIn(String text, int version) {
        this(text, version, false, false, 0);
    }

    /** Returns whether the room may see it. Its group always does. */
    public boolean shown() {
        return !held && !hidden;
    }

    /** Returns what the room may see of it. */
    public HandIn seen() {
        return shown() ? this : NOTHING;
    }

    /** Returns the hand-in after the facilitator let it through or hid it. */
    public HandIn judged(boolean show) {
        return new HandIn(text, version, !show && held, !show, rev);
    }

    /** Returns the hand-in with what was decided on it at another time. A later version keeps what held it back. */
    public HandIn decidedAs(HandIn before) {
        return new HandIn(text, version, version == before.version ? before.held : held, before.hidden, rev);
    }

    public boolean blank() {
        return AnswerValidation.empty(text);
    }

    /** Returns what is kept of a text once another one has replaced it. */
    public static String replaced(String text) {
        return AnswerValidation.empty(text) ? "" : REPLACED;
    }
}
