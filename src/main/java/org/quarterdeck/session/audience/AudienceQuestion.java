package org.quarterdeck.session.audience;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A question that somebody in the room asked the facilitator.
 *
 * @param seat who asked it; no screen shows it
 * @param held whether it was held back when it arrived
 * @param judged the facilitator's decision: true to show, false to hide; null where there is none
 * @param answered whether the facilitator has marked it answered
 * @param voters the seats that voted for it
 */
public record AudienceQuestion(String id, int seat, String text, boolean held, @Nullable Boolean judged, boolean answered,
        PSet<Integer> voters) {

    /** The most code points of a question, after trimming. */
    public static final int LONGEST = 280;

    /** The most questions of one seat, more than anybody asks: each of them goes to every phone. */
    public static final int MOST = 100;

    public AudienceQuestion(String id, int seat, String text, boolean held) {
        this(id, seat, text, held, null, false, HashTreePSet.empty());
    }

    /** Returns whether the room may see it. */
    public boolean shown() {
        return judged == null ? !held : judged;
    }

    /** Returns whether it waits for the facilitator's decision. */
    public boolean waiting() {
        return held && judged == null;
    }

    public int votes() {
        return voters.size();
    }

    public AudienceQuestion judged(boolean show) {
        return new AudienceQuestion(id, seat, text, held, show, answered, voters);
    }

    public AudienceQuestion answered(boolean now) {
        return new AudienceQuestion(id, seat, text, held, judged, now, voters);
    }

    public AudienceQuestion decidedAs(AudienceQuestion before) {
        return new AudienceQuestion(id, seat, text, held, before.judged, before.answered, voters);
    }

    public AudienceQuestion voted(int by, boolean up) {
        return new AudienceQuestion(id, seat, text, held, judged, answered, up ? voters.plus(by) : voters.minus(by));
    }
}
