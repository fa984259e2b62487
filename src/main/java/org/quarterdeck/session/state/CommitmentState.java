package org.quarterdeck.session.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The commitments of a session.
 *
 * @param asked whether they have been asked for; from then on they are accepted until the session ends
 * @param count how many were made, shared or private
 * @param made by the stamps of those who made one, whether it is shared; stored apart from the journal
 * @param judged by its key, whether the facilitator shows a shared commitment
 * @param shared the shared commitments, without seats: those read from the archive first, then in the order they were made
 */
public record CommitmentState(boolean asked, int count, PMap<String, Boolean> made,
        PMap<String, Boolean> judged, List<Commitment> shared) {

    static final CommitmentState NONE = new CommitmentState(false, 0, HashTreePMap.empty(), HashTreePMap.empty(), List.of());

    public CommitmentState {
        shared = List.copyOf(shared);
    }

    /** Returns the commitments when asking for them is undone; they stay asked for if some were made. */
    public CommitmentState askedAs(CommitmentState before) {
        return asked == before.asked || count > 0 ? this : new CommitmentState(before.asked, count, made, judged, shared);
    }

    /** Returns whether commitments are asked for, without those made. */
    CommitmentState unmade() {
        return new CommitmentState(asked, 0, HashTreePMap.empty(), judged, List.of());
    }

    /** Returns the commitments with other decisions about what the room sees. */
    public CommitmentState judgedAs(PMap<String, Boolean> other) {
        return new CommitmentState(asked, count, made, other, shared);
    }

    /** Returns whether the room sees a commitment. */
    public boolean shows(Commitment commitment) {
        return judged.getOrDefault(commitment.key(), !commitment.held());
    }

    /** Returns the shared commitments that the room sees. */
    public List<Commitment> seen() {
        return seen(shared);
    }

    /** Returns those of some commitments, which a replay does not hold, that the room sees. */
    public List<Commitment> seen(List<Commitment> all) {
        return all.stream().filter(this::shows).toList();
    }

    /** Returns whether a commitment is held back and waits for a decision. */
    public boolean waits(Commitment commitment) {
        return commitment.held() && !judged.containsKey(commitment.key());
    }

    /** Returns the number of shared commitments that wait for a decision. */
    public int waiting() {
        return (int) shared.stream().filter(this::waits).count();
    }

    CommitmentState areAsked() {
        return asked ? this : new CommitmentState(true, count, made, judged, shared);
    }

    /**
     * Returns the commitments after one was made.
     *
     * @param more whether it is one more, and not a private one that is shared now
     */
    public CommitmentState with(boolean more, boolean isShared, @Nullable Commitment words, @Nullable String stamp) {
        return new CommitmentState(asked, more ? count + 1 : count, stamp == null ? made : made.plus(stamp, isShared), judged,
                words == null ? shared : with(words));
    }

    CommitmentState saying(List<Commitment> words, Map<String, Boolean> stamps) {
        return new CommitmentState(asked, count, HashTreePMap.from(stamps), judged,
                words.stream().sorted(Comparator.comparing(Commitment::key)).toList());
    }

    private List<Commitment> with(Commitment words) {
        var all = new ArrayList<>(shared);
        all.add(words);
        return all;
    }
}
