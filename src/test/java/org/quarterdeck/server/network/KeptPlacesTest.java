package org.quarterdeck.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.RawSocket;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.server.http.ServerLimits;

class KeptPlacesTest {

    private static final ServerLimits SIXTEEN = new ServerLimits(16 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(20),
            Duration.ofMillis(300), Duration.ofMillis(200), 16, 4);

    /** Takes every place but the kept ones, each from an address of its own. */
    private static List<RawSocket> fill(RunningServer room) {
        var others = new ArrayList<RawSocket>();
        for (int address = 2; address < 16; address++) {
            var other = RawSocket.from("127.0.0." + address, room);
            other.send(other.head("HEAD /")).replyHead();
            others.add(other);
        }
        return others;
    }

    @Test
    void the_remote_still_gets_through_where_guests_find_the_room_full() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome"), SIXTEEN)) {
            var others = fill(room);
            try (var guest = RawSocket.from("127.0.0.99", room)) {
                assertTrue(guest.send(guest.head("GET /api/view")).rest().contains(" 503 "));
            }
            try (var remote = RawSocket.from("127.0.0.98", room)) {
                remote.send(remote.head("GET /api/remote/state", "Authorization: Bearer token", "Connection: close"));
                assertTrue(remote.rest().contains(" 200 "));
            }
            others.forEach(RawSocket::close);
        }
    }

    @Test
    void who_says_nothing_on_a_kept_place_loses_it() {
        try (var room = RunningServer.of(WorkshopFixture.small().slide("welcome"), SIXTEEN)) {
            var others = fill(room);
            try (var idle = RawSocket.from("127.0.0.99", room)) {
                assertEquals("", idle.rest());
            }
            others.forEach(RawSocket::close);
        }
    }
}
