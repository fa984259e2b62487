package org.quarterdeck.server;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** The facilitator's phone, with its token. */
public record TestRemote(RunningServer room) {

    public HttpReply state() {
        return send(request("state").GET());
    }

    public HttpReply press(String move) {
        return send(request(move).POST(BodyPublishers.noBody()));
    }

    public HttpReply goTo(String segment) {
        return send(request("goto").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"segment\":\"" + segment + "\"}")));
    }

    StreamListener listen() {
        return StreamListener.to(request("events"));
    }

    public HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create(room.origin() + "/api/remote/" + what)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer token");
    }

    public HttpReply send(HttpRequest.Builder request) {
        return new TestPhone(room).send(request);
    }
}
