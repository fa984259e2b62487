package org.quarterdeck.ui.console;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.MoveDoubt;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.QuestionBar;
import org.quarterdeck.ui.common.QuestionBar.Choice;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.FacilitatorMoves;

/** Asks in the question bar before moves that are easily made by accident; see {@link MoveDoubt}. */
final class MoveQuestions {

    private enum Other {
        QUIT
    }

    /** The longest time until a key that is held down repeats itself. */
    private static final long HELD = Duration.ofSeconds(1).toNanos();

    private final LiveSession session;
    private final FacilitatorMoves steering;
    private final QuestionBar bar;
    private final Runnable renewRemote;
    private final LongSupplier nanos;
    private long closing;
    private @Nullable RoomState askedIn;

    /**
     * Creates the questions.
     *
     * @param renewRemote gives the remote another token
     * @param nanos a monotonic clock that tells a held key from two presses
     */
    MoveQuestions(LiveSession session, FacilitatorMoves steering, QuestionBar bar, Runnable renewRemote,
            LongSupplier nanos) {
        this.nanos = nanos;
        this.closing = nanos.getAsLong() - HELD;
        this.session = session;
        this.steering = steering;
        this.bar = bar;
        this.renewRemote = renewRemote;
    }

    /** Returns whether an action was the answer to a question, or raised one, so that it is not to be performed. */
    boolean takes(ConsoleAction action) {
        if (bar.confirms(action)) {
            return true;
        }
        bar.withdraw();
        int remotes = session.presence().remotes();
        if (action == ConsoleAction.RENEW_REMOTE && remotes > 0) {
            askedIn = null;
            bar.ask(action, UiMessages.text("ask_first.renew_remote", remotes),
                    List.of(new Choice(UiMessages.text("ask_first.renew_remote_yes"), renewRemote)));
            return true;
        }
        var room = session.state();
        var doubt = doubt(action, room);
        if (doubt != null) {
            ask(action, doubt, room, answers(action, doubt, room));
        }
        return doubt != null;
    }

    private static @Nullable MoveDoubt doubt(ConsoleAction action, RoomState room) {
        return switch (action) {
            case AGAIN -> MoveDoubt.of(Move.AGAIN, room);
            case BACK -> MoveDoubt.of(Move.PREVIOUS, room);
            case OPEN -> MoveDoubt.of(Move.OPEN, room);
            case MOVE_ON -> room.ended() ? null : MoveDoubt.leaving(room);
            default -> null;
        };
    }

    boolean asks() {
        return bar.isVisible();
    }

    /** Shows a segment; asks first if that closes something. */
    void goTo(String segment) {
        if (bar.confirms(segment)) {
            return;
        }
        var room = session.state();
        var doubt = segment.equals(room.segment().id()) || room.ended() ? null : MoveDoubt.leaving(room);
        if (doubt == null) {
            steering.goTo(segment);
        } else {
            ask(segment, doubt, room, List.of(new Choice(yes(doubt), () -> steering.goTo(segment))));
        }
    }

    /**
     * Asks whether to quit the program. Asked once more while the question stands, quits; not by the repeats of Alt+F4 held down
     * nor by a double click on the window's cross.
     */
    void quit(Runnable quit) {
        long now = nanos.getAsLong();
        boolean held = now - closing < HELD;
        closing = now;
        if (!held && !bar.confirms(Other.QUIT)) {
            askedIn = null;
            bar.ask(Other.QUIT, UiMessages.text("ask_first.quit"),
                    List.of(new Choice(UiMessages.text("ask_first.quit_yes"), quit)));
        }
    }

    /** Withdraws the question if the room has moved since it was asked. */
    void follow(RoomState room) {
        if (askedIn != null && room.rev() > askedIn.rev() && room.steeredSince(askedIn)) {
            withdraw();
        }
    }

    void withdraw() {
        askedIn = null;
        bar.withdraw();
    }

    private List<Choice> answers(ConsoleAction action, MoveDoubt doubt, RoomState room) {
        return switch (doubt) {
            case ASK_AGAIN, DRAW_AGAIN -> List.of(new Choice(yes(doubt), () -> steering.move(Move.AGAIN)));
            case LEAVE_VOTE, LEAVE_GROUPS -> List.of(new Choice(yes(doubt), steering::moveOn));
            case REOPEN -> {
                var open = new Choice(yes(doubt), steering::reopen);
                if (action != ConsoleAction.BACK || room.preceding() < 0) {
                    yield List.of(open);
                }
                var before = room.workshop().segments().get(room.preceding()).id();
                yield List.of(new Choice(UiMessages.text("ask_first.back"), () -> steering.goTo(before)), open);
            }
        };
    }

    private void ask(Object about, MoveDoubt doubt, RoomState room, List<Choice> answers) {
        askedIn = room;
        bar.ask(about, UiMessages.text(switch (doubt) {
            case ASK_AGAIN -> "ask_first.ask_again";
            case DRAW_AGAIN -> "ask_first.draw_again";
            case LEAVE_VOTE -> "ask_first.leave_vote";
            case LEAVE_GROUPS -> "ask_first.leave_groups";
            case REOPEN -> "ask_first.reopen";
        }, room.poll().answers()), answers);
    }

    private static String yes(MoveDoubt doubt) {
        return UiMessages.text(switch (doubt) {
            case ASK_AGAIN -> "ask_first.ask_again_yes";
            case DRAW_AGAIN -> "ask_first.draw_again_yes";
            case LEAVE_VOTE -> "ask_first.leave_vote_yes";
            case LEAVE_GROUPS -> "ask_first.leave_groups_yes";
            case REOPEN -> "ask_first.reopen_yes";
        });
    }
}
