package org.quarterdeck.bench;

import java.util.Locale;
import java.util.stream.LongStream;

/** Times in nanoseconds, sorted. */
record LatencySpread(long[] sorted) {

    static LatencySpread of(LongStream times) {
        return new LatencySpread(times.sorted().toArray());
    }

    double millis(double quantile) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(quantile * sorted.length) - 1)] / 1e6;
    }

    String row(String name, LatencySpread baseline) {
        return String.format(Locale.ROOT, "%-28s %9.1f %9.1f %9.1f %9.1f %8.1f x", name, millis(0.5), millis(0.95), millis(0.99),
                millis(1), millis(0.95) / baseline.millis(0.95));
    }

    static String header() {
        return String.format(Locale.ROOT, "%-28s %9s %9s %9s %9s %10s", "milliseconds", "p50", "p95", "p99", "last",
                "p95 : idle");
    }
}
