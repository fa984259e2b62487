package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ScreenInspection;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.ui.common.DeskTheme;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.NextMove;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Where the panes of the console are, what of them is cut, and whether all of it can be read, bright and dark. */
class ConsoleLayoutTest {

    private static final double READABLE = 4.5;

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("hello").part("Welcome and join").minutes(2)
            .choice("move", Reveal.MANUAL).part("Which hat do you wear on a Monday?").minutes(3)
            .spectrum("lean", Reveal.MANUAL).seconds(90)
            .poll("say", new Question.Words(3), Reveal.ON_CLOSE)
            .breakout("groups", new Breakout(0, 2, new Assign(How.RANDOM, null), List.of(), List.of(), List.of("What?", "When?"),
                    true))
            .part("In small groups").minutes(10)
            .slide("bye").build()).people(5);
    private ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session());

    @AfterEach
    void close() {
        screen.does(() -> DeskTheme.darken(false));
        ConsoleWindow.close(screen);
        ProgramLanguage.choose("en");
        room.close();
    }

    private void speak(String language) {
        ConsoleWindow.close(screen);
        ProgramLanguage.choose(language);
        screen = ConsoleWindow.of(room.session());
    }

    /** Plays what a console shows in a workshop, and looks at each. */
    private void played(java.util.function.Consumer<String> look) {
        look.accept("a slide");
        room.at("move");
        look.accept("a question");
        room.then(Move.OPEN);
        look.accept("an open vote");
        room.vote(5);
        look.accept("all votes");
        room.then(Move.CLOSE);
        look.accept("a closed vote");
        room.then(Move.REVEAL);
        look.accept("a result");
        room.at("lean").then(Move.OPEN).vote(4);
        look.accept("a countdown");
        room.session().submit(new HoldBack(true, Set.of())).join();
        room.at("say").then(Move.OPEN).vote(3);
        look.accept("words held back");
        room.at("groups");
        look.accept("a breakout");
        room.then(Move.NEXT);
        look.accept("groups at work");
        room.then(Move.NEXT, Move.NEXT);
        look.accept("reports");
        room.at("bye").then(Move.BLACKOUT);
        look.accept("a black screen");
        room.then(Move.RESUME);
    }

    private void follow() {
        screen.says("#action-next", NextMove.of(room.state()).words());
        screen.says(".place", UiMessages.text("bar.place", room.state().index() + 1, room.state().workshop().segments().size()));
        screen.does(() -> {
            screen.scene().getRoot().applyCss();
            screen.scene().getRoot().layout();
        });
    }

    private static Rectangle2D place(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private Map<String, Rectangle2D> places() {
        var places = new LinkedHashMap<String, Rectangle2D>();
        for (var part : List.of(".slide-card", ".slide-card.next", ".notes", ".bottom-bar", ".agenda", "#action-next",
                "#action-back", "#action-black")) {
            places.put(part, place(screen.node(part)));
        }
        return places;
    }

    @Test
    void picture_notes_bar_and_the_big_button_keep_their_places_through_a_whole_workshop() {
        screen.size(1_280, 720);
        follow();
        var first = places();
        played(moment -> {
            follow();
            assertEquals(first, places(), moment);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void the_line_of_status_fits_at_every_width_however_often_it_is_laid_out(String language) {
        speak(language);
        screen.does(() -> screen.view().projector(ProjectorState.WINDOW));
        for (int width = 960; width <= 1_600; width += 40) {
            screen.size(width, 720);
            for (int time = 0; time < 3; time++) {
                screen.does(() -> {
                    var bar = (Parent) screen.node(".top-bar");
                    bar.requestLayout();
                    bar.layout();
                });
            }
            double end = place(screen.node("#action-end")).getMaxX();
            assertTrue(end <= width, language + ", " + width + " wide: the last button ends at " + end);
        }
    }

    /** The smallest is what text of twice the size leaves of a display of 1024 by 768. */
    @ParameterizedTest
    @CsvSource({"1280, 720, en", "960, 690, es", "960, 690, de", "960, 690, fr", "960, 690, ar"})
    void nothing_is_cut(int width, int height, String language) {
        speak(language);
        screen.size(width, height);
        screen.does(() -> screen.view().projector(ProjectorState.ASTRAY));
        played(moment -> {
            follow();
            assertEquals(List.of(), ScreenInspection.cut(screen.scene().getRoot()), moment);
            screen.seen("all buttons of " + moment, this::offered);
        });
        screen.press(KeyCode.E);
        screen.seen("the panel of breaks", () -> screen.visible("#break-minutes"));
        follow();
        assertEquals(List.of(), ScreenInspection.cut(screen.scene().getRoot()), "the panel of breaks");
        var lengths = ((Parent) screen.node("#break-minutes").getParent()).getChildrenUnmodifiable();
        assertEquals(6, lengths.size());
        double middle = place(lengths.getFirst()).getMinY() + place(lengths.getFirst()).getHeight() / 2;
        lengths.forEach(length -> assertTrue(place(length).getMinY() < middle && middle < place(length).getMaxY(), "one row"));
        screen.press(KeyCode.ESCAPE);
        screen.does(() -> screen.view().perform(ConsoleAction.SHEET));
        follow();
        assertEquals(List.of(), ScreenInspection.cut(screen.scene().getRoot()), "the keys");
        var sheet = place(screen.node(".key-sheet"));
        assertTrue(new Rectangle2D(0, 0, width, height).contains(sheet), () -> "the keys are at " + sheet);
        assertTrue(width < 1_280 || screen.all(".key-sheet .scroll-bar").stream().noneMatch(Node::isVisible),
                () -> "all keys are seen at once, in columns of "
                        + screen.all(".key-sheet .column").stream().map(column -> ((Parent) column).getChildrenUnmodifiable()
                                .stream().map(grid -> Math.rint(place(grid).getHeight())).toList()).toList());
    }

    /** Whether all buttons of the bar are there, or in the menu after them. */
    private boolean offered() {
        var row = (Parent) screen.node(".action-row");
        long away = row.getChildrenUnmodifiable().stream().filter(node -> !node.isVisible() && !(node instanceof MenuButton))
                .count();
        return away == ((MenuButton) screen.node("#more")).getItems().size();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_words_can_be_read(boolean dark) {
        screen.size(1_280, 720);
        screen.does(() -> DeskTheme.darken(dark));
        played(moment -> {
            follow();
            assertEquals(List.of(), ScreenInspection.faint(screen.scene().getRoot(), READABLE), moment);
        });
        screen.does(() -> {
            screen.view().notice("The network has changed. Phones find the new address by themselves.");
            screen.view().quietly("The result is shown again");
        });
        room.at("move").then(Move.AGAIN).submit(new ToggleCover(Kind.WHITE));
        screen.press(KeyCode.DIGIT1);
        screen.press(KeyCode.ENTER);
        screen.seen("a question", () -> screen.visible("#question"));
        for (var panel : List.of(KeyCode.Q, KeyCode.K, KeyCode.R, KeyCode.E, KeyCode.G)) {
            screen.press(panel);
            follow();
            assertEquals(List.of(), ScreenInspection.faint(screen.scene().getRoot(), READABLE), panel + " in dark " + dark);
            screen.press(KeyCode.ESCAPE);
        }
        screen.does(() -> screen.view().perform(ConsoleAction.SHEET));
        assertEquals(List.of(), ScreenInspection.faint(screen.scene().getRoot(), READABLE), "the keys");
        screen.does(() -> {
            screen.view().perform(ConsoleAction.SHEET);
            screen.view().perform(ConsoleAction.END);
        });
        assertEquals(List.of(), ScreenInspection.faint(screen.scene().getRoot(), READABLE), "the end");
    }

    @Test
    void short_notes_grow_until_the_facilitator_sets_their_size() {
        screen.size(1_280, 720);
        follow();
        var grown = screen.node(".notes-text").getStyle();
        assertEquals("-fx-font-size: 25px;", grown);
        screen.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals("-fx-font-size: 23px;", screen.node(".notes-text").getStyle());
        room.at("bye");
        follow();
        assertEquals("-fx-font-size: 23px;", screen.node(".notes-text").getStyle());
    }
}
