package org.quarterdeck.ui.console.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** The bar while answers come in, too narrow for all its buttons. */
class BottomBarTest {

    private final PlayedSession room = PlayedSession
            .of(WorkshopFixture.small().choice("move", Reveal.MANUAL).slide("end").build()).people(3);
    private final ViewWindow<BottomBar> screen = ViewWindow.of(() -> new BottomBar(action -> {}));

    @AfterEach
    void close() {
        screen.close();
        room.close();
    }

    private void show() {
        screen.does(() -> {
            screen.view().show(room.state(), false);
            screen.view().layout();
        });
    }

    private List<MenuItem> menu() {
        return ((MenuButton) screen.node("#more")).getItems();
    }

    private void narrow() {
        room.then(Move.OPEN);
        screen.size(640, 200);
        show();
        screen.seen("a menu of the rest", () -> !menu().isEmpty());
    }

    @Test
    void an_answer_leaves_the_menu_of_the_rest_as_it_is() {
        narrow();
        var before = List.copyOf(menu());
        room.vote(1);
        show();
        assertEquals(before.size(), menu().size());
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), menu().get(i));
        }
    }

    @Test
    void other_actions_make_another_menu() {
        narrow();
        var before = List.copyOf(menu());
        room.then(Move.CLOSE, Move.NEXT);
        screen.size(420, 200);
        show();
        screen.seen("a menu of the rest", () -> !menu().isEmpty());
        assertNotSame(before.getFirst(), menu().getFirst());
    }

    @Test
    void an_answer_styles_no_button_anew() {
        narrow();
        var styled = new ArrayList<String>();
        screen.does(() -> screen.all(".action").forEach(button -> button.getStyleClass()
                .addListener((ListChangeListener<String>) change -> styled.add(String.valueOf(button.getId())))));
        room.vote(1);
        show();
        assertEquals(List.of(), styled);
    }
}
