package org.quarterdeck.session.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The room's commitments.
 *
 * @param asked whether they have been asked for: from then on they are taken until the session ends
 * @param made by seat, whether it let the room see its own
 * @param shared the words of those who did, tied to nobody: first those that were kept before, then as they come
 */
public record CommitmentState(boolean asked, PMap<Integer, Boolean> made, List<Commitment> shared) {

    static final CommitmentState NONE = new CommitmentState(false, HashTreePMap.empty(), List.of());

    public CommitmentState {
        shared = List.copyOf(shared);
    }

    /** How many have made one, shown or not. */
    public int count() {
        return made.size();
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
