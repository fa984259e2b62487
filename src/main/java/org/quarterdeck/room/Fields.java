package org.quarterdeck.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a body must hold, taken out by name and kind. */
final class Fields {

    private Fields() {}

    static String text(ObjectNode body, String field) throws Refusal {
        var value = body.path(field);
        return check(value, field, value.isTextual(), "a text").textValue();
    }

    static int number(ObjectNode body, String field) throws Refusal {
        var value = body.path(field);
        return check(value, field, value.isIntegralNumber() && value.canConvertToInt(), "a whole number").intValue();
    }

    static boolean yesOrNo(ObjectNode body, String field) throws Refusal {
        var value = body.path(field);
        return check(value, field, value.isBoolean(), "true or false").booleanValue();
    }

    private static JsonNode check(JsonNode value, String field, boolean fits, String kind) throws Refusal {
        if (!fits) {
            throw Refusal.badField(field, "\"" + field + "\" is " + kind + ".");
        }
        return value;
    }
}
