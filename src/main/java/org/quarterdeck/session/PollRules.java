package org.quarterdeck.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.results.Answer.Said;
import org.quarterdeck.results.HandCount;
import org.quarterdeck.results.Misfit;
import org.quarterdeck.session.Decision.Accept;
import org.quarterdeck.session.Decision.Reject;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;
import org.quarterdeck.session.PollCommand.Ask;
import org.quarterdeck.session.PollCommand.CountHands;
import org.quarterdeck.session.PollCommand.HoldBack;
import org.quarterdeck.session.PollCommand.Judge;
import org.quarterdeck.session.PollCommand.OpenDoors;
import org.quarterdeck.session.PollCommand.Upvote;
import org.quarterdeck.session.PollEvent.DoorsOpened;
import org.quarterdeck.session.PollEvent.EntryJudged;
import org.quarterdeck.session.PollEvent.HandsCounted;
import org.quarterdeck.session.PollEvent.HeldBack;
import org.quarterdeck.session.PollEvent.TextUpvoted;
import org.quarterdeck.workshop.Question;

/** Votes on texts, moderation, hands, questions that nobody planned, and the end of the tests. */
final class PollRules {

    private PollRules() {}

    static Decision decide(RoomState room, PollCommand command, Instant now) {
        return switch (command) {
            case Upvote upvote -> upvote(room, upvote);
            case HoldBack hold -> holdBack(room, hold);
            case Judge judge -> judge(room, judge);
            case CountHands hands -> count(room, hands, now);
            case Ask ask -> AddedQuestion.decide(room, ask, now);
            case OpenDoors open -> openDoors(room);
        };
    }

    private static Decision upvote(RoomState room, Upvote vote) {
        if (!room.seats().taken(vote.seat())) {
            return Reject.because(Reason.NO_SEAT, "Nobody sits there.");
        }
        var segment = room.runs().get(vote.run());
        var poll = segment == null ? null : SegmentPoll.of(room, segment);
        if (segment == null || poll == null || !(poll.question() instanceof Question.Text text) || !text.upvotes()) {
            return Reject.because(Reason.UNKNOWN_RUN, "There is no question with votes on texts of that run.");
        }
        var seen = room.poll(segment).seen();
        var run = seen.run();
        boolean here = segment.equals(room.segment().id()) && seen.revealed();
        if (!here || run == null || !run.id().equals(vote.run())) {
            return Reject.because(Reason.CLOSED, "closed");
        }
        var writings = run.writings();
        var id = TextId.text(vote.text());
        boolean own = run.answers().get(vote.seat()) instanceof Said said && TextId.of(run.id(), said.text()).equals(id);
        if (own) {
            return new Reject(new Rejected(Reason.MISFIT, "text", "One's own text takes no vote of one's own."));
        }
        if (!TextId.known(writings, vote.text()) || !Showing.anyShown(run, id)) {
            return Reject.because(Reason.UNKNOWN_TEXT, "There is no text of that id.");
        }
        boolean already = writings.voters(vote.text()).contains(vote.seat());
        return new Accept(already == vote.up()
                ? List.of()
                : List.of(new TextUpvoted(run.id(), vote.text(), vote.seat(), vote.up())), vote.seat());
    }

    private static Decision holdBack(RoomState room, HoldBack hold) {
        var words = Moderation.keys(hold.words(), room.workshop().lang());
        boolean already = room.moderation().all() == hold.all() && room.moderation().words().equals(words);
        return already ? Accept.of() : Accept.of(new HeldBack(hold.all(), words));
    }

    private static Decision judge(RoomState room, Judge judge) {
        var segment = room.runs().get(judge.run());
        var run = segment == null ? null : room.poll(segment).run(judge.run());
        if (run == null) {
            return Reject.because(Reason.UNKNOWN_RUN, "There is no question of that run.");
        }
        boolean already = Objects.equals(run.writings().judged().get(judge.entry()), judge.show());
        return already ? Accept.of() : Accept.of(new EntryJudged(judge.run(), judge.entry(), judge.show()));
    }

    private static Decision count(RoomState room, CountHands hands, Instant now) {
        var poll = SegmentPoll.of(room, hands.segment());
        if (poll == null) {
            return Reject.because(Reason.UNKNOWN_SEGMENT, "There is no question in a segment '" + hands.segment() + "'.");
        }
        var misfit = HandCount.misfit(poll.question(), hands.people(), hands.counts());
        if (misfit != null) {
            return misfit(misfit);
        }
        var answers = HandCount.answers(poll.question(), hands.people(), hands.counts());
        var run = room.poll(hands.segment()).run();
        if (run != null) {
            return Accept.of(new HandsCounted(run.id(), answers));
        }
        if (!hands.segment().equals(room.segment().id())) {
            return Reject.because(Reason.NOT_NOW, "Nothing has been asked there yet.");
        }
        var opened = SteeringRules.newRun(room, now, 1);
        return Accept.of(opened, new HandsCounted(opened.run(), answers));
    }

    private static Decision openDoors(RoomState room) {
        var events = new ArrayList<>(SteeringRules.closing(room));
        events.add(new DoorsOpened());
        return new Accept(room.polls().isEmpty() && room.begun() == null ? List.of() : events, 0);
    }

    static Decision misfit(Misfit misfit) {
        return new Reject(new Rejected(Reason.MISFIT, misfit.field(), misfit.error()));
    }
}
