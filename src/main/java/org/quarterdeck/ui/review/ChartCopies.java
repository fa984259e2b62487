package org.quarterdeck.ui.review;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Workshop;

/** Takes a single chart along: to the clipboard or to a file. */
interface ChartCopies {

    KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    void copy(ReportChart chart, Workshop workshop);

    /** @param name what it shows, for the name of the file */
    void save(ReportChart chart, Workshop workshop, String name);

    /** Returns the copies that are exported, asked for with a dialog above the window of a view. */
    static ChartCopies of(SessionExports exports, SaveDialog dialog, Node view, SessionExports.Front front) {
        return new ChartCopies() {
            @Override
            public void copy(ReportChart chart, Workshop workshop) {
                exports.copy(chart, workshop, front);
            }

            @Override
            public void save(ReportChart chart, Workshop workshop, String name) {
                dialog.chart(view.getScene().getWindow(), name)
                        .ifPresent(to -> exports.save(chart, workshop, to, front));
            }
        };
    }

    /** Offers both on a chart: in its menu, and by keys while it has the keyboard. */
    default void offer(Node on, ReportChart chart, Workshop workshop, String name) {
        var copy = new MenuItem(UiMessages.text("chart.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(event -> copy(chart, workshop));
        var save = new MenuItem(UiMessages.text("chart.save"));
        save.setAccelerator(SAVE);
        save.setOnAction(event -> save(chart, workshop, name));
        var menu = new ContextMenu(copy, save);
        on.setFocusTraversable(true);
        on.getStyleClass().add("chart-to-take");
        on.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> on.requestFocus());
        on.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(on, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        on.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(chart, workshop);
                event.consume();
            } else if (SAVE.match(event)) {
                save(chart, workshop, name);
                event.consume();
            }
        });
    }
}
