package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.PollTold;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.query.SegmentSteps.Exercise;
import org.quarterdeck.session.query.SegmentSteps.Items;
import org.quarterdeck.session.query.SegmentSteps.Phases;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;

/**
 * The facilitator's moves. A poll's phases are its steps, so that "next" alone runs a workshop: arriving shows the
 * question, then it opens and closes, a second time where it has two rounds, is revealed where closing does not do that and no
 * later poll waits for it, tells what happened or which answers are right, and the next segment comes.
 */
final class SteeringRules {

    private SteeringRules() {}

    static RuleDecision decide(RoomState room, Move move, Instant now, RandomSource chance) {
        if (room.segment().content() instanceof Breakout breakout && BreakoutSteeringRules.MOVES.contains(move)) {
            return moved(room, new BreakoutSteeringRules(room, breakout, now, chance).decide(move));
        }
        return switch (move) {
            case NEXT -> moved(room, next(room, now));
            case PREVIOUS -> moved(room, previous(room));
            case OPEN -> open(room, now);
            case CLOSE -> isPoll(room, Phase.OPEN) ? new Accept(closing(room), 0) : notNow("refused.no_vote");
            case REVEAL -> reveal(room);
            case HIDE ->
                isPoll(room) && room.poll().revealed() ? Accept.of(new PollHidden(id(room))) : notNow("refused.no_chart");
            case AGAIN -> again(room, now);
            case BLACKOUT -> room.blackout() ? Accept.of() : Accept.of(new BlackoutChanged(true));
            case RESUME -> room.blackout() ? Accept.of(new BlackoutChanged(false)) : Accept.of();
            case END -> new Accept(with(closing(room), new SessionEnded()), 0);
        };
    }

    static RuleDecision goTo(RoomState room, String segment, Instant now) {
        int place = room.workshop().indexOf(segment);
        if (place < 0) {
            return Reject.because(Reason.UNKNOWN_SEGMENT, "refused.unknown_segment", segment);
        }
        var events = new ArrayList<SessionEvent>();
        if (place != room.index()) {
            events.addAll(closing(room));
            events.addAll(showing(room, place, now));
        }
        return moved(room, new Accept(events, 0));
    }

    /** Returns the events that close the current poll or the groups' work for the time of an interruption; nothing is shown. */
    static List<SessionEvent> interrupting(RoomState room) {
        return closing(room).stream().filter(event -> !(event instanceof PollRevealed)).toList();
    }

    /** Returns the events that show a segment: the one that an unplanned question has interrupted comes back as it was. */
    private static List<SessionEvent> showing(RoomState room, int place, Instant now) {
        var interrupted = room.interruption();
        if (interrupted == null || room.workshop().indexOf(interrupted.segment()) != place) {
            return List.of(new SegmentShown(place, 0));
        }
        var shown = new SegmentShown(place, interrupted.step());
        var there = EventReplay.apply(room, new JournalEntry(room.rev() + 1, now, shown));
        var events = new ArrayList<SessionEvent>();
        events.add(shown);
        if (interrupted.voting() && there.poll().phase() == Phase.CLOSED) {
            events.add(new PollReopened(id(there)));
        } else if (interrupted.working() && there.segment().content() instanceof Breakout breakout) {
            events.addAll(BreakoutSteeringRules.resuming(there, breakout));
        }
        return events;
    }

    /** Returns the events that close the current poll; empty if none is open. */
    static List<SessionEvent> closing(RoomState room) {
        if (room.segment().content() instanceof Breakout) {
            return BreakoutSteeringRules.closing(room);
        }
        if (!isPoll(room, Phase.OPEN)) {
            return List.of();
        }
        return room.poll().revealed()
                || !(SegmentSteps.of(room) instanceof Phases phases && phases.revealsByClosing(room.poll().round()))
                        ? List.of(new PollClosed(id(room)))
                        : List.of(new PollClosed(id(room)), new PollRevealed(id(room)));
    }

    private static RuleDecision next(RoomState room, Instant now) {
        return switch (NextAction.of(room)) {
            case SHOW_POINT, RUN_MONTHS -> Accept.of(new SegmentShown(room.index(), room.slideStep() + 1));
            case OPEN_VOTE -> open(room, now);
            case OPEN_ROUND ->
                room.poll().phase() == Phase.READY ? open(room, now) : asking(room, now, room.poll().round() + 1);
            case CLOSE_VOTE, CLOSE_AND_SHOW -> new Accept(closing(room), 0);
            case SHOW_RESULT -> Accept.of(new PollRevealed(id(room)));
            case SHOW_RIGHT, SHOW_TOLD -> Accept.of(new PollTold(id(room), true));
            case MOVE_ON, NONE -> onwards(room, now);
            case DRAW_GROUPS, CHOOSE_GROUPS, BEGIN_WORK, SHOW_TASK, END_WORK, TURN_PAGE, HEAR_GROUP ->
                throw new IllegalStateException("a breakout has moves of its own");
        };
    }

