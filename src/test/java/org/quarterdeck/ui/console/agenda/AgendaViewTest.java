package org.quarterdeck.ui.console.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.workshop.Workshop;
import org.testfx.robot.Motion;

class AgendaViewTest {

    private static final int SLIDES = 30;

    private final PlayedSession room = PlayedSession.of(slides());
    private final ViewWindow<AgendaView> screen = ViewWindow.of(() -> new AgendaView(segment -> {}, ZoneOffset.UTC));

    private static Workshop slides() {
        var workshop = WorkshopFixture.small();
        for (int slide = 1; slide <= SLIDES; slide++) {
            workshop = workshop.slide("slide-" + slide);
        }
        return workshop.build();
    }

    @AfterEach
    void close() {
        screen.close();
        room.close();
    }

    private void shows() {
        screen.view().show(room.state(), room.session().now(), ZoneOffset.UTC);
    }

    private boolean inSight() {
        return inSight(screen);
    }

    private static boolean inSight(ViewWindow<AgendaView> window) {
        return window.all(".button").stream()
                .filter(node -> node instanceof AgendaRow row && row.place() == AgendaRow.Place.HERE && !row.isPart())
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .anyMatch(row -> row.getMinY() >= 0 && row.getMaxY() <= window.scene().getHeight());
    }

    /** Waits until the rows are laid out and stay. */
    private void settles() {
        for (int pulse = 0; pulse < 5; pulse++) {
            var laidOut = new AtomicBoolean();
            Runnable listener = () -> laidOut.set(true);
            screen.does(() -> {
                screen.scene().addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
            });
            Eventually.until("a pulse", laidOut::get);
            screen.does(() -> screen.scene().removePostLayoutPulseListener(listener));
        }
    }

    private Node row(int slide) {
        return screen.all(".segment-row").stream().map(AgendaRow.class::cast)
                .filter(row -> row.index() == room.state().workshop().indexOf("slide-" + slide)).findFirst().orElseThrow();
    }

    private double top(int slide) {
        var row = row(slide);
        return row.localToScene(row.getBoundsInLocal()).getMinY();
    }

    @Test
    void keeps_the_current_segment_in_sight_when_it_gets_less_room() {
        screen.size(300, 600);
        room.at("slide-16");
        screen.does(this::shows);
        screen.seen("the current segment", this::inSight);
        screen.size(300, 200);
        screen.seen("the current segment in less room", this::inSight);
    }

    @Test
    void has_the_current_segment_in_sight_where_it_is_given_before_there_is_a_window() {
        room.at("slide-16");
        try (var window = ViewWindow.of(() -> {
            var agenda = new AgendaView(segment -> {}, ZoneOffset.UTC);
            agenda.show(room.state(), room.session().now(), ZoneOffset.UTC);
            return agenda;
        })) {
            window.size(300, 200);
            window.seen("the current segment", () -> inSight(window));
        }
    }

    @Test
    void says_when_a_segment_began_by_the_clock_on_the_wall_of_that_moment() {
        screen.does(this::shows);
        room.after(Duration.ofSeconds(100)).at("slide-2").after(Duration.ofSeconds(1));
        var wall = ZoneOffset.ofHours(1);
        screen.does(() -> screen.view().show(room.state(), room.session().now(), wall));
        var second = words(row(2));
        assertTrue(second.contains("10:01"), second);
        assertTrue(words(row(1)).contains("9:00"), words(row(1)));
        room.after(Duration.ofSeconds(100));
        screen.does(() -> screen.view().show(room.state(), room.session().now(), ZoneOffset.ofHours(3)));
        assertTrue(words(row(2)).contains("10:01"), words(row(2)));
    }

    private static String words(Node row) {
        return row.lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void keeps_the_current_segment_in_sight_as_the_rows_grow() {
        screen.size(300, 300);
        room.at("slide-28");
        screen.does(this::shows);
        screen.seen("the current segment", this::inSight);
        screen.does(() -> screen.view().getContent().setStyle("-fx-font-size: 2.5em; -fx-spacing: 20px;"));
        settles();
        screen.seen("the current segment among larger rows", this::inSight);
    }

    @Test
    void keeps_the_current_segment_in_sight_as_it_shows_and_grows_at_once() {
        screen.size(300, 300);
        room.at("slide-28");
        screen.does(() -> {
            shows();
            screen.view().getContent().setStyle("-fx-font-size: 2.5em; -fx-spacing: 20px;");
        });
        settles();
        screen.seen("the current segment among larger rows", this::inSight);
    }

    @Test
    void leaves_the_rows_where_they_are_under_the_pointer() {
        screen.size(300, 300);
        room.at("slide-16");
        screen.does(this::shows);
        screen.seen("the current segment", this::inSight);
        screen.robot().moveTo(row(17), Motion.DIRECT);
        screen.seen("the pointer over the rows", () -> screen.view().isHover());
        double there = top(17);
        room.at("slide-17");
        screen.does(this::shows);
        settles();
        assertEquals(there, top(17), 1);
    }

    @Test
    void leaves_the_rows_where_they_were_scrolled_to_as_they_grow() {
        screen.size(300, 300);
        room.at("slide-16");
        screen.does(this::shows);
        screen.seen("the current segment", this::inSight);
        screen.robot().moveTo(row(16), Motion.DIRECT);
        screen.does(() -> screen.view().setVvalue(0));
        screen.robot().scroll(40, VerticalDirection.DOWN);
        screen.seen("the end of the rows", () -> screen.view().getVvalue() > 0.9);
        screen.does(() -> screen.view().getContent().setStyle("-fx-spacing: 4px;"));
        settles();
        assertFalse(inSight());
    }
}
