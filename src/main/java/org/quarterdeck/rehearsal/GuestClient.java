package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.stream.Stream;

/** The client of one simulated guest. */
final class GuestClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final URI server;
    private String cookie = "";

    GuestClient(HttpClient client, URI server) {
        this.client = client;
        this.server = server;
    }

    void join(String code) throws IOException, InterruptedException {
        var reply = post("api/join", JSON.createObjectNode().put("code", code));
        cookie = reply.headers().firstValue("Set-Cookie").map(c -> c.split(";", 2)[0]).orElse(cookie);
        if (reply.statusCode() != 200) {
            throw new IOException("join was answered " + reply.statusCode());
        }
    }

    HttpResponse<String> answer(String run, JsonNode answer) throws IOException, InterruptedException {
        return post("api/answers", JSON.createObjectNode().put("question", run).set("answer", answer));
    }

    /** Hands in a text for this guest's group under a prompt that has none yet. */
    HttpResponse<String> handIn(String segment, int prompt, String text) throws IOException, InterruptedException {
        return post("api/handins",
                JSON.createObjectNode().put("segment", segment).put("prompt", prompt).put("text", text).put("base", 0));
    }

    HttpResponse<String> choose(String segment, int group) throws IOException, InterruptedException {
        return post("api/group", JSON.createObjectNode().put("segment", segment).put("group", group));
    }

    HttpResponse<String> commit(String when, String will) throws IOException, InterruptedException {
        return post("api/commitment", JSON.createObjectNode().put("when", when).put("will", will).put("share", true));
    }

    /** Upvotes another guest's text. */
    HttpResponse<String> upvote(String run, String text) throws IOException, InterruptedException {
        return post("api/upvotes", JSON.createObjectNode().put("question", run).put("text", text).put("up", true));
    }

    /** Returns the views as they arrive; the stream ends when the server closes it. */
    Stream<JsonNode> views() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("api/events")).header("Cookie", cookie).build();
        var lines = client.send(request, BodyHandlers.ofLines());
        if (lines.statusCode() != 200) {
            throw new IOException("the stream was answered " + lines.statusCode());
        }
        return lines.body().filter(line -> line.startsWith("data:")).map(line -> parse(line.substring(5)));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("the room sent what is no JSON: " + json, e);
        }
    }

    private HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        var origin = server.getScheme() + "://" + Objects.requireNonNull(server.getRawAuthority());
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body.toString()));
        return client.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(), BodyHandlers.ofString());
    }
}
