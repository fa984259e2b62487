package org.quarterdeck.room;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quarterdeck.session.BreakoutState;
import org.quarterdeck.session.GroupSheet;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;

/**
 * What a group sees of its breakout: who it is, where it meets, its task, what it hands in and has handed in, and until when.
 * {@code closed} says that nothing is taken any more. Where people choose their group, {@code groups} lists them all, and
 * {@code choose} says that this guest has none yet. Where nobody is put into groups there is no {@code group}.
 */
final class BreakoutView {

    private BreakoutView() {}

    /** @param group the number of the group that looks, 0 for whoever is in none */
    static void put(ObjectNode view, RoomState room, Breakout breakout, int group) {
        var state = room.breakout();
        var sheets = GroupSheet.all(room, room.segment());
        var text = PlainText.of(room.segment().body());
        var own = group == 0 ? null : sheets.get(group - 1).task();
        if (group > 0) {
            name(view.putObject("group"), sheets.get(group - 1));
        }
        view.put("task", own == null ? text : own);
        if (own != null && !text.isEmpty()) {
            view.put("text", text);
        }
        if (group > 0) {
            handIns(view, breakout, sheets.get(group - 1));
        }
        if (state.open()) {
            open(view, breakout, state, group, sheets);
        } else {
            view.put("closed", true);
        }
    }

    private static void open(ObjectNode view, Breakout breakout, BreakoutState state, int group, List<GroupSheet> sheets) {
        if (state.endsAt() != null) {
            view.put("endsAt", state.endsAt().toString());
        }
        if (breakout.assign().how() == How.SELF) {
            view.put("choose", group == 0);
            var groups = view.putArray("groups");
            sheets.forEach(sheet -> {
                var each = groups.addObject();
                name(each, sheet);
                each.put("room", sheet.room());
            });
        }
    }

    private static void name(ObjectNode json, GroupSheet sheet) {
        json.put("number", sheet.number()).put("name", sheet.name()).put("place", sheet.place()).put("size", sheet.size());
    }

    private static void handIns(ObjectNode view, Breakout breakout, GroupSheet sheet) {
        breakout.capture().forEach(view.putArray("prompts")::add);
        var handIns = view.putArray("handins");
        sheet.handIns().forEach(handIn -> handIns.addObject().put("text", handIn.text()).put("version", handIn.version()));
    }
}
