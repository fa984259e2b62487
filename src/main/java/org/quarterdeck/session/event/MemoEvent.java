package org.quarterdeck.session.event;

import org.quarterdeck.session.memo.Memo;

/** Something that the facilitator wrote down in passing. */
public sealed interface MemoEvent extends SessionEvent.OfMemos {

    /** @param segment the one that was shown then */
    record MemoWritten(String id, Memo.Kind kind, String segment, String text) implements MemoEvent {}

    record MemoRewritten(String id, String text) implements MemoEvent {}

    /** A parked point was marked as dealt with, or the mark was taken back. */
    record MemoSettled(String id, boolean settled) implements MemoEvent {}

    record MemoRemoved(String id) implements MemoEvent {}
}
