package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.MachineFacts;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.ui.console.bar.TopBar;

/** The health of a session in one line of the console. */
class HealthConsoleTest {

    private volatile MachineFacts machine = new MachineFacts(3, 80_000_000_000L);
    private volatile boolean asked;
    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("welcome").slide("end").build());
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session(), new NoConsoleHost() {
        @Override
        public void network() {
            asked = true;
        }

        @Override
        public MachineFacts machine() {
            return machine;
        }
    });

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    /** Returns how far the last of the bar's buttons stands out of it at a width, in pixels. */
    private static double standsOut(Region bar, double width) {
        for (int pulse = 0; pulse < 3; pulse++) {
            bar.resize(width, bar.prefHeight(width));
            bar.requestLayout();
            bar.layout();
        }
        var last = bar.lookup("#action-end");
        return bar.sceneToLocal(last.localToScene(last.getBoundsInLocal())).getMaxX() - width;
    }

    @Test
    void the_bar_gives_way_where_it_is_narrow_so_that_its_last_button_stays_whole() {
        machine = new MachineFacts(3, 99_000_000);
        screen.seen("the disk is nearly full", () -> !screen.text("#health").isEmpty());
        screen.does(() -> {
            var bar = (Region) screen.view().lookup(".top-bar");
            for (double width = 1_000; width <= 1_400; width += 5) {
                assertTrue(standsOut(bar, width) <= 0, "the last button stands out at " + width);
            }
        });
    }

    @Test
    void the_last_button_stays_whole_also_where_all_that_can_be_wrong_is() {
        machine = new MachineFacts(3, 99_000_000);
        screen.seen("the disk is nearly full", () -> !screen.text("#health").isEmpty());
        screen.does(() -> {
            screen.view().projector(ProjectorState.WINDOW);
            var bar = (TopBar) screen.view().lookup(".top-bar");
            bar.seats(room.state(), 1_400, null);
            for (double width = 960; width <= 1_400; width += 20) {
                assertTrue(standsOut(bar, width) <= 0, "the last button stands out at " + width);
            }
        });
    }

    @Test
    void the_line_is_quiet_says_what_is_wrong_and_opens_its_details_by_key() {
        screen.seen("quiet", () -> screen.text("#health").isEmpty());
        machine = new MachineFacts(3, 99_000_000);
        screen.seen("the disk is nearly full", () -> screen.text("#health").equals(UiMessages.text("health.disk_short", 99L)));
        screen.press(KeyCode.SHIFT, KeyCode.H);
        screen.seen("the details", () -> screen.visible("#health-details"));
        assertTrue(screen.words().contains(UiMessages.text("health.streams", 3)), screen::words);
        screen.press(KeyCode.ESCAPE);
        screen.seen("no details", () -> !screen.visible("#health-details"));
        screen.press(KeyCode.SHIFT, KeyCode.A);
        screen.seen("the network is looked at", () -> asked);
    }
}
