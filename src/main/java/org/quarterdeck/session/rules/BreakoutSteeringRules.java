package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.event.BreakoutEvent.BreakoutMoved;
import org.quarterdeck.session.event.BreakoutEvent.GroupReported;
import org.quarterdeck.session.event.BreakoutEvent.ReportTakenBack;
import org.quarterdeck.session.event.BreakoutEvent.ReportTurned;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.query.GroupReports;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.QuestionKind;

/**
 * The rules for the facilitator's moves in a breakout. "Next" steps through its stages: ready, the groups, their task,
 * closed, then each report, then the vote if there is one.
 */
final class BreakoutSteeringRules {

    static final Set<Move> MOVES = EnumSet.complementOf(EnumSet.of(Move.BLACKOUT, Move.RESUME, Move.END));

    private final RoomState room;
    private final Breakout breakout;
    private final BreakoutState here;
    private final Instant now;
    private final RandomSource chance;

    BreakoutSteeringRules(RoomState room, Breakout breakout, Instant now, RandomSource chance) {
        this.room = room;
        this.breakout = breakout;
        this.here = room.breakout();
        this.now = now;
        this.chance = chance;
    }

    RuleDecision decide(Move move) {
        return switch (move) {
            case NEXT -> next();
            case PREVIOUS -> previous();
            case OPEN -> open();
            case CLOSE -> here.open() || voteIs(Phase.OPEN) ? accept(closing(room)) : no("refused.no_groups");
            case AGAIN -> again();
            case REVEAL ->
                voteIs(Phase.CLOSED) && !room.poll().revealed()
                        ? Accept.of(new PollRevealed(id()))
                        : no("refused.nothing_hidden");
            case HIDE ->
                voteIs(Phase.CLOSED) && room.poll().revealed() ? Accept.of(new PollHidden(id())) : no("refused.no_chart");
            case BLACKOUT, RESUME, END -> throw new IllegalArgumentException(move + " is no move of a breakout");
        };
    }

    /** Returns the events that end the groups' work or the vote; empty if neither is going on. */
    static List<SessionEvent> closing(RoomState room) {
        var here = room.breakout();
        var id = room.segment().id();
        if (here.open()) {
            return List.of(new BreakoutMoved(id, Stage.CLOSED));
        }
        boolean voting = here.stage() == Stage.VOTE && room.poll().phase() == Phase.OPEN;
        return voting ? List.of(new PollClosed(id), new PollRevealed(id)) : List.of();
    }

    private RuleDecision next() {
        return switch (NextAction.of(room)) {
            case DRAW_GROUPS, CHOOSE_GROUPS, BEGIN_WORK -> open();
            case SHOW_TASK -> moved(Stage.TASK);
            case END_WORK -> moved(Stage.CLOSED);
            case TURN_PAGE -> Accept.of(new ReportTurned(id(), here.leaf() + 1));
            case HEAR_GROUP -> Accept.of(new GroupReported(id(), GroupReports.untold(breakout, here)));
            case OPEN_VOTE -> openVote();
            case CLOSE_AND_SHOW -> accept(closing(room));
            case MOVE_ON, NONE -> SteeringRules.onwards(room, now);
            case SHOW_POINT, RUN_MONTHS, OPEN_ROUND, CLOSE_VOTE, SHOW_RESULT, SHOW_RIGHT, SHOW_TOLD ->
                throw new IllegalStateException("no step of a breakout");
        };
    }

    private RuleDecision previous() {
        return switch (here.stage()) {
            case READY -> SteeringRules.back(room);
            case GROUPS -> moved(Stage.READY);
            case TASK -> moved(showsGroups() ? Stage.GROUPS : Stage.READY);
            case CLOSED -> here.told().isEmpty()
                    ? accept(SteeringRules.with(newcomers(room), new BreakoutMoved(id(), Stage.TASK)))
                    : Accept.of(here.leaf() > 0 ? new ReportTurned(id(), here.leaf() - 1) : new ReportTakenBack(id()));
            case VOTE -> voteIs(Phase.OPEN)
                    ? Accept.of(new PollReadied(id()), new BreakoutMoved(id(), Stage.CLOSED))
                    : Accept.of(new PollReopened(id()));
        };
    }

    private RuleDecision open() {
        return switch (here.stage()) {
            case READY -> here.groups().isEmpty() ? draw() : resumeWork();
            case GROUPS, TASK -> no("refused.groups_at_work");
            case CLOSED -> here.told().isEmpty()
                    ? resumeWork()
                    : GroupReports.votes(breakout, here)
                            ? openVote()
                            : no("refused.groups_report");
            case VOTE -> voteIs(Phase.CLOSED) && !room.poll().revealed()
                    ? Accept.of(new PollReopened(id()))
                    : no(voteIs(Phase.OPEN)
                            ? "refused.open_already"
                            : "refused.result_shown");
        };
    }

    private RuleDecision again() {
        if (here.stage() == Stage.VOTE) {
            return accept(SteeringRules.with(closing(room), newVote()));
        }
        return here.groups().isEmpty() ? no("refused.nothing_drawn") : draw();
    }

    private RuleDecision draw() {
        var drawn = new GroupDrawing(room, breakout, chance).groups(now);
        return showsGroups() ? Accept.of(drawn) : Accept.of(drawn, new BreakoutMoved(id(), Stage.TASK));
    }

    private RuleDecision resumeWork() {
        return accept(resuming(room, breakout));
    }

    /** Returns the events that let the groups go on. Seats that joined in the meantime are placed in a group. */
    static List<SessionEvent> resuming(RoomState room, Breakout breakout) {
        boolean shown = room.breakout().stage() == Stage.READY && breakout.assign().how() != How.NONE;
        return SteeringRules.with(newcomers(room),
                new BreakoutMoved(room.segment().id(), shown ? Stage.GROUPS : Stage.TASK));
    }

    /** Returns the events that place everyone who counts and is in no group of the current breakout yet. */
    static List<SessionEvent> newcomers(RoomState room) {
        var events = new ArrayList<SessionEvent>();
        if (room.segment().content() instanceof Breakout breakout && ExerciseRules.seatsLatecomers(breakout)) {
            var after = room.breakout();
            for (var seat : room.seats().present()) {
                if (after.groupOf(seat) == 0) {
                    var joined = ExerciseRules.latecomer(room.segment().id(), after, seat);
                    events.add(joined);
                    after = after.with(joined.group(), group -> group.with(seat));
                }
            }
        }
        return events;
    }

    private RuleDecision openVote() {
        return Accept.of(here.ballot().isEmpty() || room.poll().run() == null ? newVote() : new PollReopened(id()));
    }

    private PollOpened newVote() {
        return new PollOpened(id(), "run-" + (room.runs().size() + 1), QuestionKind.CHOICE, 1, null);
    }

    private boolean voteIs(Phase phase) {
        return here.stage() == Stage.VOTE && room.poll().phase() == phase;
    }

    private boolean showsGroups() {
        return breakout.assign().how() != How.NONE;
    }

    private RuleDecision moved(Stage stage) {
        return Accept.of(new BreakoutMoved(id(), stage));
    }

    private String id() {
        return room.segment().id();
    }

    private static RuleDecision accept(List<SessionEvent> events) {
        return new Accept(events, 0);
    }

    private static RuleDecision no(String key) {
        return SteeringRules.notNow(key);
    }
}
