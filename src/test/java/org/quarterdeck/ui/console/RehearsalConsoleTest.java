package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.state.RoomState;

/** The end of a rehearsal, which offers its times as the plan. */
class RehearsalConsoleTest {

    private static final String TEXT = """
            ---
            title: Two slides
            ---
            ---
            minutes: 5
            ---
            # Opening

            ---
            minutes: 3
            ---
            # Close
            """;

    private final Map<String, Double> kept = new ConcurrentHashMap<>();
    private final PlayedSession room = PlayedSession.rehearsal(TEXT, Path.of("."));
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session(), new NoConsoleHost() {

        @Override
        public boolean hasWorkshopFile() {
            return true;
        }

        @Override
        public String keepTimes(RoomState state, Map<String, Double> minutes, boolean inCopy) {
            kept.putAll(minutes);
            return "workshop.md has the new times as its plan.";
        }
    });

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    @Test
    void the_times_that_are_ticked_become_the_plan() {
        room.after(Duration.ofMinutes(7)).at("close").after(Duration.ofMinutes(9)).then(Move.END);
        screen.seen("the offer", () -> screen.all(".trouble-bar .button").stream().anyMatch(this::offers));
        screen.does(() -> screen.all(".trouble-bar .button").stream().filter(this::offers)
                .forEach(node -> ((Button) node).fire()));
        screen.seen("the times", () -> screen.visible("#took-opening"));
        screen.does(() -> {
            var opening = (CheckBox) screen.node("#took-opening");
            assertEquals("Opening · took 7 min, planned 5", opening.getText());
            ((CheckBox) screen.node("#took-close")).setSelected(false);
            ((Button) screen.node("#rehearsed-write")).fire();
        });
        Eventually.until("the ticked one is written", () -> kept.equals(Map.of("opening", 7.0)));
        screen.says("#said", "workshop.md has the new times as its plan.");
    }

    private boolean offers(javafx.scene.Node node) {
        return node instanceof Button button && "Use these times as the plan …".equals(button.getText());
    }
}
