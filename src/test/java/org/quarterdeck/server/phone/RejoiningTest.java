package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/**
 * Back in the same seat, with the question and one's own answer, in under one second. Each way is gone three times and the
 * quickest counts: what else the machine does at the moment is not the page's.
 */
@ExtendWith(ChromiumExtension.class)
class RejoiningTest {

    private static final int TRIES = 3;

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().choice("move", Reveal.MANUAL));
    private GuestPhone phone;

    @BeforeEach
    void answer(Browser chromium) {
        phone = new GuestPhone(chromium, room);
        room.steer(Move.OPEN);
        phone.join();
        phone.tap("Second");
        phone.says("Saved.");
    }

    @AfterEach
    void close() {
        assertEquals(1, room.state().seats().given());
        phone.close();
        room.close();
    }

    /** Takes the page away, which is not timed, and brings it back, which is, by the speed that the machine has at that moment. */
    private void isQuick(Runnable away, Runnable back) {
        double quickest = IntStream.range(0, TRIES).mapToDouble(attempt -> {
            away.run();
            double before = ProcessorTime.slowdown();
            long start = System.nanoTime();
            back.run();
            isThere();
            double took = System.nanoTime() - start;
            return took / Math.max(before, ProcessorTime.slowdown());
        }).min().orElseThrow();
        assertTrue(quickest < Duration.ofSeconds(1).toNanos(),
                "back only after " + Math.round(quickest / 1_000_000) + " ms of a quiet machine");
    }

    private void isThere() {
        phone.page.waitForFunction("() => document.querySelectorAll('input:checked').length === 1"
                + " && document.querySelector('#status p').textContent.startsWith('Saved.')", null,
                new WaitForFunctionOptions().setPollingInterval(10));
    }

    @Test
    void from_a_reload() {
        isQuick(() -> {}, phone.page::reload);
    }

    @Test
    void by_the_back_button() {
        isQuick(() -> phone.page.navigate("about:blank"), () -> phone.page.goBack());
    }

    @Test
    void from_a_program_that_was_killed_and_started_again() {
        isQuick(() -> {
            room.goDown();
            phone.says("No connection. Your saved answer is safe.");
        }, room::comeBack);
    }

    @Test
    void from_a_network_that_was_gone_with_what_was_answered_meanwhile() {
        var taps = List.of("First", "Third", "First").iterator();
        isQuick(() -> {
            phone.browser.setOffline(true);
            phone.tap(taps.next());
            phone.says("No connection. Your answer is kept and will be sent.");
        }, () -> phone.browser.setOffline(false));
        assertEquals(List.of(new Picked(List.of(0))), room.answers());
    }

    @Test
    void from_another_tab_s_address() {
        isQuick(() -> phone.page.navigate("about:blank"), () -> phone.open("/"));
    }
}
