package org.quarterdeck.ui.console.action;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;

/** How a breakout stands and what can be done with it beside "next", in words. */
public final class BreakoutText {

    private BreakoutText() {}

    /** Returns whether the current segment is a breakout. */
    public static boolean fit(RoomState room) {
        return room.segment().content() instanceof Breakout && !room.ended();
    }

    /** Returns what the room sees. */
    public static String now(RoomState room) {
        var here = room.breakout();
        return switch (here.stage()) {
            case READY -> UiMessages.text("now.groups_ready");
            case GROUPS -> UiMessages.text("now.groups_shown");
            case TASK -> UiMessages.text("now.groups_work");
            case CLOSED -> here.telling() == 0
                    ? UiMessages.text("now.groups_closed")
                    : UiMessages.text("now.group_tells", here.telling());
            case VOTE -> UiMessages.text(room.poll().phase() == Phase.OPEN ? "now.open" : "now.revealed");
        };
    }

    private static How how(RoomState room) {
        return room.segment().content() instanceof Breakout breakout ? breakout.assign().how() : How.NONE;
    }

    /** Returns the actions available beside "next". */
    static List<PollActions.Offer> offers(RoomState room) {
        var here = room.breakout();
        var offers = new ArrayList<PollActions.Offer>();
        switch (here.stage()) {
            case READY -> offers.add(offer(ConsoleAction.MOVE_ON, "offer.skip_breakout"));
            case GROUPS, TASK -> {
                offers.add(offer(ConsoleAction.LESS_TIME, "offer.less_time"));
                offers.add(offer(ConsoleAction.MORE_TIME, "offer.more_time"));
                offers.add(offer(ConsoleAction.AGAIN, how(room) == How.SELF ? "offer.choose_again" : "offer.draw_again"));
            }
            case CLOSED -> {
                if (here.told().isEmpty()) {
                    offers.add(offer(ConsoleAction.OPEN, "offer.go_on"));
                }
                offers.add(offer(ConsoleAction.MOVE_ON, "offer.move_on_now"));
            }
            case VOTE -> offers.add(offer(ConsoleAction.AGAIN, "offer.again"));
        }
        return List.copyOf(offers);
    }

    /**
     * Returns how the groups were formed if that differs from the author's wish or from good practice, else an empty
     * string.
     */
    public static String note(BreakoutState here) {
        return switch (here.basis()) {
            case NO_ANSWERS -> UiMessages.text("groups.no_answers");
            case NO_EARLIER_GROUPS -> UiMessages.text("groups.no_earlier");
            case AS_ASKED -> here.repeats() == 0 ? "" : UiMessages.text("groups.repeats", here.repeats());
        };
    }

    private static PollActions.Offer offer(ConsoleAction action, String key) {
        return new PollActions.Offer(action, UiMessages.text(key));
    }
}
