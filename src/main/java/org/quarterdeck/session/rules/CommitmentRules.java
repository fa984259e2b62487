package org.quarterdeck.session.rules;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.kind.AnswerValidation;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.JudgeCommitment;
import org.quarterdeck.session.event.SessionEvent.CommitmentJudged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SlideLayout;

/**
 * The rules for commitments: one per seat. A shared one cannot be replaced, because nothing records whose it is: a phone is known again by its stamp alone. A private
 * one may still be shared.
 */
final class CommitmentRules {

    private CommitmentRules() {}

    static RuleDecision commit(RoomState room, Commit commit, RandomSource chance) {
        if (!room.seats().taken(commit.seat())) {
            return ExerciseRules.NOBODY;
        }
        var commitments = room.exercises().commitments();
        if (!commitments.asked()) {
            boolean ever = room.workshop().segments().stream().anyMatch(s -> s.layout() == SlideLayout.COMMITMENTS);
            return ever ? ExerciseRules.CLOSED : Reject.because(Reason.UNKNOWN_SEGMENT, "refused.no_commitments");
        }
        var words = commit.words();
        var shared = commitments.made().get(commit.stamp());
        if (Boolean.TRUE.equals(shared)) {
            return ExerciseRules.notNow("refused.committed_already");
        }
        if (words == null) {
            return new Accept(shared == null ? List.of(new CommitmentMade(true, false, null, commit.stamp())) : List.of(),
                    commit.seat());
        }
        var when = TextValidation.misfit(words.when(), Commitment.LONGEST);
        var will = AnswerValidation.empty(words.will())
                ? Message.of(Rejected.BUNDLE, "refused.text_empty")
                : TextValidation.misfit(words.will(), Commitment.LONGEST);
        if (when != null) {
            return Reject.misfit("when", when);
        }
        if (will != null) {
            return Reject.misfit("will", will);
        }
        boolean held = Stream.of(words.when(), words.will())
                .anyMatch(half -> room.moderation().holds(half, room.workshop().lang()));
        var kept = new Commitment(key(chance), words.when(), words.will(), held);
        return new Accept(List.of(new CommitmentMade(shared == null, true, kept, commit.stamp())), commit.seat());
    }

    /**
     * Decides whether the room sees a commitment; one that waits and stays unseen is decided too. Nothing here knows whose it
     * is.
     */
    static RuleDecision judge(RoomState room, JudgeCommitment judge) {
        var commitments = room.exercises().commitments();
        var found = commitments.shared().stream().filter(each -> each.key().equals(judge.key())).findFirst().orElse(null);
        if (found == null) {
            return Reject.because(Reason.STALE, "refused.stale");
        }
        return commitments.shows(found) == judge.show() && !commitments.waits(found)
                ? Accept.of()
                : Accept.of(new CommitmentJudged(judge.key(), judge.show()));
    }

    private static String key(RandomSource chance) {
        return HexFormat.of().toHexDigits(chance.next()) + HexFormat.of().toHexDigits(chance.next());
    }
}
