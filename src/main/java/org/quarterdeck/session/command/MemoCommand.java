package org.quarterdeck.session.command;

import org.quarterdeck.session.memo.Memo;

/** The facilitator writes something down in passing. */
public sealed interface MemoCommand extends Command.OfMemos {

    record Write(Memo.Kind kind, String text) implements MemoCommand {}

    record Rewrite(String id, String text) implements MemoCommand {}

    /** Marks a parked point as dealt with, or takes the mark back. */
    record Settle(String id, boolean settled) implements MemoCommand {}

    record Remove(String id) implements MemoCommand {}
}
