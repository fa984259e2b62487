package org.quarterdeck.ui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.ui.console.groups.MinuteBell;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;

class BreakoutConsoleTest {

    private static final Breakout BREAKOUT = new Breakout(0, 2, new Assign(How.RANDOM, null), List.of(), List.of(),
            List.of("What?", "When?"), true);

    private final PlayedSession room = PlayedSession
            .of(WorkshopFixture.small().breakout("groups", BREAKOUT).minutes(10).slide("bye").build())
            .people(5);
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session());

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    private HandIn handIn(int group, int prompt) {
        return room.state().breakout().group(group).handIn(prompt);
    }

    private TextArea field(int prompt) {
        return (TextArea) screen.node("#hand-in-" + prompt);
    }

    @Test
    void the_moderation_panel_lets_a_hand_in_through_and_hides_it() {
        room.session().submit(new HoldBack(true, Set.of())).join();
        room.then(Move.OPEN);
        int seat = room.state().breakout().group(1).seats().getFirst();
        room.session().submit(new Write(seat, "groups", 0, "Ask first", 0)).join();
        assertEquals(1, room.state().breakout().waiting());
        screen.press(KeyCode.L);
        screen.seen("what waits", () -> screen.all(".moderation .held").stream()
                .anyMatch(line -> ((Labeled) line).getText().equals("Group 1: Ask first")));
        screen.does(() -> screen.robot().lookup(".moderation .entry .button").queryButton().fire());
        Eventually.until("it is through", () -> handIn(1, 0).shown());
        screen.seen("it is shown", () -> screen.visible(".moderation .shown"));
        screen.does(() -> screen.robot().lookup(".moderation .entry .button").queryButton().fire());
        Eventually.until("it is hidden", () -> handIn(1, 0).hidden());
        assertEquals(0, room.state().breakout().waiting());
    }

    @Test
    void the_space_bar_walks_from_the_drawing_through_the_reports_and_the_vote() {
        screen.says("#action-next", "Draw the groups");
        screen.press(KeyCode.SPACE);
        for (int group = 1; group <= 2; group++) {
            room.session().submit(new TypeIn("groups", group, 0, "Words of " + group, 0)).join();
        }
        for (var words : List.of("Show the task", "End the work", "Hear group 1", "Hear group 2", "Open the vote",
                "Close and show the result", "Next: Title of bye")) {
            screen.says("#action-next", words);
            screen.press(KeyCode.SPACE);
        }
        Eventually.until("the next segment", () -> room.state().index() == 1);
    }

    @Test
    void plus_and_minus_give_and_take_a_minute() {
        room.then(Move.OPEN);
        screen.says("#action-next", "Show the task");
        screen.press(KeyCode.ADD);
        Eventually.until("a minute more", () -> TestClock.NINE.plusSeconds(660).equals(room.state().breakout().endsAt()));
        screen.press(KeyCode.MINUS);
        screen.press(KeyCode.SUBTRACT);
        Eventually.until("two fewer", () -> TestClock.NINE.plusSeconds(540).equals(room.state().breakout().endsAt()));
    }

    @Test
    void words_of_one_group_take_the_keyboard_from_no_other() {
        room.then(Move.OPEN);
        screen.seen("the groups", () -> screen.visible("#group-2"));
        screen.does(() -> screen.node("#group-2").requestFocus());
        room.session().submit(new TypeIn("groups", 1, 0, "Words of the first", 0)).join();
        screen.seen("the words", () -> screen.node("#group-1").getAccessibleText().endsWith("Words of the first"));
        screen.does(() -> assertTrue(screen.node("#group-2").isFocused()));
    }

    @Test
    void what_is_typed_for_a_group_is_saved_as_it_is_typed_and_moves_nothing_else() {
        room.then(Move.OPEN);
        screen.says("#action-next", "Show the task");
        screen.press(KeyCode.T);
        screen.seen("the field", () -> screen.visible("#hand-in-0"));
        screen.does(() -> assertEquals("", field(0).getText(), "the key that opened it is not in it"));
        screen.press(KeyCode.N);
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.B);
        Eventually.until("the words", () -> handIn(1, 0).text().equals("n b"));
        assertEquals(Stage.GROUPS, room.state().breakout().stage());
        assertFalse(room.state().blackout());
        screen.press(KeyCode.ESCAPE);
        screen.seen("the list again", () -> !screen.visible("#hand-in-0"));
        screen.press(KeyCode.SPACE);
        Eventually.until("the task", () -> room.state().breakout().stage() == Stage.TASK);
    }

    @Test
    void words_written_by_the_group_at_the_same_time_are_kept_beside_the_facilitator_s() {
        room.then(Move.OPEN);
        screen.says("#action-next", "Show the task");
        screen.press(KeyCode.T);
        screen.seen("the field", () -> screen.visible("#hand-in-0"));
        screen.does(() -> field(0).setText("Mine"));
        room.session().submit(new TypeIn("groups", 1, 0, "Theirs", 0)).join();
        Eventually.until("both", () -> handIn(1, 0).text().equals("Theirs\nMine"));
        room.session().submit(new TypeIn("groups", 1, 1, "Meanwhile", 0)).join();
        screen.seen("what came meanwhile", () -> field(1).getText().equals("Meanwhile"));
    }

    @Test
    void a_person_is_moved_to_another_group_from_the_menu_of_their_own() {
        room.then(Move.OPEN);
        int seat = room.state().breakout().group(1).seats().getFirst();
        int size = room.state().breakout().group(2).seats().size();
        screen.seen("the menu", () -> screen.visible("#people-of-1"));
        screen.does(() -> {
            var person = ((MenuButton) screen.node("#people-of-1")).getItems().stream()
                    .filter(each -> ("person-" + seat).equals(each.getId())).findFirst().map(Menu.class::cast).orElseThrow();
            assertEquals("Person " + seat, person.getText());
            var other = person.getItems().getFirst();
            assertEquals("2 · Table 2 (" + size + " people)", other.getText());
            other.fire();
        });
        Eventually.until("they are there", () -> room.state().breakout().groupOf(seat) == 2);
        screen.says("#said", "Person " + seat + " is in group 2 now; their phone says so. Ctrl\u00a0Z takes it back.");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("they are back", () -> room.state().breakout().groupOf(seat) == 1);
    }

    @Test
    void a_click_lets_the_room_hear_groups_in_any_order() {
        room.then(Move.OPEN, Move.CLOSE);
        screen.says("#hear-2", "Hear it");
        screen.click("#hear-2");
        screen.says("#hear-2", "Heard now");
        assertEquals(2, room.state().breakout().telling());
    }

    @Test
    void the_bell_rings_once_at_one_minute_and_twice_at_the_end_and_not_when_muted() {
        var rung = new java.util.ArrayList<Integer>();
        var bell = new MinuteBell(rung::add, false);
        room.then(Move.OPEN);
        for (int second = 0; second < 610; second++) {
            bell.tick(room.state(), TestClock.NINE.plusSeconds(second));
        }
        assertThat(rung).containsExactly(1, 2);
        rung.clear();
        bell.mute();
        bell.tick(room.state(), TestClock.NINE.plusSeconds(500));
        bell.tick(room.state(), TestClock.NINE.plus(Duration.ofSeconds(545)));
        assertThat(rung).isEmpty();
    }
}
