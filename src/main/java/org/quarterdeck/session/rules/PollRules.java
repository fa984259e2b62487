package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.kind.HandCount;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.command.PollCommand.DiscardTestVotes;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.command.PollCommand.MergeWords;
import org.quarterdeck.session.command.PollCommand.Upvote;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.TestVotesDiscarded;
import org.quarterdeck.session.event.PollEvent.TextUpvoted;
import org.quarterdeck.session.query.PollViewBuilder;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.ModerationState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.Question;

/** The rules for votes on texts, moderation, shows of hands, unplanned questions, and the end of the tests. */
final class PollRules {

    private PollRules() {}

    static RuleDecision decide(RoomState room, PollCommand command, Instant now) {
        return switch (command) {
            case Upvote upvote -> upvote(room, upvote);
            case HoldBack hold -> holdBack(room, hold);
            case Judge judge -> judge(room, judge);
            case MergeWords merge -> MergeRules.decide(room, merge);
            case CountHands hands -> count(room, hands, now);
            case Ask ask -> AdHocQuestion.decide(room, ask, now);
            case DiscardTestVotes open -> discardTestVotes(room);
        };
    }

    private static RuleDecision upvote(RoomState room, Upvote vote) {
        if (!room.seats().taken(vote.seat())) {
            return Reject.because(Reason.NO_SEAT, "refused.nobody_there");
        }
        var segment = room.runs().get(vote.run());
        var poll = segment == null ? null : SegmentPoll.of(room, segment);
        if (segment == null || poll == null || !(poll.question() instanceof Question.Text text) || !text.upvotes()) {
            return Reject.because(Reason.UNKNOWN_RUN, "refused.no_upvotes");
        }
        var seen = room.poll(segment).seen();
        var run = seen.run();
        boolean here = segment.equals(room.segment().id()) && seen.revealed();
        if (!here || run == null || !run.id().equals(vote.run())) {
            return Reject.because(Reason.CLOSED, "refused.closed");
        }
        var writings = run.writings();
        var id = TextId.text(vote.text());
        boolean own = run.answers().get(vote.seat()) instanceof Said said && TextId.of(run.id(), said.text()).equals(id);
        if (own) {
            return Reject.misfit("text", Message.of(Rejected.BUNDLE, "refused.own_text"));
        }
        if (!TextId.known(writings, vote.text()) || !PollViewBuilder.anyShown(run, id)) {
            return Reject.because(Reason.UNKNOWN_TEXT, "refused.unknown_text");
        }
        boolean already = writings.voters(vote.text()).contains(vote.seat());
        return new Accept(already == vote.up()
                ? List.of()
                : List.of(new TextUpvoted(run.id(), vote.text(), vote.seat(), vote.up())), vote.seat());
    }

    private static RuleDecision holdBack(RoomState room, HoldBack hold) {
        var words = ModerationState.keys(hold.words(), room.workshop().lang());
        boolean already = room.moderation().all() == hold.all() && room.moderation().words().equals(words);
        return already ? Accept.of() : Accept.of(new HeldBack(hold.all(), words, true));
    }

    private static RuleDecision judge(RoomState room, Judge judge) {
        var segment = room.runs().get(judge.run());
        var run = segment == null ? null : room.poll(segment).run(judge.run());
        if (run == null) {
            return Reject.because(Reason.UNKNOWN_RUN, "refused.unknown_run");
        }
        boolean already = Objects.equals(run.writings().judged().get(judge.entry()), judge.show());
        return already ? Accept.of() : Accept.of(new EntryJudged(judge.run(), judge.entry(), judge.show()));
    }

    private static RuleDecision count(RoomState room, CountHands hands, Instant now) {
        var poll = SegmentPoll.of(room, hands.segment());
        if (poll == null) {
            return Reject.because(Reason.UNKNOWN_SEGMENT, "refused.no_question_there", hands.segment());
        }
        var misfit = HandCount.misfit(poll.question(), hands.people(), hands.counts());
        if (misfit != null) {
            return Reject.misfit(misfit.field(), misfit.message());
        }
        var answers = HandCount.answers(poll.question(), hands.people(), hands.counts());
        var run = room.poll(hands.segment()).run();
        if (run != null) {
            return Accept.of(new HandsCounted(run.id(), answers));
        }
        if (!hands.segment().equals(room.segment().id())) {
            return Reject.because(Reason.NOT_NOW, "refused.nothing_asked_there");
        }
        var opened = SteeringRules.newRun(room, now, 1);
        return Accept.of(opened, new HandsCounted(opened.run(), answers));
    }

    private static RuleDecision discardTestVotes(RoomState room) {
        if (room.underWay()) {
            return Reject.because(Reason.NOT_NOW, "refused.under_way");
        }
        var events = new ArrayList<>(SteeringRules.closing(room));
        events.add(new TestVotesDiscarded());
        return new Accept(room.polls().isEmpty() && room.begun() == null ? List.of() : events, 0);
    }
}
