package org.quarterdeck.ui.console.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.command.PlanCommand.MoveSegment;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.SegmentNames;

/**
 * The menu of a segment that is to come: its minutes, leave it out, move it, and bring in what only a longer cut has. Each can
 * be taken back.
 */
final class PlanMenu {

    private PlanMenu() {}

    /** Returns the menu of the segment at an index, or null if it is not to come. */
    static @Nullable ContextMenu of(RoomState room, int index, Consumer<PlanCommand> plan) {
        if (index <= room.index() || room.ended()) {
            return null;
        }
        var menu = new ContextMenu();
        menu.getItems().setAll(items(room, index, plan));
        return menu;
    }

    /** Returns the menu of a part, which holds one for each of its segments to come; null if none is. */
    static @Nullable ContextMenu of(RoomState room, AgendaPart part, Consumer<PlanCommand> plan) {
        int from = Math.max(part.from(), room.index() + 1);
        int to = part.from() + part.segments().size();
        if (from >= to || room.ended()) {
            return null;
        }
        var menu = new ContextMenu();
        for (int i = from; i < to; i++) {
            var each = new Menu(SegmentNames.of(room.workshop().segments().get(i)));
            each.setMnemonicParsing(false);
            each.getItems().setAll(items(room, i, plan));
            menu.getItems().add(each);
        }
        return menu;
    }

    private static List<MenuItem> items(RoomState room, int index, Consumer<PlanCommand> plan) {
        var segment = room.workshop().segments().get(index);
        var slot = segment.slot();
        var turned = new ChangePlan(List.of(new SegmentPlan(segment.id(), slot.minutes(), !slot.leftOut())), List.of());
        var earlier = item("agenda.earlier", "plan-earlier", () -> plan.accept(new MoveSegment(segment.id(), -1)));
        earlier.setDisable(index == room.index() + 1);
        var later = item("agenda.later", "plan-later", () -> plan.accept(new MoveSegment(segment.id(), 1)));
        later.setDisable(index == room.workshop().segments().size() - 1);
        var items = new ArrayList<>(List.of(new MinutesItem(segment, plan),
                item(slot.leftOut() ? "agenda.take_in" : "agenda.leave_out", "plan-leave-out", () -> plan.accept(turned)),
                earlier, later));
        if (!room.workshop().spare().isEmpty()) {
            items.add(longer(room, plan));
        }
        return items;
    }

    private static Menu longer(RoomState room, Consumer<PlanCommand> plan) {
        var longer = new Menu(UiMessages.text("agenda.add_longer"));
        longer.setId("plan-add");
        for (var spare : room.workshop().spare()) {
            var add = new MenuItem(SegmentNames.of(spare));
            add.setMnemonicParsing(false);
            add.setOnAction(event -> plan.accept(new ChangePlan(List.of(), List.of(spare.id()))));
            longer.getItems().add(add);
        }
        return longer;
    }

    private static MenuItem item(String key, String id, Runnable action) {
        var item = new MenuItem(UiMessages.text(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
