package org.quarterdeck.ui.console;

import java.util.function.Consumer;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.Outcome.Rejected;

/** The facilitator's moves, on their way to the room; a move that does not fit the moment comes back as a sentence. */
final class Steering {

    private final LiveSession session;
    private final Consumer<String> refused;

    /**
     * @param refused hears why a move did not happen, on whatever thread that is found out
     */
    Steering(LiveSession session, Consumer<String> refused) {
        this.session = session;
        this.refused = refused;
    }

    void move(Move move) {
        submit(new Command.Steer(move));
    }

    void goTo(String segment) {
        submit(new Command.GoTo(segment));
    }

    /** To the next segment, whatever is left of this one. */
    void moveOn() {
        var room = session.state();
        int next = room.index() + 1;
        if (next < room.workshop().segments().size()) {
            goTo(room.workshop().segments().get(next).id());
        } else {
            move(Move.NEXT);
        }
    }

    void black() {
        move(session.state().blackout() ? Move.RESUME : Move.BLACKOUT);
    }

    private void submit(Command command) {
        var unused = session.submit(command).thenAccept(outcome -> {
            if (outcome instanceof Rejected rejected) {
                refused.accept(rejected.message());
            }
        });
    }
}
