package org.quarterdeck.bench;

import java.lang.management.ManagementFactory;

/** How much of the processors JavaFX's two threads have used: the one that lays out and the one that draws, in nanoseconds. */
record BusyMachine(long screen, long render) {

    static BusyMachine now() {
        var threads = ManagementFactory.getThreadMXBean();
        long screen = 0;
        long render = 0;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("JavaFX Application")) {
                screen += threads.getThreadCpuTime(thread.getThreadId());
            } else if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
                render += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return new BusyMachine(screen, render);
    }

    BusyMachine since(BusyMachine earlier) {
        return new BusyMachine(screen - earlier.screen, render - earlier.render);
    }

    double screenMillis() {
        return screen / 1e6;
    }

    double renderMillis() {
        return render / 1e6;
    }
}
