package org.quarterdeck.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;

class AddressTurnsTest {

    private final AddressTurns turns = new AddressTurns();

    @Test
    void one_of_an_address_waits_for_the_others_and_those_of_another_do_not() throws Exception {
        var first = turns.take("here", false);
        var second = turns.take("here", false);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var third = CompletableFuture.runAsync(() -> take("here"), threads);
            take("there");
            assertFalse(third.isDone());
            first.close();
            third.join();
        }
        second.close();
        assertEquals(0, turns.addresses());
    }

    private void take(String address) {
        try (var _ = turns.take(address, false)) {
            assertTrue(turns.addresses() > 0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void many_may_be_saved_together_and_hold_up_nobody_who_reads() throws Exception {
        var saving = new ArrayList<AddressTurns.Turn>();
        for (int i = 0; i < 64; i++) {
            saving.add(turns.take("here", true));
        }
        take("here");
        saving.forEach(AddressTurns.Turn::close);
        assertEquals(0, turns.addresses());
    }

    @Test
    void who_stops_waiting_leaves_no_trace() throws Exception {
        var first = turns.take("here", false);
        var second = turns.take("here", false);
        var waiting = Thread.ofPlatform().start(() -> {
            try (var _ = turns.take("here", false)) {
                throw new AssertionError("there was no place");
            } catch (InterruptedException e) {
                // as it should be
            }
        });
        Eventually.until("it waits", () -> waiting.getState() == Thread.State.WAITING);
        waiting.interrupt();
        waiting.join();
        first.close();
        second.close();
        assertEquals(0, turns.addresses());
    }
}
