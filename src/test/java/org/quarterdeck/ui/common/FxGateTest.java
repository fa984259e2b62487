package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;

@DisplayName("The gate to the screen")
class FxGateTest {

    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private final FxGate<Integer> gate = FxDrawing.draw(() -> new FxGate<>(value -> {
        assertTrue(Platform.isFxApplicationThread());
        seen.add(value);
    }));

    @Test
    @DisplayName("lets the newest of many values through, and few of the others")
    void the_newest_wins() {
        FxDrawing.on(() -> IntStream.rangeClosed(1, 10_000).forEach(gate::offer));
        Eventually.until("the last value is shown", () -> seen.contains(10_000));
        assertEquals(List.of(10_000), seen);
    }

    @Test
    @DisplayName("never loses the last value, whatever thread offers it and however often it fell asleep")
    void the_last_always_comes() {
        for (int round = 1; round <= 20; round++) {
            int last = round * 100;
            var other = Thread.ofVirtual().start(() -> IntStream.rangeClosed(last - 99, last).forEach(gate::offer));
            Eventually.until("the other thread is done", () -> !other.isAlive());
            Eventually.until("the last value is shown", () -> !seen.isEmpty() && seen.getLast() == last);
        }
        assertTrue(seen.size() < 2_000, "some were skipped");
        assertEquals(seen.stream().sorted().toList(), List.copyOf(seen));
    }

    @Test
    @DisplayName("runs what must not be left out at once where it is on the screen's thread already")
    void runs_at_once() {
        assertTrue(FxDrawing.<Boolean>draw(() -> {
            var done = new boolean[1];
            FxGate.run(() -> done[0] = true);
            return done[0];
        }));
    }
}
