package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PlanEvent.BroughtSegment;
import org.quarterdeck.session.event.PlanEvent.PlanChanged;
import org.quarterdeck.session.event.PlanEvent.SegmentMoved;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.event.PlanEvent.SegmentWording;
import org.quarterdeck.session.event.PlanEvent.WordsChanged;

/** Writes the payload of changes of the plan to the journal and reads it back. */
final class PlanPayload {

    private PlanPayload() {}

    static ObjectNode write(PlanEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (event) {
            case PlanChanged e -> {
                var plans = json.putArray("plans");
                e.plans().forEach(plan -> plans.addObject().put("segment", plan.segment()).put("minutes", plan.minutes())
                        .put("leftOut", plan.leftOut()));
                var brought = json.putArray("brought");
                e.brought().forEach(each -> brought.addObject().put("segment", each.segment()).put("index", each.index()));
            }
            case SegmentMoved e -> json.put("segment", e.segment()).put("index", e.index());
            case WordsChanged e -> {
                var wordings = json.putArray("wordings");
                e.wordings().forEach(each -> wordings.addObject().put("segment", each.segment()).put("source", each.source()));
            }
        }
        return json;
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static PlanEvent read(EventKind kind, JsonNode json) {
        return switch (kind) {
            case PLAN_CHANGED -> changed(json);
            case SEGMENT_MOVED -> new SegmentMoved(PayloadFields.text(json, "segment"), PayloadFields.number(json, "index"));
            case WORDS_CHANGED -> reworded(json);
            default -> throw new IllegalArgumentException(kind + " is no change of the plan");
        };
    }

    private static WordsChanged reworded(JsonNode json) {
        var wordings = new ArrayList<SegmentWording>();
        json.required("wordings").forEach(
                each -> wordings
                        .add(new SegmentWording(PayloadFields.text(each, "segment"), PayloadFields.text(each, "source"))));
        return new WordsChanged(wordings);
    }

    private static PlanChanged changed(JsonNode json) {
        var plans = new ArrayList<SegmentPlan>();
        json.required("plans").forEach(plan -> plans.add(new SegmentPlan(PayloadFields.text(plan, "segment"),
                plan.required("minutes").doubleValue(), plan.required("leftOut").booleanValue())));
        var brought = new ArrayList<BroughtSegment>();
        json.required("brought").forEach(
                each -> brought
                        .add(new BroughtSegment(PayloadFields.text(each, "segment"), PayloadFields.number(each, "index"))));
        return new PlanChanged(plans, brought);
    }
}
