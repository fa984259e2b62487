package org.quarterdeck.ui.home.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/**
 * The menu entries of the home screen with their keys. Those that cannot be applied to the chosen workshop are
 * disabled.
 */
public final class HomeMenu {

    private final Map<HomeAction, MenuItem> items = new EnumMap<>(HomeAction.class);
    private final List<MenuItem> order = new ArrayList<>();

    /** @param groups the entries, with a separator between groups */
    public HomeMenu(Consumer<HomeAction> perform, List<List<HomeAction>> groups) {
        for (var group : groups) {
            if (!order.isEmpty()) {
                order.add(new SeparatorMenuItem());
            }
            for (var action : group) {
                var item = new MenuItem(action.words());
                item.setId("do-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                item.setAccelerator(action.key());
                item.setOnAction(event -> perform.accept(action));
                items.put(action, item);
                order.add(item);
            }
        }
    }

    public List<MenuItem> items() {
        return order;
    }

    public void suit(@Nullable WorkshopChoice choice) {
        items.forEach((action, item) -> item
                .setDisable(choice == null ? action.needsWorkshop() : !action.suits(choice)));
    }
}
