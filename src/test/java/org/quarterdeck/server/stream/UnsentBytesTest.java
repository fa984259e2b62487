package org.quarterdeck.server.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterdeck.server.stream.UnsentBytes.Waiting;

class UnsentBytesTest {

    private final List<String> dropped = new ArrayList<>();

    private record Reader(String name, String address, @Nullable StreamFrame unsent, long unsentSince,
            List<String> dropped) implements Waiting {

        @Override
        public void drop() {
            dropped.add(name);
        }
    }

    private Reader reader(String name, @Nullable StreamFrame frame, long since) {
        return new Reader(name, name, frame, since, dropped);
    }

    private static StreamFrame frame(int size) {
        return StreamFrame.of(1, "", "view", "x".repeat(size));
    }

    @Test
    void those_that_have_waited_longest_are_closed_until_the_rest_fits() {
        var readers = List.of(reader("old", frame(400), 1), reader("new", frame(400), 3), reader("older", frame(400), 0),
                reader("idle", null, 0), reader("newer", frame(400), 4));
        new UnsentBytes(1_000).limit(readers);
        assertEquals(List.of("old", "older"), dropped);
    }

    @Test
    void a_state_that_many_are_being_sent_counts_once() {
        var shared = frame(400);
        var readers = new ArrayList<Reader>();
        for (int i = 0; i < 1_000; i++) {
            readers.add(reader("reader " + i, shared, i));
        }
        new UnsentBytes(1_000).limit(readers);
        assertEquals(List.of(), dropped);
    }

    @Test
    void one_address_has_no_more_than_half() {
        var readers = List.of(new Reader("flood 1", "flood", frame(300), 1, dropped),
                new Reader("flood 2", "flood", frame(300), 2, dropped),
                reader("slow", frame(300), 0));
        new UnsentBytes(1_000).limit(readers);
        assertEquals(List.of("flood 1"), dropped);
    }
}
