package org.quarterdeck.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;

/** What came back. */
public record HttpReply(int status, String body, HttpResponse<String> raw) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static HttpReply of(HttpResponse<String> raw) {
        return new HttpReply(raw.statusCode(), raw.body(), raw);
    }

    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    public HttpReply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("wanted " + wanted + ", got " + status + ": " + body);
        }
        return this;
    }

    public JsonNode json() {
        return parse(body);
    }

    public String error() {
        return json().path("error").asText();
    }

    public String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }

    List<String> headers(String name) {
        return raw.headers().allValues(name);
    }
}
