package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.Memo;

/** The parking lot and the notes to self, written and shown by keys. */
class MemoConsoleTest {

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("welcome").slide("end").build());
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session());

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    private List<String> parked() {
        return room.state().screen().memos().parked().stream().map(Memo::text).toList();
    }

    private void park(String text) {
        screen.press(KeyCode.SHIFT, KeyCode.B);
        screen.seen("the line", () -> screen.visible("#memo-line"));
        screen.write(text);
        screen.press(KeyCode.ENTER);
        Eventually.until("the point is saved", () -> parked().contains(text));
    }

    @Test
    void a_point_is_parked_by_a_key_and_a_line_and_taken_back() {
        park("who pays a next slide?");
        assertEquals("welcome", room.state().segment().id());
        screen.seen("the line is away", () -> !screen.visible("#memo-line"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("it is taken back", () -> parked().isEmpty());
    }

    @Test
    void a_line_put_away_half_typed_is_there_again() {
        screen.press(KeyCode.SHIFT, KeyCode.N);
        screen.write("shorter");
        screen.press(KeyCode.ESCAPE);
        screen.seen("the line is away", () -> !screen.visible("#memo-line"));
        screen.press(KeyCode.SHIFT, KeyCode.N);
        screen.seen("it is there again", () -> ((TextField) screen.node("#memo-line")).getText().equals("shorter"));
        screen.write(" next time");
        screen.press(KeyCode.ENTER);
        Eventually.until("the note is saved",
                () -> room.state().screen().memos().own().stream().anyMatch(each -> each.text().equals("shorter next time")));
        assertEquals(List.of(), parked());
    }

    @Test
    void the_room_sees_the_points_at_a_key_and_not_without_any() {
        screen.press(KeyCode.SHIFT, KeyCode.X);
        screen.seen("why not", () -> !screen.text("#said").isEmpty());
        assertTrue(room.state().cover().is(ScreenCover.Kind.NONE));
        park("who pays?");
        screen.press(KeyCode.SHIFT, KeyCode.X);
        screen.seen("the bar says so", () -> screen.visible("#cover-project-points"));
        assertTrue(room.state().cover().is(ScreenCover.Kind.PARKING));
        screen.press(KeyCode.SHIFT, KeyCode.X);
        Eventually.until("it is away", () -> room.state().cover().is(ScreenCover.Kind.NONE));
    }

    @Test
    void points_are_ticked_changed_and_removed_in_their_panel() {
        park("who pays?");
        screen.press(KeyCode.SHIFT, KeyCode.O);
        screen.seen("the panel", () -> screen.visible(".memo-panel"));
        screen.does(() -> ((CheckBox) screen.node(".memo-panel .entry .check-box")).fire());
        Eventually.until("it is ticked", () -> room.state().screen().memos().open() == 0);
        screen.does(() -> ((javafx.scene.control.Button) screen.node(".memo-panel .entry .icon-action")).fire());
        screen.seen("the editor", () -> screen.visible("#memo-editor"));
        screen.write(" now");
        screen.press(KeyCode.ENTER);
        Eventually.until("it is changed", () -> parked().equals(List.of("who pays? now")));
        screen.seen("it is shown", () -> screen.words().contains("who pays? now"));
        assertFalse(screen.visible("#memo-editor"));
        screen.does(() -> screen.all(".memo-panel .entry .icon-action").stream().skip(1).findFirst()
                .ifPresent(button -> ((javafx.scene.control.Button) button).fire()));
        Eventually.until("it is removed", () -> parked().isEmpty());
    }
}
