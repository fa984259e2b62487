package org.quarterdeck.ui.console;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.BreakoutState;
import org.quarterdeck.session.GroupSheet;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.session.ReportLeaf;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.Steps;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;

/** How a breakout stands, what "next" does with it and what else can be done, in words. */
final class BreakoutWords {

    private BreakoutWords() {}

    /** Whether the moment is a breakout. */
    static boolean fit(RoomState room) {
        return room.segment().content() instanceof Breakout && !room.ended();
    }

    /** What the room sees. */
    static String now(RoomState room) {
        var here = room.breakout();
        return switch (here.stage()) {
            case READY -> Messages.text("now.groups_ready");
            case GROUPS -> Messages.text("now.groups_shown");
            case TASK -> Messages.text("now.groups_work");
            case CLOSED -> here.telling() == 0
                    ? Messages.text("now.groups_closed")
                    : Messages.text("now.group_tells", here.telling());
            case VOTE -> Messages.text(room.poll().phase() == Phase.OPEN ? "now.open" : "now.revealed");
        };
    }

    /** What "next" does, or empty where it goes on to the next segment. */
    static String next(RoomState room) {
        var here = room.breakout();
        boolean last = Steps.stepOf(room) == Steps.stepsOf(room) - 1;
        return switch (here.stage()) {
            case READY -> Messages.text(how(room) == How.NONE || !here.groups().isEmpty()
                    ? "primary.groups_begin"
                    : how(room) == How.SELF ? "primary.groups_choose" : "primary.groups_draw");
            case GROUPS -> Messages.text("primary.groups_task");
            case TASK -> Messages.text("primary.groups_end");
            case CLOSED -> last
                    ? ""
                    : leafLeft(room)
                            ? Messages.text("primary.report_turn")
                            : untold(here) == 0
                                    ? Messages.text("primary.open")
                                    : Messages.text("primary.group_tells", untold(here));
            case VOTE -> room.poll().phase() == Phase.OPEN ? Messages.text("primary.close_and_show") : "";
        };
    }

    private static boolean leafLeft(RoomState room) {
        var here = room.breakout();
        if (here.telling() == 0) {
            return false;
        }
        var sheet = GroupSheet.all(room, room.segment()).get(here.telling() - 1);
        return room.segment().content() instanceof Breakout breakout
                && here.leaf() + 1 < ReportLeaf.of(breakout.capture(), sheet.handIns()).size();
    }

    private static int untold(BreakoutState here) {
        return here.tellable().stream().filter(number -> !here.told().contains(number)).findFirst().orElse(0);
    }

    private static How how(RoomState room) {
        return room.segment().content() instanceof Breakout breakout ? breakout.assign().how() : How.NONE;
    }

    /** What else can be done beside "next". */
    static List<PollOffers.Offer> offers(RoomState room) {
        var here = room.breakout();
        var offers = new ArrayList<PollOffers.Offer>();
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

    /** How the groups came about, where that is not as the author wanted it or as it should be; empty where all is well. */
    static String note(BreakoutState here) {
        return switch (here.basis()) {
            case NO_ANSWERS -> Messages.text("groups.no_answers");
            case NO_EARLIER_GROUPS -> Messages.text("groups.no_earlier");
            case AS_ASKED -> here.repeats() == 0 ? "" : Messages.text("groups.repeats", here.repeats());
        };
    }

    private static PollOffers.Offer offer(ConsoleAction action, String key) {
        return new PollOffers.Offer(action, Messages.text(key));
    }
}
