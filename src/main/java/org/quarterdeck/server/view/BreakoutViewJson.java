package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;

/**
 * Writes the breakout as a group sees it: its name, place, task, hand-ins and end. {@code closed} means that nothing is
 * accepted any more. If guests choose their group, {@code groups} lists all of them and {@code choose} says that this guest
 * has none yet. If nobody is assigned to groups, there is no {@code group}.
 */
final class BreakoutViewJson {

    private BreakoutViewJson() {}

    /**
     * Adds the fields of a breakout.
     *
     * @param group the number of the guest's group, 0 for a guest in none
     */
    static void put(ObjectNode view, RoomState room, Breakout breakout, int group) {
        var state = room.breakout();
        var text = PlainText.of(room.segment().body());
        var sheet = group == 0 ? null : GroupSummary.of(room, breakout, group);
        var own = sheet == null ? null : sheet.task();
        if (sheet != null) {
            name(view.putObject("group"), sheet);
        }
        view.put("task", own == null ? text : own);
        if (own != null && !text.isEmpty()) {
            view.put("text", text);
        }
        if (sheet != null) {
            handIns(view, breakout, sheet);
        }
        if (state.open()) {
            open(view, breakout, room, group);
        } else {
            view.put("closed", true);
        }
    }

    private static void open(ObjectNode view, Breakout breakout, RoomState room, int group) {
        var endsAt = room.breakout().endsAt();
        if (endsAt != null) {
            view.put("endsAt", endsAt.toString());
        }
        if (breakout.assign().how() == How.SELF) {
            view.put("choose", group == 0);
            var groups = view.putArray("groups");
            GroupSummary.all(room, room.segment()).forEach(sheet -> {
                var each = groups.addObject();
                name(each, sheet);
                each.put("room", sheet.room());
            });
        }
    }

    private static void name(ObjectNode json, GroupSummary sheet) {
        json.put("number", sheet.number()).put("name", sheet.name()).put("place", sheet.place()).put("size", sheet.size());
    }

    private static void handIns(ObjectNode view, Breakout breakout, GroupSummary sheet) {
        breakout.capture().forEach(view.putArray("prompts")::add);
        var handIns = view.putArray("handins");
        sheet.handIns().forEach(handIn -> handIns.addObject().put("text", handIn.text()).put("version", handIn.version()));
    }
}
