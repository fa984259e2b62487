package org.quarterdeck.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A guest or a facilitator's remote, speaking the protocol and nothing else. */
public final class HttpPhone {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final URI room;
    private String cookie = "";

    public HttpPhone(URI room) {
        this.room = room;
    }

    public int join(String code) throws IOException, InterruptedException {
        var reply = post("api/join", "{\"code\":\"" + code + "\"}");
        cookie = reply.headers().firstValue("Set-Cookie").map(c -> c.split(";", 2)[0]).orElse(cookie);
        return ProgramProcess.JSON.readTree(reply.body()).path("seat").asInt();
    }

    public HttpResponse<String> answer(String run, String answer) throws IOException, InterruptedException {
        return post("api/answers", "{\"question\":\"" + run + "\",\"answer\":" + answer + "}");
    }

    HttpResponse<String> handIn(String segment, int prompt, String text, int base) throws IOException, InterruptedException {
        return post("api/handins", ProgramProcess.JSON.createObjectNode().put("segment", segment).put("prompt", prompt)
                .put("text", text).put("base", base).toString());
    }

    public JsonNode view() throws IOException, InterruptedException {
        return get("api/view", "Cookie", cookie);
    }

    JsonNode get(String path, String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(room.resolve(path)).timeout(Duration.ofSeconds(10)).header(header, value).build();
        return ProgramProcess.JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    }

    /** A move of the remote's, by its token. */
    public JsonNode steer(String token, String move) throws IOException, InterruptedException {
        return steer(token, move, "");
    }

    public JsonNode steer(String token, String move, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(room.resolve("api/remote/" + move)).timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build();
        return ProgramProcess.JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    }

    public JsonNode state(String token) throws IOException, InterruptedException {
        return get("api/remote/state", "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(room.resolve(path)).timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json").header("Origin", room.getScheme() + "://" + room.getAuthority());
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return CLIENT.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
