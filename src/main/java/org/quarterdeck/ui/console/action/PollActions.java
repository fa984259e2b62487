package org.quarterdeck.ui.console.action;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Simulation;

/** Lists the actions on the current question besides "next". */
public final class PollActions {

    /** An action with the label that fits the current state. */
    public record Offer(ConsoleAction action, String words) {

        private static Offer of(ConsoleAction action, String key) {
            return new Offer(action, UiMessages.text(key));
        }
    }

    private PollActions() {}

    public static List<Offer> of(RoomState room) {
        if (BreakoutText.fit(room)) {
            return BreakoutText.offers(room);
        }
        if (room.segment().content() instanceof Simulation && !room.ended()) {
            return List.of(Offer.of(ConsoleAction.HOLD, "offer.hold"));
        }
        var poll = room.segment().poll();
        if (poll == null || room.ended()) {
            return List.of();
        }
        var offers = new ArrayList<Offer>();
        var state = room.poll();
        if (state.phase() == Phase.READY) {
            offers.add(Offer.of(ConsoleAction.MOVE_ON, "offer.skip"));
        }
        if (state.run() != null) {
            boolean second = state.phase() == Phase.CLOSED && state.run().round() < poll.rounds();
            offers.add(Offer.of(ConsoleAction.AGAIN, second ? "offer.second_round" : "offer.again"));
        }
        if (room.countdown() != null) {
            offers.add(Offer.of(ConsoleAction.MORE_TIME, "offer.more_time"));
        }
        if (state.phase() == Phase.CLOSED && !state.revealed()) {
            offers.add(Offer.of(ConsoleAction.OPEN, "offer.reopen"));
        }
        if (state.revealed()) {
            offers.add(Offer.of(ConsoleAction.HIDE, "offer.hide"));
        } else if (state.phase() == Phase.OPEN) {
            offers.add(Offer.of(ConsoleAction.REVEAL, "offer.reveal_now"));
        } else if (state.phase() == Phase.CLOSED && NextAction.of(room) == NextAction.SHOW_RESULT) {
            offers.add(Offer.of(ConsoleAction.MOVE_ON, "offer.move_on"));
        } else if (state.phase() == Phase.CLOSED) {
            offers.add(Offer.of(ConsoleAction.REVEAL, SegmentSteps.waits(room) ? "offer.reveal_now" : "offer.reveal"));
        }
        return List.copyOf(offers);
    }
}
