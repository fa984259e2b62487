package org.quarterdeck.ui.console.bar;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.console.action.MachineFacts;

/**
 * The health of a session in words.
 *
 * @param wrong the worst of what is wrong, short, or nothing
 * @param details a line for each thing that is watched, with what to do where it is wrong
 */
record SessionHealth(String wrong, List<String> details) {

    /** In bytes. With less, the archive may be full before the session is over. */
    private static final long LITTLE = 500_000_000;
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;
    /** Of fewer seats, each phone that sleeps would look like a fault. */
    private static final int MANY = 4;

    SessionHealth {
        details = List.copyOf(details);
    }

    /**
     * Returns the health.
     *
     * @param seats how many are in
     * @param connected how many of them hold a stream
     * @param saving whether the archive is being written
     */
    static SessionHealth of(int seats, int connected, boolean saving, MachineFacts machine) {
        var wrong = new ArrayList<String>();
        var details = new ArrayList<String>();
        if (!saving) {
            wrong.add(UiMessages.text("health.not_saving"));
        }
        details.add(UiMessages.text(saving ? "health.saving" : "health.not_saving_how"));
        boolean full = machine.diskFree() >= 0 && machine.diskFree() < LITTLE;
        if (full) {
            wrong.add(UiMessages.text("health.disk_short", machine.diskFree() / MEGABYTE));
        }
        if (machine.diskFree() >= 0) {
            details.add(full
                    ? UiMessages.text("health.disk_full", machine.diskFree() / MEGABYTE)
                    : UiMessages.text("health.disk", machine.diskFree() / GIGABYTE));
        }
        boolean away = seats >= MANY && connected * 2 < seats;
        if (away) {
            wrong.add(UiMessages.text("health.away_short", seats - connected));
        }
        details.add(away
                ? UiMessages.text("health.away", seats - connected, seats, KeyNames.first(ConsoleAction.NETWORK))
                : UiMessages.text("health.connected", connected, seats));
        details.add(UiMessages.text("health.streams", machine.streams()));
        return new SessionHealth(wrong.isEmpty() ? "" : wrong.getFirst(), details);
    }
}
