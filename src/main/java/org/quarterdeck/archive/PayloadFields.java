package org.quarterdeck.archive;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes out of a payload what must be in it; an {@link IllegalArgumentException} where it is not. */
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
