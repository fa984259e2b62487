package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The proposal below the agenda, as the facilitator meets it. */
class DriftRepairConsoleTest {

    private static final String PLAN = """
            ---
            title: Two scenes
            cuts: [14, 19]
            ---
            # Opening

            ---
            minutes: 5
            ---
            # The first scene

            ---
            minutes: 5
            cuts: [19]
            ---
            # The second scene

            ---
            minutes: 8
            ---
            # Debrief

            <!-- **Late?** Five minutes, two voices. -->

            ---
            minutes: 1
            ---
            # Thank you
            """;

    private final PlayedSession room = PlayedSession
            .of(WorkshopParser.read("workshop.md", PLAN, Path.of(".")).workshop().cutTo(19));
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session());

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    private List<String> left() {
        return room.state().workshop().segments().stream().filter(Segment::leftOut).map(Segment::id).toList();
    }

    @Test
    void one_key_takes_it_and_one_takes_it_back() {
        room.at("the-first-scene").after(Duration.ofMinutes(13));
        room.session().submit(new Join("anna")).join();
        screen.says("#repair", "Back on time, over at 9:19:");
        screen.press(KeyCode.SHIFT, KeyCode.E);
        Eventually.until("the scene is left out", () -> left().equals(List.of("the-second-scene")));
        screen.says("#said", "The plan is changed. Ctrl\u00a0Z takes it back.");
        Eventually.until("nothing more is proposed", () -> !screen.view().lookup(".repair").isVisible());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("the scene is back", () -> left().isEmpty());
        screen.says("#repair", "Back on time, over at 9:19:");
        screen.click("#repair-away");
        assertFalse(screen.view().lookup(".repair").isVisible());
        screen.press(KeyCode.SHIFT, KeyCode.E);
        screen.says("#said", "Nothing is proposed just now.");
        assertEquals(List.of(), left());
    }

    private void choose(String segment, String item) {
        screen.does(() -> {
            var row = screen.all(".agenda .segment-row").stream().map(Button.class::cast)
                    .filter(each -> String.valueOf(each.getAccessibleText()).startsWith(segment)).findFirst().orElseThrow();
            menu(row).getItems().stream().filter(each -> item.equals(each.getId())).findFirst().orElseThrow().fire();
        });
    }

    private List<String> order() {
        return room.state().workshop().segments().stream().map(Segment::id).toList();
    }

    @Test
    void a_row_to_come_is_left_out_taken_in_and_moved_from_its_menu() {
        room.at("the-first-scene");
        screen.seen("the agenda", () -> screen.all(".agenda .segment-row:here").size() == 1);
        choose("Debrief", "plan-leave-out");
        Eventually.until("it is left out", () -> left().equals(List.of("debrief")));
        screen.seen("its row says so", () -> screen.all(".agenda .segment-row").stream()
                .anyMatch(row -> "Debrief, left out".equals(row.getAccessibleText())));
        choose("Debrief", "plan-leave-out");
        Eventually.until("it is back", () -> left().isEmpty());
        choose("Debrief", "plan-earlier");
        Eventually.until("it comes earlier", () -> order().indexOf("debrief") < order().indexOf("the-second-scene"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("it is where it was", () -> order().indexOf("debrief") > order().indexOf("the-second-scene"));
    }

    private double minutes(String segment) {
        var segments = room.state().workshop().segments();
        return segments.get(room.state().workshop().indexOf(segment)).minutes();
    }

    private ContextMenu menu(String row) {
        return screen.all(".agenda .button").stream().map(Button.class::cast)
                .filter(each -> row.equals(each.getAccessibleText())).findFirst().map(DriftRepairConsoleTest::menu).orElseThrow();
    }

    /** Asks for the menu of a row, as a click of the other button or the menu's key does. */
    private static ContextMenu menu(Button row) {
        row.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
        row.getContextMenu().hide();
        return row.getContextMenu();
    }

    private static void lengthen(List<MenuItem> items, String button, int times) {
        var content = items.stream().filter(each -> "plan-minutes".equals(each.getId())).map(CustomMenuItem.class::cast)
                .findFirst().orElseThrow().getContent();
        for (int press = 0; press < times; press++) {
            ((Button) content.lookup(button)).fire();
        }
    }

    @Test
    void a_row_to_come_gets_more_and_fewer_minutes_from_its_menu() {
        room.at("the-first-scene");
        screen.seen("the agenda", () -> screen.all(".agenda .segment-row:here").size() == 1);
        double before = minutes("debrief");
        screen.does(() -> lengthen(menu("Debrief").getItems(), "#plan-more", 3));
        Eventually.until("it is longer", () -> minutes("debrief") == before + 3);
        screen.does(() -> lengthen(menu("Debrief").getItems(), "#plan-less", 1));
        Eventually.until("it is shorter", () -> minutes("debrief") == before + 2);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("one step is taken back", () -> minutes("debrief") == before + 3);
    }

    @Test
    void plus_changes_the_row_that_the_keyboard_is_on_and_keeps_it_there() {
        room.at("the-first-scene");
        screen.seen("the agenda", () -> screen.all(".agenda .segment-row:here").size() == 1);
        double before = minutes("debrief");
        double here = minutes("the-first-scene");
        for (int steps = 0; steps < 60 && !onDebrief(); steps++) {
            screen.press(KeyCode.TAB);
        }
        assertTrue(onDebrief(), "tab reaches the row");
        screen.press(KeyCode.PLUS);
        Eventually.until("it is longer", () -> minutes("debrief") == before + 1);
        screen.press(KeyCode.PLUS);
        Eventually.until("it is longer still", () -> minutes("debrief") == before + 2);
        screen.press(KeyCode.MINUS);
        Eventually.until("it is shorter", () -> minutes("debrief") == before + 1);
        assertTrue(onDebrief(), "the focus stays");
        assertEquals(here, minutes("the-first-scene"));
    }

    private boolean onDebrief() {
        return screen.view().getScene().getFocusOwner() instanceof Button row && row.isFocusVisible()
                && "Debrief".equals(row.getAccessibleText());
    }
}
