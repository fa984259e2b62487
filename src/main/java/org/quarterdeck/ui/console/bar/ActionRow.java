package org.quarterdeck.ui.console.bar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ActionButton;

/**
 * Buttons in one line. Those that have no room, from its end on, are in a menu after them; a button whose panel has something
 * waiting keeps its place before any other.
 */
final class ActionRow extends Pane {

    private static final double GAP = 8;

    private final MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    private List<ActionButton> buttons = List.of();
    private List<ActionButton> hidden = List.of();
    /** The words in the menu. */
    private List<String> lines = List.of();

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
        var shown = fitting();
        double x = 0;
        for (var button : buttons) {
            button.setVisible(shown.contains(button));
            if (button.isVisible()) {
                x = place(button, x);
            }
        }
        more.setVisible(shown.size() < buttons.size());
        if (more.isVisible()) {
            place(more, x);
        }
        fill(buttons.stream().filter(button -> !shown.contains(button)).toList());
    }

    /** Returns the buttons that have room, beside the menu if there are more. */
    private Set<ActionButton> fitting() {
        double all = buttons.stream().mapToDouble(ActionRow::wide).sum() - GAP;
        if (all <= getWidth()) {
            return Set.copyOf(buttons);
        }
        var waiting = buttons.stream().filter(button -> button.waiting() > 0).toList();
        var fitting = new HashSet<ActionButton>();
        double left = fit(waiting, getWidth() - more.prefWidth(-1), fitting);
        fit(buttons.stream().filter(button -> button.waiting() == 0).toList(), left, fitting);
        return fitting;
    }

    /** Adds the first buttons that fit into a width. Returns what is left of it. */
    private static double fit(List<ActionButton> some, double width, Set<ActionButton> fitting) {
        double left = width;
        for (var button : some) {
            if (left < wide(button)) {
                return left;
            }
            left -= wide(button);
            fitting.add(button);
        }
        return left;
    }

    private static double wide(ActionButton button) {
        return button.prefWidth(-1) + GAP;
    }

    private double place(Node node, double x) {
        double width = Math.ceil(node.prefWidth(-1));
        double height = Math.ceil(node.prefHeight(-1));
        node.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    /** Fills the menu. An open one stays as it is while it offers the same in the same words. */
    private void fill(List<ActionButton> unseen) {
        var now = unseen.stream().map(ActionButton::line).toList();
        if (unseen.equals(hidden) && now.equals(lines)) {
            return;
        }
        hidden = List.copyOf(unseen);
        lines = now;
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
