package org.quarterdeck.server.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;

class RateLimitsTest {

    private static final InetAddress HERE = InetAddress.ofLiteral("192.168.4.20");
    private final TestClock clock = TestClock.atNine();
    private final RateLimits allowances = new RateLimits(clock::nanoTime);

    private interface Try {
        void run() throws ApiError;
    }

    private static void passes(int times, Try what) {
        for (int i = 0; i < times; i++) {
            assertDoesNotThrow(what::run);
        }
    }

    /** Uses all up; returns how often it went. */
    private static int drain(Try what) {
        for (int i = 0;; i++) {
            try {
                what.run();
            } catch (ApiError e) {
                return i;
            }
        }
    }

    @Nested
    class ASeat {

        @Test
        void may_call_a_hundred_times_at_once_and_then_steadily() {
            passes(100, () -> allowances.call(1));
            drain(() -> allowances.call(1));
            clock.advance(Duration.ofSeconds(1));
            assertEquals(20, drain(() -> allowances.call(1)));
            clock.advance(Duration.ofMinutes(1));
            passes(100, () -> allowances.call(1));
        }

        @Test
        void does_not_pay_for_another() {
            drain(() -> allowances.call(1));
            passes(100, () -> allowances.call(2));
        }

        @Test
        void hears_how_long_to_wait() {
            drain(() -> allowances.call(1));
            var refusal = assertThrows(ApiError.class, () -> allowances.call(1));
            assertEquals(429, refusal.status());
            assertEquals("1", refusal.headers().get("Retry-After"));
        }
    }

    @Nested
    class AnAddress {

        @Test
        void may_be_a_whole_room() {
            passes(10_000, () -> allowances.join(HERE));
            assertTrue(drain(() -> allowances.join(HERE)) < 10_000);
        }

        @Test
        void may_mistype_the_code_twenty_times_in_a_minute_and_is_then_refused_for_a_minute() {
            mistype(20);
            passes(1, () -> allowances.code(HERE));
            mistype(1);
            assertEquals("60", waits(HERE));
            clock.advance(Duration.ofMillis(59_001));
            assertEquals("1", waits(HERE));
            clock.advance(Duration.ofMillis(999));
            passes(1, () -> allowances.code(HERE));
        }

        @Test
        void may_mistype_the_code_now_and_then_all_day() {
            for (int i = 0; i < 200; i++) {
                mistype(1);
                clock.advance(Duration.ofMillis(3_001));
            }
        }

        @Test
        void of_ipv6_counts_with_its_network() {
            for (int i = 0; i <= 20; i++) {
                allowances.wrongCode(InetAddress.ofLiteral("2001:db8::1"));
            }
            assertEquals("60", waits(InetAddress.ofLiteral("2001:db8::2")));
            passes(1, () -> allowances.code(InetAddress.ofLiteral("2001:db8:0:1::1")));
        }

        private void mistype(int times) {
            passes(times, () -> {
                allowances.code(HERE);
                allowances.wrongCode(HERE);
            });
        }

        private String waits(InetAddress from) {
            var refusal = assertThrows(ApiError.class, () -> allowances.code(from));
            assertEquals(429, refusal.status());
            return String.valueOf(refusal.headers().get("Retry-After"));
        }
    }

    @Nested
    class AClockThatIsSetBack {

        @Test
        void gives_nothing_and_takes_nothing() {
            passes(100, () -> allowances.call(1));
            drain(() -> allowances.call(1));
            clock.advance(Duration.ofHours(-1));
            assertEquals(0, drain(() -> allowances.call(1)));
            clock.advance(Duration.ofHours(1).plusSeconds(1));
            assertEquals(20, drain(() -> allowances.call(1)));
        }
    }

    @Property(tries = 50)
    void tries_at_any_pace_pass_at_the_full_rate(@ForAll @IntRange(min = 50_000, max = 5_000_000) int nanos) {
        var time = TestClock.atNine();
        var buckets = new TokenBuckets<String>(10, 60, time::nanoTime);
        drain(() -> buckets.take("one"));
        int taken = 0;
        int steps = 1_000;
        for (int i = 0; i < steps; i++) {
            time.advance(Duration.ofNanos(nanos));
            taken += drain(() -> buckets.take("one"));
        }
        double due = 60.0 * nanos * steps / 1e9;
        assertTrue(taken > due - 1.001, taken + " of " + due);
    }

    @Property(tries = 50)
    void never_more_than_the_burst_and_the_rate(@ForAll @IntRange(min = 1, max = 30) int pauses,
            @ForAll @IntRange(min = 1, max = 3_000) int millis) {
        var time = TestClock.atNine();
        var buckets = new TokenBuckets<String>(10, 2, time::nanoTime);
        int taken = 0;
        for (int i = 0; i < pauses; i++) {
            taken += drain(() -> buckets.take("one"));
            time.advance(Duration.ofMillis(millis));
        }
        assertTrue(taken <= 10 + 2.0 * millis * (pauses - 1) / 1_000 + 0.001);
    }
}
