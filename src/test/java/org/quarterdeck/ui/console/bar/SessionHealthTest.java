package org.quarterdeck.ui.console.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.console.action.MachineFacts;

class SessionHealthTest {

    private static final MachineFacts FINE = new MachineFacts(24, 80_000_000_000L);

    @Test
    void says_nothing_while_all_is_well() {
        var health = SessionHealth.of(24, 23, true, FINE);
        assertEquals("", health.wrong());
        assertEquals(4, health.details().size());
        assertEquals("", SessionHealth.of(0, 0, true, MachineFacts.UNKNOWN).wrong());
        assertEquals("", SessionHealth.of(3, 0, true, FINE).wrong(), "few phones may sleep all at once");
    }

    @Test
    void says_the_worst_first_and_what_to_do() {
        var full = new MachineFacts(2, 120_000_000L);
        assertEquals(UiMessages.text("health.not_saving"), SessionHealth.of(24, 2, false, full).wrong());
        assertEquals(UiMessages.text("health.disk_short", 120L), SessionHealth.of(24, 2, true, full).wrong());
        var away = SessionHealth.of(24, 2, true, FINE);
        assertEquals(UiMessages.text("health.away_short", 22), away.wrong());
        assertTrue(away.details().stream().anyMatch(line -> line.contains(KeyNames.first(ConsoleAction.NETWORK))),
                away::toString);
    }
}
