package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.session.state.RoomAddress;

class AddressWatcherTest {

    private static final RoomAddress WIFI = new RoomAddress("http://192.168.4.20:7313/", "192.168.4.20:7313", "4711", "k7Qm2xPd");
    private static final RoomAddress CABLE = new RoomAddress("http://10.0.0.7:7313/", "10.0.0.7:7313", "4711", "k7Qm2xPd");

    @Test
    void a_new_address_is_told_once_and_so_is_the_way_back() {
        var where = new AtomicReference<>(WIFI);
        var looks = new AtomicInteger();
        var heard = new CopyOnWriteArrayList<RoomAddress>();
        try (var watch = new AddressWatcher(() -> {
            looks.incrementAndGet();
            return where.get();
        }, WIFI, Duration.ofMillis(5), heard::add)) {
            Eventually.until("some looks", () -> looks.get() > 3);
            assertEquals(List.of(), heard);
            where.set(CABLE);
            Eventually.until("the cable", () -> heard.equals(List.of(CABLE)));
            int before = looks.get();
            Eventually.until("more looks", () -> looks.get() > before + 3);
            where.set(WIFI);
            Eventually.until("the way back", () -> heard.equals(List.of(CABLE, WIFI)));
        }
    }
}
