package org.quarterdeck.server.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits how often each key may act: a burst at once, then a steady rate.
 *
 * @param <K> the key, such as a seat or an address
 */
final class TokenBuckets<K> {

    /** From this number on, full buckets are removed. */
    private static final int MANY = 20_000;
    private final double burst;
    private final double perSecond;
    private final InstantSource clock;
    private final ConcurrentHashMap<K, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, Instant at) {}

    TokenBuckets(int burst, double perSecond, InstantSource clock) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Takes one token; throws an {@link ApiError} with the time until the next if there is none. */
    void take(K who) throws ApiError {
        var now = clock.instant();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> filled(bucket, now).tokens() >= burst);
        }
        var before = new double[1];
        buckets.compute(who, (k, held) -> {
            var bucket = held == null ? new Bucket(burst, now) : filled(held, now);
            before[0] = bucket.tokens();
            return bucket.tokens() < 1 ? bucket : new Bucket(bucket.tokens() - 1, now);
        });
        if (before[0] < 1) {
            throw ApiError.tooMany(Math.max(1, (long) Math.ceil((1 - before[0]) / perSecond)));
        }
    }

    private Bucket filled(Bucket bucket, Instant now) {
        if (!now.isAfter(bucket.at())) {
            return bucket;
        }
        double seconds = Duration.between(bucket.at(), now).toMillis() / 1000.0;
        return new Bucket(Math.min(burst, bucket.tokens() + seconds * perSecond), now);
    }
}
