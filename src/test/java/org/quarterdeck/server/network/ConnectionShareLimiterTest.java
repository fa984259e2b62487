package org.quarterdeck.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.RawSocket;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.server.http.ServerLimits;

class ConnectionShareLimiterTest {

    private static final ServerLimits EIGHT = new ServerLimits(16 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(20),
            Duration.ofMillis(300), Duration.ofMillis(200), 8, 4);

    @Test
    void one_address_gets_no_more_connections_than_it_leaves_to_others() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome"), EIGHT)) {
            var greedy = new ArrayList<RawSocket>();
            for (int i = 0; i < 4; i++) {
                greedy.add(served(room));
            }
            try (var fifth = new RawSocket(room)) {
                assertEquals("", fifth.rest(), "hung up on at once");
            }
            greedy.removeFirst().close();
            Eventually.until("room for another", () -> {
                try (var another = new RawSocket(room)) {
                    return another.send(another.head("HEAD /", "Connection: close")).rest().contains(" 200 ");
                } catch (UncheckedIOException hungUp) {
                    return false;
                }
            });
            greedy.forEach(RawSocket::close);
        }
    }

    @Test
    void a_newcomer_takes_the_place_of_one_that_never_asked_for_anything() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome"), EIGHT)) {
            var idle = new ArrayList<RawSocket>();
            try (var served = served(room)) {
                for (int i = 0; i < 20; i++) {
                    idle.add(new RawSocket(room));
                }
                try (var newcomer = served(room)) {
                    served.send(served.head("HEAD /"));
                    assertTrue(served.replyHead().contains(" 200 "), "who was served before stays");
                    newcomer.send(newcomer.head("HEAD /"));
                    assertTrue(newcomer.replyHead().contains(" 200 "));
                }
            } finally {
                idle.forEach(RawSocket::close);
            }
        }
    }

    @Test
    void thousands_that_ask_for_nothing_are_hung_up_on_and_who_is_served_stays() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome")); var served = served(room)) {
            var idle = new ArrayList<RawSocket>();
            try {
                for (int i = 0; i < 700; i++) {
                    idle.add(new RawSocket(room));
                }
                assertEquals("", idle.getFirst().rest(), "one of the oldest has to go");
                served.send(served.head("HEAD /"));
                assertTrue(served.replyHead().contains(" 200 "));
                var newest = idle.getLast();
                newest.send(newest.head("HEAD /"));
                assertTrue(newest.replyHead().contains(" 200 "), "those below the limit stay");
            } finally {
                idle.forEach(RawSocket::close);
            }
        }
    }

    /** A connection that has had one reply and stays open. */
    private static RawSocket served(RunningServer room) {
        var socket = new RawSocket(room);
        socket.send(socket.head("HEAD /"));
        assertTrue(socket.replyHead().contains(" 200 "));
        return socket;
    }
}
