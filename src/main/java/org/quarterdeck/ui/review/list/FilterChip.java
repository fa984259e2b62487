package org.quarterdeck.ui.review.list;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;

/** A chip with the values of one property, of which some can be chosen; it shows which are. */
final class FilterChip extends MenuButton {

    private final String name;
    private final Runnable changed;
    private final Set<String> chosen = new LinkedHashSet<>();

    /** @param changed runs after each choice */
    FilterChip(String name, Runnable changed) {
        this.name = name;
        this.changed = changed;
        getStyleClass().add("chip");
        say();
    }

    /** Returns the chosen values; empty where all are shown. */
    Set<String> chosen() {
        return Set.copyOf(chosen);
    }

    /** Offers these values; chosen ones that are gone are no longer chosen. */
    void offer(Collection<String> values) {
        chosen.retainAll(values);
        getItems().clear();
        values.forEach(value -> {
            var item = new CheckMenuItem(value);
            item.setMnemonicParsing(false);
            item.setSelected(chosen.contains(value));
            item.setOnAction(event -> choose(value, item.isSelected()));
            getItems().add(item);
        });
        var all = new MenuItem(UiMessages.text("review.filter_all"));
        all.setOnAction(event -> {
            chosen.clear();
            offer(values);
            changed.run();
        });
        getItems().addAll(new SeparatorMenuItem(), all);
        setVisible(!values.isEmpty());
        setManaged(!values.isEmpty());
        say();
    }

    private void choose(String value, boolean on) {
        if (on) {
            chosen.add(value);
        } else {
            chosen.remove(value);
        }
        say();
        changed.run();
    }

    private void say() {
        setText(chosen.isEmpty() ? name : name + ": " + String.join(", ", chosen));
        StyleStates.only(this, !chosen.isEmpty(), "chosen");
    }
}
