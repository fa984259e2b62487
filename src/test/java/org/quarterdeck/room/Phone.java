package org.quarterdeck.room;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A guest's browser: keeps its cookie and says where its page came from. */
final class Phone {

    static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final OpenRoom room;
    private volatile String cookie = "";

    Phone(OpenRoom room) {
        this.room = room;
    }

    /** What it would send, as {@code name=value}; empty where it holds none. */
    String cookie() {
        return cookie;
    }

    void hold(String cookies) {
        cookie = cookies;
    }

    Reply join(String code) {
        var reply = post("/api/join", "{\"code\":\"" + code + "\"}");
        keepCookie(reply);
        return reply;
    }

    Reply answer(String run, String answer) {
        return post("/api/answers", "{\"question\":\"" + run + "\",\"answer\":" + answer + "}");
    }

    Reply view() {
        return get("/api/view");
    }

    Reply leave() {
        return send(request("/api/seat").header("Origin", room.origin()).DELETE());
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String body) {
        return post(path, body, Map.of("Content-Type", "application/json", "Origin", room.origin()));
    }

    Reply post(String path, String body, Map<String, String> headers) {
        var request = request(path).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(room.origin() + path)).timeout(Duration.ofSeconds(20));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    Listener listen() {
        return Listener.to(request("/api/events"));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keepCookie(Reply reply) {
        reply.headers("Set-Cookie").forEach(set -> hold(set.split(";", 2)[0]));
    }
}
