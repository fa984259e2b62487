package org.quarterdeck.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads required fields of a body by name and type. */
public final class RequestFields {

    private RequestFields() {}

    public static String text(ObjectNode body, String field) throws ApiError {
        var value = body.path(field);
        return check(value, field, value.isTextual(), "http.field_text").textValue();
    }

    public static int number(ObjectNode body, String field) throws ApiError {
        var value = body.path(field);
        return check(value, field, value.isIntegralNumber() && value.canConvertToInt(), "http.field_number").intValue();
    }

    public static boolean bool(ObjectNode body, String field) throws ApiError {
        var value = body.path(field);
        return check(value, field, value.isBoolean(), "http.field_boolean").booleanValue();
    }

    private static JsonNode check(JsonNode value, String field, boolean fits, String key) throws ApiError {
        if (!fits) {
            throw ApiError.badField(field, key, field);
        }
        return value;
    }
}
