package org.quarterdeck.server.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Limits how often each key may act: a burst at once, then a steady rate.
 *
 * @param <K> the key, such as a seat or an address
 */
final class TokenBuckets<K> {

    /** From this number on, full buckets are removed. */
    private static final int MANY = 20_000;
    private static final double SECOND = 1e9;
    private final double burst;
    private final double perSecond;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<K, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, long at) {}

    /** @param nanoTime a monotonic clock, in nanoseconds */
    TokenBuckets(int burst, double perSecond, LongSupplier nanoTime) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes one token; throws an {@link ApiError} with the time until the next if there is none. */
    void take(K who) throws ApiError {
        double there = drawn(who);
        if (there < 1) {
            throw ApiError.tooMany(Math.max(1, (long) Math.ceil((1 - there) / perSecond)));
        }
    }

    /** Takes one token and returns whether there was one. */
    boolean has(K who) {
        return drawn(who) >= 1;
    }

    /** Takes one token if there is one and returns how many there were. */
    private double drawn(K who) {
        long now = nanoTime.getAsLong();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> filled(bucket, now).tokens() >= burst);
        }
        var before = new double[1];
        buckets.compute(who, (k, held) -> {
            var bucket = held == null ? new Bucket(burst, now) : filled(held, now);
            before[0] = bucket.tokens();
            return bucket.tokens() < 1 ? bucket : new Bucket(bucket.tokens() - 1, bucket.at());
        });
        return before[0];
    }

    private Bucket filled(Bucket bucket, long now) {
        long passed = now - bucket.at();
        return passed <= 0 ? bucket : new Bucket(Math.min(burst, bucket.tokens() + passed / SECOND * perSecond), now);
    }
}
