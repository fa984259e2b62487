package org.quarterdeck.ui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Drawing;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.NoProgram;
import org.quarterdeck.fixtures.PlayedRoom;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.RoomAddress;
import org.quarterdeck.workshop.Poll.Reveal;

@DisplayName("An opening compass")
class KeptHiddenTest {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/4711", "127.0.0.1:7313", "4711");

    private final PlayedRoom room = PlayedRoom.of(Workshops.small().spectrum("before", Reveal.MANUAL).slide("between")
            .spectrum("after", Reveal.MANUAL).comparedWith("before").slide("end").build()).people(3);

    private void press(ConsoleAction... actions) {
        Drawing.on(() -> {
            var console = new ConsoleView(room.session(), ADDRESS, "http://127.0.0.1:7313/remote#secret", new NoProgram(),
                    ZoneOffset.UTC);
            for (var action : actions) {
                console.perform(action);
            }
            console.close();
        });
    }

    @Test
    @DisplayName("stays hidden when the facilitator taps on, and the button says where that leads")
    void tapped() {
        try (room) {
            room.then(Move.NEXT).vote(3).then(Move.NEXT);
            assertEquals("Next: Title of between", PrimaryMove.of(room.state()).words());
            press(ConsoleAction.NEXT);
            Eventually.until("the next slide", () -> room.state().index() == 1);
            assertFalse(room.state().poll("before").revealed());
        }
    }

    @Test
    @DisplayName("is shown by the key that shows results, and the closing one by tapping on")
    void shown() {
        try (room) {
            room.then(Move.NEXT).vote(3).then(Move.NEXT);
            assertThat(PollOffers.of(room.state())).extracting(PollOffers.Offer::action).contains(ConsoleAction.REVEAL);
            press(ConsoleAction.REVEAL);
            Eventually.until("it is shown", () -> room.state().poll().revealed());
            room.at("after").then(Move.NEXT).vote(3).then(Move.NEXT);
            assertEquals("Show the result", PrimaryMove.of(room.state()).words());
            press(ConsoleAction.NEXT);
            Eventually.until("both are shown", () -> room.state().poll().revealed());
            assertTrue(room.state().index() == 2);
        }
    }
}
