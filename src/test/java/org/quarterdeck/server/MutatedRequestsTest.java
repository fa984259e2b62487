package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.MutatedBytes;
import org.quarterdeck.fixtures.WorkshopFixture;

class MutatedRequestsTest {

    @Test
    void whatever_comes_is_answered_in_one_line_or_hung_up_on_and_others_are_served() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome"))) {
            var body = "{\"code\":\"4711\"}";
            String request;
            try (var socket = new RawSocket(room)) {
                request = socket.post("/api/join", "Connection: close", "Content-Length: " + body.length()) + body;
            }
            MutatedBytes.each(request.getBytes(StandardCharsets.ISO_8859_1), 150, bytes -> {
                try (var socket = new RawSocket(room)) {
                    socket.send(bytes);
                    socket.endOfRequest();
                    var reply = socket.rest();
                    assertTrue(reply.isEmpty() || reply.startsWith("HTTP/1.1 "), reply);
                    assertFalse(reply.contains("\tat ") || reply.contains("HTTP/1.1 500"), reply);
                } catch (UncheckedIOException hungUp) {
                    // while this side still sent
                }
            });
            room.phone().get("/").expect(200);
        }
    }
}
