package org.quarterdeck.ui.console.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.workshop.Poll.Reveal;

class WithheldPollTest {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/", "127.0.0.1:7313", "4711", "k7Qm2xPd");

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().spectrum("before", Reveal.MANUAL).slide("between")
            .spectrum("after", Reveal.MANUAL).comparedWith("before").slide("end").build()).people(3);

    private void press(ConsoleAction... actions) {
        FxDrawing.on(() -> {
            var console = new ConsoleView(room.session(), ADDRESS, "http://127.0.0.1:7313/remote#secret", new NoConsoleHost(),
                    ZoneOffset.UTC);
            for (var action : actions) {
                console.perform(action);
            }
            console.close();
        });
    }

    @Test
    void stays_hidden_when_the_facilitator_taps_on_and_the_button_says_where_that_leads() {
        try (room) {
            room.then(Move.NEXT).vote(3).then(Move.NEXT);
            assertEquals("Next: Title of between", NextMove.of(room.state()).words());
            press(ConsoleAction.NEXT);
            Eventually.until("the next slide", () -> room.state().index() == 1);
            assertFalse(room.state().poll("before").revealed());
        }
    }

    @Test
    void is_shown_by_the_key_that_shows_results_and_the_closing_one_by_tapping_on() {
        try (room) {
            room.then(Move.NEXT).vote(3).then(Move.NEXT);
            assertThat(PollActions.of(room.state())).extracting(PollActions.Offer::action).contains(ConsoleAction.REVEAL);
            press(ConsoleAction.REVEAL);
            Eventually.until("it is shown", () -> room.state().poll().revealed());
            room.at("after").then(Move.NEXT).vote(3).then(Move.NEXT);
            assertEquals("Show the result", NextMove.of(room.state()).words());
            press(ConsoleAction.NEXT);
            Eventually.until("both are shown", () -> room.state().poll().revealed());
            assertTrue(room.state().index() == 2);
        }
    }
}
