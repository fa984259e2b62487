package org.quarterdeck.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;

/** What came back. */
record Reply(int status, String body, HttpResponse<String> raw) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Reply of(HttpResponse<String> raw) {
        return new Reply(raw.statusCode(), raw.body(), raw);
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    Reply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("wanted " + wanted + ", got " + status + ": " + body);
        }
        return this;
    }

    JsonNode json() {
        return parse(body);
    }

    String error() {
        return json().path("error").asText();
    }

    String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }

    List<String> headers(String name) {
        return raw.headers().allValues(name);
    }
}
