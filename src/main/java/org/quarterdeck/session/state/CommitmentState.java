package org.quarterdeck.session.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The commitments of a session.
 *
 * @param asked whether they have been asked for; from then on they are accepted until the session ends
 * @param made by seat, whether the commitment is shared
 * @param shared the shared commitments, without seats: those read from the archive first, then in the order they were made
 */
public record CommitmentState(boolean asked, PMap<Integer, Boolean> made, List<Commitment> shared) {

    static final CommitmentState NONE = new CommitmentState(false, HashTreePMap.empty(), List.of());

    public CommitmentState {
        shared = List.copyOf(shared);
    }

    /** Returns the number of commitments, shared or private. */
    public int count() {
        return made.size();
    }

    /** Returns the commitments when asking for them is undone; they stay asked for if some were made. */
    public CommitmentState askedAs(CommitmentState before) {
        return asked == before.asked || !made.isEmpty() ? this : new CommitmentState(before.asked, made, shared);
    }

    /** Returns whether commitments are asked for, without those made. */
    CommitmentState unmade() {
        return new CommitmentState(asked, HashTreePMap.empty(), List.of());
    }

    CommitmentState areAsked() {
        return asked ? this : new CommitmentState(true, made, shared);
    }

    public CommitmentState with(int seat, boolean isShared, @Nullable Commitment words) {
        var now = made.plus(seat, isShared);
        return words == null ? new CommitmentState(asked, now, shared) : new CommitmentState(asked, now, with(words));
    }

    CommitmentState saying(List<Commitment> words) {
        return new CommitmentState(asked, made, words.stream().sorted(Comparator.comparing(Commitment::key)).toList());
    }

    private List<Commitment> with(Commitment words) {
        var all = new ArrayList<>(shared);
        all.add(words);
        return all;
    }
}
