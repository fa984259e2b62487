package org.quarterdeck.session.memo;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The lines that the facilitator has written down in passing, in its order. */
public record MemoPad(PVector<Memo> memos) {

    public static final MemoPad NONE = new MemoPad(TreePVector.empty());

    /** Returns the points of the parking lot. */
    public List<Memo> parked() {
        return of(Memo.Kind.PARKED);
    }

    /** Returns the notes to self. */
    public List<Memo> own() {
        return of(Memo.Kind.PRIVATE);
    }

    /** Returns the number of parked points that are still to be dealt with. */
    public int open() {
        return (int) memos.stream().filter(each -> each.is(Memo.Kind.PARKED) && !each.settled()).count();
    }

    private List<Memo> of(Memo.Kind kind) {
        return memos.stream().filter(each -> each.is(kind)).toList();
    }

    /** Returns the line with that id, or null. */
    public @Nullable Memo of(String id) {
        return memos.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    public MemoPad with(Memo memo) {
        return new MemoPad(memos.plus(memo));
    }

    public MemoPad without(String id) {
        var memo = of(id);
        return memo == null ? this : new MemoPad(memos.minus((Object) memo));
    }

    public MemoPad rewritten(String id, String text) {
        return changing(id, each -> each.reading(text));
    }

    public MemoPad settled(String id, boolean settled) {
        return changing(id, each -> each.settled(settled));
    }

    private MemoPad changing(String id, UnaryOperator<Memo> change) {
        var memo = of(id);
        return memo == null ? this : new MemoPad(memos.with(memos.indexOf(memo), change.apply(memo)));
    }
}
