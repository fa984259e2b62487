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
        if (before[0] < 1) {
            throw ApiError.tooMany(Math.max(1, (long) Math.ceil((1 - before[0]) / perSecond)));
        }
    }

    private Bucket filled(Bucket bucket, long now) {
        long passed = now - bucket.at();
        return passed <= 0 ? bucket : new Bucket(Math.min(burst, bucket.tokens() + passed / SECOND * perSecond), now);
    }
}
