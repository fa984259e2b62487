package org.quarterdeck.session.rules;

import java.util.HexFormat;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.command.MemoCommand.Remove;
import org.quarterdeck.session.command.MemoCommand.Rewrite;
import org.quarterdeck.session.command.MemoCommand.Settle;
import org.quarterdeck.session.command.MemoCommand.Write;
import org.quarterdeck.session.event.MemoEvent.MemoRemoved;
import org.quarterdeck.session.event.MemoEvent.MemoRewritten;
import org.quarterdeck.session.event.MemoEvent.MemoSettled;
import org.quarterdeck.session.event.MemoEvent.MemoWritten;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;

/** The rules for what the facilitator writes down in passing. */
final class MemoRules {

    private MemoRules() {}

    static RuleDecision decide(RoomState room, MemoCommand command, RandomSource chance) {
        var pad = room.screen().memos();
        return switch (command) {
            case Write write -> write(room, write, chance);
            case Rewrite rewrite -> {
                var memo = pad.of(rewrite.id());
                var text = line(rewrite.text());
                yield memo == null
                        ? unknown()
                        : !fits(text)
                                ? misfit()
                                : memo.text().equals(text) ? Accept.of() : Accept.of(new MemoRewritten(memo.id(), text));
            }
            case Settle settle -> {
                var memo = pad.of(settle.id());
                yield memo == null || !memo.is(Memo.Kind.PARKED)
                        ? unknown()
                        : memo.settled() == settle.settled()
                                ? Accept.of()
                                : Accept.of(new MemoSettled(memo.id(), settle.settled()));
            }
            case Remove remove -> pad.of(remove.id()) == null ? unknown() : Accept.of(new MemoRemoved(remove.id()));
        };
    }

    /** Accepts a line. The same point is parked once, since the reply to a remote may have been lost on its way. */
    private static RuleDecision write(RoomState room, Write write, RandomSource chance) {
        var pad = room.screen().memos();
        var text = line(write.text());
        if (!fits(text)) {
            return misfit();
        }
        if (pad.memos().size() >= Memo.MOST) {
            return Reject.because(Reason.NOT_NOW, "refused.full_pad", Memo.MOST);
        }
        boolean there = write.kind() == Memo.Kind.PARKED
                && pad.parked().stream().anyMatch(each -> !each.settled() && each.text().equals(text));
        return there
                ? Accept.of()
                : Accept.of(new MemoWritten(HexFormat.of().toHexDigits(chance.next()), write.kind(), room.segment().id(), text));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= Memo.LONGEST;
    }

    private static RuleDecision misfit() {
        return Reject.misfit("text", Message.of(Rejected.BUNDLE, "refused.memo", Memo.LONGEST));
    }

    private static RuleDecision unknown() {
        return Reject.because(Reason.UNKNOWN_TEXT, "refused.unknown_memo");
    }
}
