package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.LogCapture;

class ViewFaultsTest {

    private final ArrayList<@Nullable String> said = new ArrayList<>();
    private final ArrayList<String> drawn = new ArrayList<>();
    private final ViewFaults faults = new ViewFaults("trouble.console", said::add);

    @Test
    void a_part_that_fails_stops_neither_the_parts_after_it_nor_the_room() {
        try (var log = LogCapture.of(ViewFaults.class)) {
            faults.attempt(() -> drawn.add("stage"), () -> fail("no chart"), () -> drawn.add("clock"));
            assertEquals(1, log.messages().size());
        }
        assertEquals(List.of("stage", "clock"), drawn);
        assertEquals(List.of(UiMessages.text("trouble.console")), said);
    }

    @Test
    void it_is_said_and_logged_once_and_withdrawn_when_all_is_drawn_again() {
        try (var log = LogCapture.of(ViewFaults.class)) {
            for (int i = 0; i < 50; i++) {
                faults.attempt(() -> fail("no chart"));
            }
            assertEquals(1, log.messages().size());
        }
        assertEquals(1, said.size());
        faults.attempt(() -> drawn.add("chart"));
        faults.attempt(() -> drawn.add("chart"));
        assertEquals(2, said.size());
        assertNull(said.getLast());
    }

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }
}
