package org.quarterdeck.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A guest's browser: keeps its cookie and says where its page came from. */
public final class TestPhone {

    static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final RunningServer room;
    private volatile String cookie = "";

    TestPhone(RunningServer room) {
        this.room = room;
    }

    /** What it would send, as {@code name=value}; empty where it holds none. */
    public String cookie() {
        return cookie;
    }

    public void hold(String cookies) {
        cookie = cookies;
    }

    public HttpReply join(String code) {
        var reply = post("/api/join", "{\"code\":\"" + code + "\"}");
        keepCookie(reply);
        return reply;
    }

    public HttpReply answer(String run, String answer) {
        return post("/api/answers", "{\"question\":\"" + run + "\",\"answer\":" + answer + "}");
    }

    public HttpReply takeBack(String run) {
        return send(request("/api/answers").header("Origin", room.origin()).header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString("{\"question\":\"" + run + "\"}")));
    }

    public HttpReply view() {
        return get("/api/view");
    }

    public HttpReply leave() {
        return send(request("/api/seat").header("Origin", room.origin()).DELETE());
    }

    public HttpReply get(String path) {
        return send(request(path).GET());
    }

    public HttpReply post(String path, String body) {
        return post(path, body, Map.of("Content-Type", "application/json", "Origin", room.origin()));
    }

    HttpReply post(String path, String body, Map<String, String> headers) {
        var request = request(path).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(room.origin() + path)).timeout(Duration.ofSeconds(20));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    public StreamListener listen() {
        return StreamListener.to(request("/api/events"));
    }

    public HttpReply send(HttpRequest.Builder request) {
        try {
            return HttpReply.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keepCookie(HttpReply reply) {
        reply.headers("Set-Cookie").forEach(set -> hold(set.split(";", 2)[0]));
    }
}
