package org.quarterdeck.session.state;

import org.quarterdeck.question.kind.AnswerValidation;

/**
 * A group's hand-in for one prompt.
 *
 * @param version the number of times it was written, 0 for never
 * @param held whether moderation held this version back when it arrived, and nobody has let it through
 * @param hidden whether the facilitator has hidden it, whatever the group writes, until it is let through
 */
public record HandIn(String text, int version, boolean held, boolean hidden) {

    /** The maximum length, in code points. */
    public static final int LONGEST = 2_000;

    static final HandIn NOTHING = new HandIn("", 0, false, false);

    /** Returns a hand-in that the room may see. */
    public HandIn(String text, int version) {
        this(text, version, false, false);
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
        return new HandIn(text, version, !show && held, !show);
    }

    /** Returns the hand-in with what was decided on it at another time. A later version keeps what held it back. */
    public HandIn decidedAs(HandIn before) {
        return new HandIn(text, version, version == before.version ? before.held : held, before.hidden);
    }

    public boolean blank() {
        return AnswerValidation.empty(text);
    }
}
