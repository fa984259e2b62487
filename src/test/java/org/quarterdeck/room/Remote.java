package org.quarterdeck.room;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** The facilitator's phone, with its token. */
record Remote(OpenRoom room) {

    Reply state() {
        return send(request("state").GET());
    }

    Reply press(String move) {
        return send(request(move).POST(BodyPublishers.noBody()));
    }

    Reply goTo(String segment) {
        return send(request("goto").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"segment\":\"" + segment + "\"}")));
    }

    Listener listen() {
        return Listener.to(request("events"));
    }

    HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create(room.origin() + "/api/remote/" + what)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer token");
    }

    Reply send(HttpRequest.Builder request) {
        return new Phone(room).send(request);
    }
}
