package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ViewWindow;

/** A long page that is gone through with the keys of pages, wherever in it the focus is. */
class ScrollPanesTest {

    private Button button;
    private TextField field;
    private ScrollPane pane;
    private final ViewWindow<StackPane> screen = ViewWindow.of(() -> {
        button = new Button("Back");
        field = new TextField("words");
        pane = new ScrollPane();
        var tall = new Region();
        tall.setMinHeight(20_000);
        pane.setContent(new VBox(button, field, tall));
        ScrollPanes.upAndDown(pane);
        return new StackPane(pane);
    });

    @AfterEach
    void close() {
        screen.close();
    }

    private double scrolled() {
        return pane.getVvalue() * (20_000 - pane.getViewportBounds().getHeight());
    }

    @Test
    void goes_down_and_up_by_pages_and_to_its_ends() {
        screen.does(button::requestFocus);
        screen.press(KeyCode.PAGE_DOWN);
        screen.press(KeyCode.PAGE_DOWN);
        screen.press(KeyCode.PAGE_UP);
        double page = pane.getViewportBounds().getHeight();
        assertEquals(page, scrolled(), page * 0.2);
        screen.press(KeyCode.END);
        assertEquals(1, pane.getVvalue());
        screen.press(KeyCode.HOME);
        assertEquals(0, pane.getVvalue());
    }

    @Test
    void leaves_the_ends_of_a_line_to_a_field() {
        screen.does(field::requestFocus);
        screen.press(KeyCode.END);
        assertEquals(0, pane.getVvalue());
    }
}
