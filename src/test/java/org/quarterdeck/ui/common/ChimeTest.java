package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;

/** The bell of the last minute, with a stand-in for the machine's sound. */
class ChimeTest {

    private final List<String> played = new CopyOnWriteArrayList<>();

    /** A clip that notes how many bytes it is given and that it is started. */
    private Clip clip() {
        return (Clip) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Clip.class}, (self, method, given) -> {
            played.add(method.getName().equals("open") ? "open " + ((byte[]) given[1]).length : method.getName());
            return null;
        });
    }

    @Test
    void rings_as_often_as_it_is_told() {
        new Chime(this::clip).ring(2, () -> played.add("silent"));
        Eventually.until("it rings", () -> played.contains("start"));
        assertEquals(List.of("addLineListener", "open " + Chime.sound(2).length, "start"), played);
        assertEquals(2 * Chime.sound(1).length, Chime.sound(2).length);
    }

    @Test
    void says_so_where_the_machine_has_no_sound() throws InterruptedException {
        for (Chime.Player none : List.<Chime.Player>of(() -> {
            throw new LineUnavailableException("in use");
        }, () -> {
            throw new IllegalArgumentException("no mixer");
        })) {
            var silent = new CountDownLatch(1);
            new Chime(none).ring(1, silent::countDown);
            assertTrue(silent.await(Eventually.LIMIT.toSeconds(), TimeUnit.SECONDS));
        }
    }
}
