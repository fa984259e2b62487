package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads required fields of a payload; throws an {@link IllegalArgumentException} if one is missing. */
final class PayloadFields {

    private PayloadFields() {}

    static String text(JsonNode json, String field) {
        var value = json.required(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return value.textValue();
    }

    static int number(JsonNode json, String field) {
        var value = json.required(field);
        if (!value.isInt()) {
            throw new IllegalArgumentException(field + " is no whole number");
        }
        return value.intValue();
    }
}
