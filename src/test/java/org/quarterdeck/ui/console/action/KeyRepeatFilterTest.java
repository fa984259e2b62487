package org.quarterdeck.ui.console.action;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeyRepeatFilterTest {

    private final AtomicLong nanos = new AtomicLong();
    private final KeyRepeatFilter key = new KeyRepeatFilter(nanos::get);

    private void later(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void a_key_held_down_counts_once_however_long() {
        assertTrue(key.press(KeyCode.SPACE));
        for (int i = 0; i < 100; i++) {
            later(30);
            assertFalse(key.press(KeyCode.SPACE));
        }
    }

    @Test
    void pressed_again_after_its_release_it_counts_again() {
        assertTrue(key.press(KeyCode.SPACE));
        key.release(KeyCode.SPACE);
        assertTrue(key.press(KeyCode.SPACE));
    }

    @Test
    void another_key_counts_at_once() {
        assertTrue(key.press(KeyCode.SPACE));
        assertTrue(key.press(KeyCode.B));
    }

    @Test
    void a_release_that_never_came_is_forgotten() {
        assertTrue(key.press(KeyCode.SPACE));
        later(1_500);
        assertTrue(key.press(KeyCode.SPACE));
    }
}
