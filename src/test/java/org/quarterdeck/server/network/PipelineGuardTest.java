package org.quarterdeck.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.RawSocket;
import org.quarterdeck.server.RunningServer;

class PipelineGuardTest {

    private static final int REQUESTS = 100;
    private static final int CONNECTIONS = 40;

    @Test
    void requests_sent_all_at_once_are_answered_one_after_the_other_and_hold_up_nobody_who_waits() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome"))) {
            var greedy = new ArrayList<RawSocket>();
            for (int i = 0; i < CONNECTIONS; i++) {
                var socket = new RawSocket(room);
                socket.send(socket.head("HEAD /").repeat(REQUESTS));
                greedy.add(socket);
            }
            long begun = System.nanoTime();
            try (var honest = new RawSocket(room)) {
                for (int i = 0; i < 20; i++) {
                    assertTrue(honest.send(honest.head("HEAD /")).replyHead().contains(" 200 "));
                }
            }
            var took = Duration.ofNanos(System.nanoTime() - begun);
            // All that was sent at once takes ten seconds: four at a time, ten milliseconds each.
            assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took.toString());
            greedy.forEach(RawSocket::close);
        }
    }

    @Test
    void each_of_them_is_answered_in_its_order() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome")); var socket = new RawSocket(room)) {
            socket.send(socket.head("HEAD /") + socket.head("HEAD /nothing") + socket.head("HEAD /", "Connection: close"));
            var statuses = socket.rest().lines().filter(line -> line.startsWith("HTTP/1.1 ")).map(line -> line.substring(9, 12))
                    .toList();
            assertEquals(java.util.List.of("200", "404", "200"), statuses);
        }
    }
}