    static RuleDecision onwards(RoomState room, Instant now) {
        int next = room.following();
        return next < 0 ? notNow("refused.last_segment") : new Accept(showing(room, next, now), 0);
    }

    private static RuleDecision previous(RoomState room) {
        return switch (SegmentSteps.of(room)) {
            case Items items when room.slideStep() > 0 -> Accept.of(new SegmentShown(room.index(), room.slideStep() - 1));
            case Items items -> back(room);
            case Exercise exercise -> throw new IllegalStateException("a breakout has moves of its own");
            case Phases phases -> switch (room.poll().phase()) {
                case READY -> back(room);
                case OPEN -> Accept.of(new PollReadied(id(room)));
                case CLOSED -> backFromClosed(room, phases);
            };
        };
    }

    private static RuleDecision backFromClosed(RoomState room, Phases phases) {
        var poll = room.poll();
        if (poll.told() && phases.tells()) {
            return Accept.of(new PollTold(id(room), false));
        }
        return poll.revealed() && phases.revealsByHand(poll.round()) ? Accept.of(new PollHidden(id(room))) : reopening(room);
    }

    static RuleDecision back(RoomState room) {
        int before = room.preceding();
        if (before < 0) {
            return notNow("refused.first_segment");
        }
        return Accept.of(new SegmentShown(before, room.workshop().segments().get(before).buildItems()));
    }

    private static RuleDecision open(RoomState room, Instant now) {
        if (!isPoll(room)) {
            return notNow("refused.no_question");
        }
        var poll = room.poll();
        if (poll.phase() == Phase.OPEN) {
            return notNow("refused.open_already");
        }
        if (poll.run() == null) {
            return asking(room, now, 1);
        }
        if (!poll.revealed()) {
            return reopening(room);
        }
        return poll.round() < rounds(room)
                ? asking(room, now, poll.round() + 1)
                : notNow("refused.result_shown");
    }

    private static RuleDecision reveal(RoomState room) {
        boolean asked = isPoll(room) && room.poll().phase() != Phase.READY;
        return asked && !room.poll().revealed()
                ? Accept.of(new PollRevealed(id(room)))
                : notNow("refused.nothing_hidden");
    }

    /** Opens the second round after the first of two; otherwise repeats the current round. */
    private static RuleDecision again(RoomState room, Instant now) {
        if (!isPoll(room) || room.poll().run() == null) {
            return notNow("refused.nothing_asked");
        }
        boolean nextRound = room.poll().phase() == Phase.CLOSED && room.poll().round() < rounds(room);
        var events = new ArrayList<>(closing(room));
        events.addAll(asked(room, now, room.poll().round() + (nextRound ? 1 : 0)));
        return new Accept(events, 0);
    }

    private static RuleDecision asking(RoomState room, Instant now, int round) {
        return new Accept(asked(room, now, round), 0);
    }

    private static List<SessionEvent> asked(RoomState room, Instant now, int round) {
        return unseen(room, newRun(room, now, round), round);
    }

    private static RuleDecision reopening(RoomState room) {
        return new Accept(unseen(room, new PollReopened(id(room)), room.poll().round()), 0);
    }

    /** Returns what opens a round. A chart that would grow before the room hides where its result waits for the second round. */
    private static List<SessionEvent> unseen(RoomState room, SessionEvent opening, int round) {
        var poll = room.segment().poll();
        boolean grows = poll != null && poll.reveal() == Poll.Reveal.LIVE && round < poll.rounds();
        return grows ? List.of(opening, new PollHidden(id(room))) : List.of(opening);
    }

    static PollOpened newRun(RoomState room, Instant now, int round) {
        var poll = Objects.requireNonNull(SegmentPoll.of(room, id(room)));
        var closesAt = poll.seconds() == null ? null : now.plusSeconds(poll.seconds());
        return new PollOpened(id(room), "run-" + (room.runs().size() + 1), poll.question().kind(), round, closesAt,
                QuestionFingerprint.of(room.segment().title(), poll.question()));
    }

    /** Ends a blackout when the facilitator moves on. */
    static RuleDecision moved(RoomState room, RuleDecision decision) {
        return decision instanceof Accept accept && room.blackout()
                ? new Accept(with(accept.events(), new BlackoutChanged(false)), accept.seat())
                : decision;
    }

    static List<SessionEvent> with(List<SessionEvent> events, SessionEvent last) {
        var all = new ArrayList<>(events);
        all.add(last);
        return List.copyOf(all);
    }

    private static boolean isPoll(RoomState room) {
        return SegmentSteps.of(room) instanceof Phases;
    }

    private static boolean isPoll(RoomState room, Phase phase) {
        return isPoll(room) && room.poll().phase() == phase;
    }

    private static int rounds(RoomState room) {
        return SegmentSteps.of(room) instanceof Phases phases ? phases.rounds() : 1;
    }

    static String id(RoomState room) {
        return room.segment().id();
    }

    static RuleDecision notNow(String key) {
        return Reject.because(Reason.NOT_NOW, key);
    }
}
