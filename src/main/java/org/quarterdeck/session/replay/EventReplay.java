package org.quarterdeck.session.replay;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.CommitmentJudged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MinutesPlanned;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.PollTold;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.event.SessionEvent.SessionResumed;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.rules.CommandRules;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SeatRegister;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Workshop;

/** Applies events to the state. Never refuses one: {@link CommandRules} decides what may happen. */
public final class EventReplay {

    private EventReplay() {}

    /** Returns the state after all entries of a journal. */
    public static RoomState all(SessionStart start, Workshop workshop, List<JournalEntry> entries) {
        var state = RoomState.fresh(start, workshop);
        for (var entry : entries) {
            state = apply(state, entry);
        }
        return state;
    }

    /** Returns the state after one more entry. */
    public static RoomState apply(RoomState room, JournalEntry entry) {
        var at = entry.at();
        var next = switch (entry.event()) {
            case SegmentShown shown -> room.showing(shown.index(), shown.step(), at);
            case PollOpened opened ->
                BreakoutReplay.voting(room, opened.segment()).with(opened.segment(), room.poll(opened.segment())
                        .opened(PollRun.opened(opened.run(), opened.round(), at, opened.closesAt()),
                                isLive(room, opened.segment())));
            case PollReopened reopened -> reopen(room, reopened.segment());
            case PollReadied readied -> phase(room, readied.segment(), Phase.READY, false);
            case PollClosed closed -> close(room, closed.segment(), at);
            case PollRevealed revealed ->
                room.with(revealed.segment(), room.poll(revealed.segment()).revealing().telling(revealed.told()));
            case PollTold told -> room.with(told.segment(), room.poll(told.segment()).telling(told.told()));
            case PollHidden hidden -> phase(room, hidden.segment(), room.poll(hidden.segment()).phase(), false);
            case SeatTaken taken -> room.seating(taken(room.seats(), taken));
            case SeatEvent event -> SeatReplay.apply(room, event);
            case CoverEvent event -> CoverReplay.apply(room, event);
            case SeatLeft left -> leave(room, left.seat());
            case AnswerSaved saved -> answer(room, saved);
            case AnswerWithdrawn withdrawn -> PollReplay.withdrawn(room, withdrawn);
            case BlackoutChanged changed -> room.black(changed.black());
            case SessionResumed resumed -> (room.ended() ? room.reopened() : room).pausedFor(resumed.pause());
            case AudienceEvent event -> AudienceReplay.apply(room, event);
            case PollEvent event -> PollReplay.apply(room, event, at);
            case BreakoutEvent event -> BreakoutReplay.apply(room, event, entry);
            case CommitmentMade made -> room.with(room.exercises()
                    .with(room.exercises().commitments().with(made.more(), made.shared(), made.words(), made.stamp())));
            case CommitmentJudged judged -> room.with(room.exercises().with(room.exercises().commitments()
                    .judgedAs(room.exercises().commitments().judged().plus(judged.key(), judged.show()))));
            case SessionEnded ended -> room.endedAt(at);
            case PenEvent event -> PenReplay.apply(room, event);
            case MemoEvent event -> MemoReplay.apply(room, event, at);
            case PlanEvent event -> PlanReplay.apply(room, event);
            case MinutesPlanned planned -> room.replanning(planned.segment(), planned.minutes());
            case MoveUndone undone -> UndoReplay.apply(room, undone, at);
        };
        var passed = entry.event() instanceof MoveUndone ? next : CoverReplay.passed(room, next);
        return MoveTracking.tracked(room, passed, entry).at(entry.rev());
    }

    private static SeatRegister taken(SeatRegister seats, SeatTaken taken) {
        var seated = seats.with(taken.seat(), taken.tokenHash());
        return taken.joined() ? seated.joining(taken.seat()) : seated;
    }

    private static RoomState phase(RoomState room, String segment, Phase phase, boolean revealed) {
        return room.with(segment, room.poll(segment).in(phase, revealed));
    }

    private static RoomState close(RoomState room, String segment, Instant at) {
        var poll = room.poll(segment);
        var run = poll.run();
        return room.with(segment, poll.with(run == null ? null : run.closedAt(at)).in(Phase.CLOSED, poll.revealed()));
    }

    /** Reopens a run without its countdown, which has elapsed or is to be extended. */
    private static RoomState reopen(RoomState room, String segment) {
        var poll = room.poll(segment);
        var run = poll.run();
        return BreakoutReplay.votingAgain(room, segment).with(segment,
                poll.with(run == null ? null : run.closingAt(null).closedAt(null)).in(Phase.OPEN, isLive(room, segment)));
    }

    private static RoomState answer(RoomState room, AnswerSaved saved) {
        var segment = room.runs().get(saved.run());
        var run = segment == null ? null : room.poll(segment).run();
        if (segment == null || run == null || !run.id().equals(saved.run())) {
            throw new IllegalStateException("the journal has an answer to " + saved.run() + ", which is not the current run");
        }
        return room.with(segment, room.poll(segment).with(PollReplay.answered(room, run, saved.seat(), saved.answer())));
    }

    /** Removes a seat. Its answer to an open run is withdrawn; earlier ones are kept under its number. */
    private static RoomState leave(RoomState room, int seat) {
        var left = room.seating(room.seats().without(seat)).with(room.exercises().without(seat)).withoutAside(seat);
        var poll = left.poll();
        var run = poll.run();
        if (poll.phase() != Phase.OPEN || run == null) {
            return left;
        }
        return left.with(room.segment().id(), poll.with(PollReplay.withdrawn(room, run, seat)));
    }

    private static boolean isLive(RoomState room, String segment) {
        var poll = SegmentPoll.of(room, segment);
        return poll != null && poll.reveal() == Poll.Reveal.LIVE;
    }
}
