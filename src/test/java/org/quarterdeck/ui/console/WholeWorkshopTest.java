package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.SlideLayout;

/** A workshop from its first slide to its end, by keys alone, by the mouse alone, and by what a clicker sends. */
class WholeWorkshopTest {

    private static final List<String> SEGMENTS = List.of("hello", "points", "move", "lean", "groups", "coffee", "bye");
    /** More than the steps of all segments together. */
    private static final int ENOUGH = 40;

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("hello").part("Opening").minutes(2)
            .bullets("points", 2).choice("move", Reveal.ON_CLOSE).part("Votes").minutes(3).spectrum("lean", Reveal.MANUAL)
            .breakout("groups", 2).part("Together").minutes(5).slide("coffee", SlideLayout.BREAK).minutes(10).slide("bye")
            .build()).people(5);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session(), new NoConsoleHost() {
        @Override
        public void bringUpSlides() {
            asked.add("slides");
        }

        @Override
        public void leave() {
            asked.add("leave");
        }
    });
    private final Set<String> seen = new LinkedHashSet<>();

    @BeforeEach
    void begin() {
        seen.add("hello");
    }

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    /** Does something again and again until a segment is shown; each time the room has to follow. */
    private void until(String segment, Runnable step) {
        for (int i = 0; i < ENOUGH && !room.state().segment().id().equals(segment); i++) {
            step(step);
        }
        assertEquals(segment, room.state().segment().id());
    }

    private void step(Runnable step) {
        long before = room.state().rev();
        if (room.state().poll().phase() == Phase.OPEN) {
            room.vote(4);
            before = room.state().rev();
        }
        long rev = before;
        step.run();
        Eventually.until("the room follows", () -> room.state().rev() > rev);
        seen.add(room.state().segment().id());
    }

    private void allHappened() {
        assertEquals(SEGMENTS, List.copyOf(seen));
        for (var poll : List.of("move", "lean")) {
            assertTrue(room.state().poll(poll).revealed(), poll);
            assertEquals(4, room.state().poll(poll).answers(), poll);
        }
        assertEquals(Stage.CLOSED, room.state().exercises().breakout("groups").stage());
    }

    @Test
    void goes_by_the_keyboard_alone_and_all_of_it_can_be_undone() {
        until("bye", () -> screen.press(KeyCode.SPACE));
        allHappened();
        step(() -> screen.press(KeyCode.W));
        assertEquals(Kind.WHITE, room.state().cover().kind());
        step(() -> screen.press(KeyCode.W));
        step(() -> screen.press(KeyCode.F));
        step(() -> screen.press(KeyCode.F));
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.seen("the question", () -> screen.visible("#end-yes"));
        step(() -> screen.press(KeyCode.CONTROL, KeyCode.E));
        assertTrue(room.state().ended());
        var answers = room.state().poll("move").answers();
        while (room.state().undo().newest() != null) {
            long rev = room.state().rev();
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            Eventually.until("one move less", () -> room.state().rev() > rev);
        }
        assertEquals("hello", room.state().segment().id());
        assertFalse(room.state().ended());
        screen.says("#said", "Back at “Title of hello” · That was your first move");
        assertEquals(answers, room.state().poll("move").answers());
    }

    @Test
    void goes_by_the_mouse_alone() {
        until("bye", () -> screen.click("#action-next"));
        allHappened();
        step(() -> screen.click("#action-black"));
        assertTrue(room.state().blackout());
        step(() -> screen.click("#action-black"));
        assertFalse(room.state().blackout());
        step(() -> screen.click("#action-back"));
        assertEquals("coffee", room.state().segment().id());
        step(() -> screen.click(".agenda .button"));
        assertEquals("hello", room.state().segment().id());
        step(() -> screen.click("#action-undo"));
        assertEquals("coffee", room.state().segment().id());
        screen.click("#action-end");
        screen.seen("the question", () -> screen.visible("#end-yes"));
        step(() -> screen.click("#end-yes"));
        assertTrue(room.state().ended());
        Eventually.until("the home screen", () -> {
            screen.click("#action-next");
            return asked.contains("leave");
        });
    }

    @Test
    void goes_by_the_keys_of_a_clicker_alone() {
        screen.press(KeyCode.F5);
        assertEquals(List.of("slides"), asked);
        until("bye", () -> screen.press(KeyCode.PAGE_DOWN));
        allHappened();
        step(() -> screen.press(KeyCode.PERIOD));
        assertTrue(room.state().blackout());
        step(() -> screen.press(KeyCode.PERIOD));
        screen.press(KeyCode.ESCAPE);
        back("hello");
        assertEquals(4, room.state().poll("move").answers());
    }

    /** Goes back by the one key; where it asks first, pressing it again goes on. */
    private void back(String segment) {
        for (int i = 0; i < ENOUGH && !room.state().segment().id().equals(segment); i++) {
            long rev = room.state().rev();
            screen.press(KeyCode.PAGE_UP);
            Eventually.until("it goes back or asks", () -> room.state().rev() > rev || screen.visible("#question"));
        }
        assertEquals(segment, room.state().segment().id());
    }
}
