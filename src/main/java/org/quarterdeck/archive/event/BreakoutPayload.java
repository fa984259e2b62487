package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.BreakoutEvent.BreakoutMoved;
import org.quarterdeck.session.event.BreakoutEvent.GroupAdded;
import org.quarterdeck.session.event.BreakoutEvent.GroupJoined;
import org.quarterdeck.session.event.BreakoutEvent.GroupReported;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.BreakoutEvent.PersonMoved;
import org.quarterdeck.session.event.BreakoutEvent.ReportTakenBack;
import org.quarterdeck.session.event.BreakoutEvent.ReportTurned;
import org.quarterdeck.session.event.BreakoutEvent.TimeSet;
import org.quarterdeck.session.state.BreakoutState.Basis;
import org.quarterdeck.session.state.BreakoutState.Stage;

/** Writes the payload of a breakout's events to the journal and reads it back. */
final class BreakoutPayload {

    private BreakoutPayload() {}

    static ObjectNode write(BreakoutEvent event) {
        var json = JsonNodeFactory.instance.objectNode().put("segment", event.segment());
        return switch (event) {
            case GroupsDrawn e -> drawn(json, e);
            case GroupJoined e -> json.put("group", e.group()).put("seat", e.seat());
            case PersonMoved e -> json.put("group", e.group()).put("seat", e.seat());
            case GroupAdded e -> json;
            case BreakoutMoved e -> json.put("stage", word(e.stage()));
            case TimeSet e -> json.put("endsAt", ArchiveTimestamps.text(e.endsAt()));
            case HandedIn e -> handedIn(json, e);
            case HandInJudged e -> json.put("group", e.group()).put("prompt", e.prompt()).put("show", e.show());
            case GroupReported e -> json.put("group", e.group());
            case ReportTurned e -> json.put("leaf", e.leaf());
            case ReportTakenBack e -> json;
        };
    }

    private static ObjectNode handedIn(ObjectNode json, HandedIn in) {
        json.put("group", in.group()).put("prompt", in.prompt()).put("text", in.text()).put("version", in.version());
        if (in.held()) {
            json.put("held", true);
        }
        return in.replaced() > 0 ? json.put("replaced", in.replaced()) : json;
    }

    private static ObjectNode drawn(ObjectNode json, GroupsDrawn drawn) {
        var groups = json.putArray("groups");
        drawn.groups().forEach(group -> group.forEach(groups.addArray()::add));
        json.put("repeats", drawn.repeats()).put("basis", word(drawn.basis()));
        return drawn.endsAt() == null ? json : json.put("endsAt", ArchiveTimestamps.text(drawn.endsAt()));
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static BreakoutEvent read(EventKind kind, JsonNode json) {
        var segment = PayloadFields.text(json, "segment");
        return switch (kind) {
            case GROUPS_DRAWN -> new GroupsDrawn(segment, groups(json.required("groups")), PayloadFields.number(json, "repeats"),
                    Basis.valueOf(name(json, "basis")),
                    json.hasNonNull("endsAt") ? ArchiveTimestamps.instant(PayloadFields.text(json, "endsAt")) : null);
            case GROUP_JOINED ->
                new GroupJoined(segment, PayloadFields.number(json, "group"), PayloadFields.number(json, "seat"));
            case PERSON_MOVED ->
                new PersonMoved(segment, PayloadFields.number(json, "group"), PayloadFields.number(json, "seat"));
            case GROUP_ADDED -> new GroupAdded(segment);
            case BREAKOUT_MOVED -> new BreakoutMoved(segment, Stage.valueOf(name(json, "stage")));
            case TIME_SET -> new TimeSet(segment, ArchiveTimestamps.instant(PayloadFields.text(json, "endsAt")));
            case HANDED_IN -> new HandedIn(segment, PayloadFields.number(json, "group"), PayloadFields.number(json, "prompt"),
                    PayloadFields.text(json, "text"), PayloadFields.number(json, "version"),
                    json.path("held").asBoolean(false), json.path("replaced").asLong(0));
            case HAND_IN_JUDGED ->
                new HandInJudged(segment, PayloadFields.number(json, "group"), PayloadFields.number(json, "prompt"),
                        json.required("show").booleanValue());
            case GROUP_REPORTED -> new GroupReported(segment, PayloadFields.number(json, "group"));
            case REPORT_TURNED -> new ReportTurned(segment, PayloadFields.number(json, "leaf"));
            case REPORT_TAKEN_BACK -> new ReportTakenBack(segment);
            default -> throw new IllegalArgumentException(kind + " is nothing of a breakout");
        };
    }

    private static List<List<Integer>> groups(JsonNode json) {
        var groups = new ArrayList<List<Integer>>();
        for (var group : json) {
            var seats = new ArrayList<Integer>();
            group.forEach(seat -> seats.add(seat.intValue()));
            groups.add(seats);
        }
        return groups;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(JsonNode json, String field) {
        return PayloadFields.text(json, field).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
