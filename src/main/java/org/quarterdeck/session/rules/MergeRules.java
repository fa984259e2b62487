package org.quarterdeck.session.rules;

import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PollCommand.MergeWords;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;

/** The rules for merging two words that mean the same. */
final class MergeRules {

    private MergeRules() {}

    /** Decides that a word counts as another. Both must have been written in that run. */
    static RuleDecision decide(RoomState room, MergeWords merge) {
        var segment = room.runs().get(merge.run());
        var run = segment == null ? null : room.poll(segment).run(merge.run());
        if (run == null) {
            return Reject.because(Reason.UNKNOWN_RUN, "refused.unknown_run");
        }
        var words = ModerationEntry.words(run, room.workshop().lang());
        var from = words.get(run.writings().standing(merge.from()));
        var into = words.get(run.writings().standing(merge.into()));
        if (from == null || into == null) {
            return Reject.because(Reason.UNKNOWN_TEXT, "refused.unknown_text");
        }
        return from.id().equals(into.id()) ? Accept.of() : Accept.of(new WordsMerged(run.id(), from.id(), into.id()));
    }
}
