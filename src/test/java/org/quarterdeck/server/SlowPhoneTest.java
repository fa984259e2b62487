package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.http.ServerLimits;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question.Choice;

/** A phone that takes nothing in for a while. */
class SlowPhoneTest {

    private static final ServerLimits HASTY = new ServerLimits(16 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            Duration.ZERO, 100, 4);
    private static final int ROUNDS = 30;
    private static final String LONG = "long ".repeat(60_000);

    @Test
    void skips_states_and_then_hears_the_newest_while_the_others_hear_all_along() throws IOException {
        var workshop = WorkshopFixture.small().poll("long", new Choice(List.of(LONG, "short"), Set.of()), Reveal.MANUAL)
                .slide("end");
        try (var room = RunningServer.of(workshop, HASTY); var socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.setSoTimeout(20_000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), room.port()));
            var request = "GET /api/events HTTP/1.1\r\nHost: localhost\r\nCookie: " + room.seated().cookie() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (var quick = room.seated().listen()) {
                quick.first();
                for (int i = 0; i < ROUNDS; i++) {
                    room.steer(Move.OPEN);
                    quick.awaitNow("question");
                    room.steer(Move.CLOSE);
                    quick.awaitNow("closed");
                }
                room.goTo("end");
                quick.await("the last slide", view -> view.path("segment").asText().equals("end"));
            }
            var heard = eventsUntil(socket, "\"segment\":\"end\"");
            assertTrue(heard < 2 * ROUNDS, "heard " + heard);
        }
    }

    private static int eventsUntil(Socket socket, String last) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        int events = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("data: ")) {
                events++;
            }
            if (line.contains(last)) {
                return events;
            }
        }
        throw new AssertionError("the stream ended after " + events + " events");
    }
}
