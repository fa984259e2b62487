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
    private final RateLimits allowances = new RateLimits(clock);

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
        void may_mistype_the_code_but_not_guess_it() {
            assertEquals(100, drain(() -> allowances.guess(HERE)));
            clock.advance(Duration.ofSeconds(10));
            assertEquals(10, drain(() -> allowances.guess(HERE)));
        }

        @Test
        void of_ipv6_counts_with_its_network() {
            drain(() -> allowances.guess(InetAddress.ofLiteral("2001:db8::1")));
            assertEquals(0, drain(() -> allowances.guess(InetAddress.ofLiteral("2001:db8::2"))));
            assertEquals(100, drain(() -> allowances.guess(InetAddress.ofLiteral("2001:db8:0:1::1"))));
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
    void never_more_than_the_burst_and_the_rate(@ForAll @IntRange(min = 1, max = 30) int pauses,
            @ForAll @IntRange(min = 1, max = 3_000) int millis) {
        var time = TestClock.atNine();
        var buckets = new TokenBuckets<String>(10, 2, time);
        int taken = 0;
        for (int i = 0; i < pauses; i++) {
            taken += drain(() -> buckets.take("one"));
            time.advance(Duration.ofMillis(millis));
        }
        assertTrue(taken <= 10 + 2.0 * millis * (pauses - 1) / 1_000 + 0.001);
    }
}
