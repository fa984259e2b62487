package org.quarterdeck.ui.console.bar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ActionButton;

/** Buttons in one line. Those at its end that have no room are in a menu after them. */
final class ActionRow extends Pane {

    private static final double GAP = 8;

    private final MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    private List<ActionButton> buttons = List.of();
    private List<ActionButton> hidden = List.of();
    /** Whether the words of the menu may have changed. */
    private boolean stale;

    ActionRow() {
        getStyleClass().add("action-row");
        more.setId("more");
        more.getStyleClass().addAll("action", "more");
        more.setAccessibleText(UiMessages.text("bar.more"));
        more.setFocusTraversable(false);
    }

    /** Shows these buttons, the most important first. */
    void show(List<ActionButton> now) {
        if (!now.equals(buttons)) {
            buttons = List.copyOf(now);
            getChildren().setAll(buttons);
            getChildren().add(more);
        }
        stale = true;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return buttons.stream().mapToDouble(button -> button.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int shown = fitting();
        double x = 0;
        for (int i = 0; i < buttons.size(); i++) {
            var button = buttons.get(i);
            button.setVisible(i < shown);
            if (i < shown) {
                x = place(button, x);
            }
        }
        more.setVisible(shown < buttons.size());
        if (more.isVisible()) {
            place(more, x);
        }
        fill(buttons.subList(shown, buttons.size()));
    }

    /** Returns how many buttons have room, beside the menu if there are more. */
    private int fitting() {
        double all = buttons.stream().mapToDouble(button -> button.prefWidth(-1) + GAP).sum() - GAP;
        if (all <= getWidth()) {
            return buttons.size();
        }
        double left = getWidth() - more.prefWidth(-1);
        int fitting = 0;
        while (fitting < buttons.size()) {
            left -= buttons.get(fitting).prefWidth(-1) + GAP;
            if (left < 0) {
                break;
            }
            fitting++;
        }
        return fitting;
    }

    private double place(Node node, double x) {
        double width = Math.ceil(node.prefWidth(-1));
        double height = Math.ceil(node.prefHeight(-1));
        node.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    private void fill(List<ActionButton> unseen) {
        if (!stale && unseen.equals(hidden)) {
            return;
        }
        stale = false;
        hidden = List.copyOf(unseen);
        more.getItems().setAll(hidden.stream().map(ActionRow::item).toList());
        int waiting = hidden.stream().mapToInt(ActionButton::waiting).sum();
        more.setText(waiting > 0 ? String.valueOf(waiting) : "");
        StyleStates.only(more, waiting > 0, "waiting");
    }

    private static MenuItem item(ActionButton button) {
        var item = new MenuItem(button.line());
        item.setOnAction(event -> button.fire());
        return item;
    }
}
