package org.quarterdeck.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The clock of a session. It begins with the machine's time and then runs evenly, so that nothing that is measured by it,
 * such as a countdown, changes when the machine's clock is set. What only shows the time of day asks the machine.
 */
public final class SteadyClock implements InstantSource {

    private final InstantSource machine;
    private final Instant start;
    private final long startNanos;
    private final LongSupplier nanoTime;

    /**
     * Creates a clock.
     *
     * @param machine the machine's clock, which people set
     * @param nanoTime a monotonic clock, in nanoseconds
     */
    private SteadyClock(Instant start, InstantSource machine, LongSupplier nanoTime) {
        this.machine = machine;
        this.start = start;
        this.startNanos = nanoTime.getAsLong();
        this.nanoTime = nanoTime;
    }

    /** Returns a clock that begins now, or at {@code earliest} if the machine's clock was set back behind that. */
    public static SteadyClock from(Instant earliest) {
        return from(earliest, InstantSource.system(), System::nanoTime);
    }

    /**
     * Returns a clock that begins with the machine's clock and runs by another one.
     *
     * @param nanoTime a monotonic clock, in nanoseconds
     */
    public static SteadyClock from(Instant earliest, InstantSource machine, LongSupplier nanoTime) {
        var now = machine.instant();
        return new SteadyClock(now.isBefore(earliest) ? earliest : now, machine, nanoTime);
    }

    /** Returns the time of day, as the machine's clock has it by now. */
    Instant timeOfDay() {
        return machine.instant();
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanoTime.getAsLong() - startNanos);
    }
}
