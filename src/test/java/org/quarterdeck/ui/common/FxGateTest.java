package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;

class FxGateTest {

    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private final FxGate<Integer> gate = FxDrawing.draw(() -> new FxGate<>(value -> {
        assertTrue(Platform.isFxApplicationThread());
        seen.add(value);
    }));

    @Test
    void lets_the_newest_of_many_values_through_and_few_of_the_others() {
        FxDrawing.on(() -> IntStream.rangeClosed(1, 10_000).forEach(gate::offer));
        Eventually.until("the last value is shown", () -> seen.contains(10_000));
        assertEquals(List.of(10_000), seen);
    }

    @Test
    void never_loses_the_last_value_whatever_thread_offers_it_and_however_often_it_fell_asleep() {
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
    void runs_what_must_not_be_left_out_at_once_where_it_is_on_the_screen_s_thread_already() {
        assertTrue(FxDrawing.<Boolean>draw(() -> {
            var done = new boolean[1];
            FxGate.run(() -> done[0] = true);
            return done[0];
        }));
    }
}
