package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.testfx.api.FxRobot;

class LatestValueThrottleTest {

    private final AtomicLong millis = new AtomicLong();
    private final List<Integer> through = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() {
        HeadlessDisplay.start();
    }

    private void screen(Consumer<LatestValueThrottle<Integer>> what) {
        new FxRobot().interact(() -> what.accept(new LatestValueThrottle<>(Duration.millis(50), millis::get, through::add)));
    }

    @Test
    void of_a_thousand_at_once_the_first_and_the_newest_come_through() {
        screen(throttle -> {
            for (int i = 1; i <= 1_000; i++) {
                throttle.offer(i, false);
            }
        });
        Eventually.until("the newest", () -> through.contains(1_000));
        assertEquals(List.of(1, 1_000), through);
    }

    @Test
    void what_is_urgent_never_waits() {
        screen(throttle -> {
            throttle.offer(1, false);
            throttle.offer(2, false);
            throttle.offer(3, true);
            assertEquals(List.of(1, 3), through);
        });
    }

    @Test
    void after_a_while_the_next_one_comes_at_once() {
        screen(throttle -> {
            throttle.offer(1, false);
            millis.addAndGet(50);
            throttle.offer(2, false);
            assertEquals(List.of(1, 2), through);
        });
    }
}
