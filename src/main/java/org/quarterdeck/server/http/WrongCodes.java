package org.quarterdeck.server.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Counts wrong codes by address. An address with too many of them within a minute may try no code, right or wrong, until a
 * minute has passed since the last of them.
 */
final class WrongCodes {

    /** The number of wrong codes that an address may send within a minute. */
    static final int MOST = 20;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    /** From this number of addresses on, those whose minute is over are removed. */
    private static final int MANY = 1_000;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<String, ArrayDeque<Long>> times = new ConcurrentHashMap<>();

    /** @param nanoTime a monotonic clock, in nanoseconds */
    WrongCodes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Throws an {@link ApiError} with the time to wait if the address may not try a code now. */
    void check(String address) throws ApiError {
        long now = nanoTime.getAsLong();
        var rest = new long[1];
        times.computeIfPresent(address, (a, wrong) -> {
            rest[0] = wrong.size() > MOST ? wrong.getLast() + MINUTE - now : 0;
            return isOver(wrong, now) ? null : wrong;
        });
        if (rest[0] > 0) {
            throw ApiError.tooMany(Math.ceilDiv(rest[0], SECOND));
        }
    }

    /** Counts a wrong code, which {@link #check} has let pass. */
    void count(String address) {
        long now = nanoTime.getAsLong();
        if (times.size() > MANY) {
            times.values().removeIf(wrong -> isOver(wrong, now));
        }
        times.compute(address, (a, held) -> {
            var wrong = held == null ? new ArrayDeque<Long>() : held;
            if (wrong.size() <= MOST) {
                while (!wrong.isEmpty() && now - wrong.getFirst() >= MINUTE) {
                    wrong.removeFirst();
                }
                wrong.add(now);
            }
            return wrong;
        });
    }

    private static boolean isOver(ArrayDeque<Long> wrong, long now) {
        return now - wrong.getLast() >= MINUTE;
    }
}
