package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.SteadyClock;

/** The computer sleeps or its clock is set in mid-session. */
class ClockNoticeTest {

    private final TestClock machine = TestClock.atNine();
    private final AtomicLong nanos = new AtomicLong();
    private final LiveSession session = LiveSession
            .start(WorkshopFixture.small().slide("talk").minutes(20).slide("end").minutes(10)
                    .room(), new MemoryJournal(), SteadyClock.from(Instant.EPOCH, machine, nanos::get));
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(session);

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        session.close();
    }

    private boolean says(String words) {
        return screen.all(".trouble-bar .label").stream().anyMatch(label -> ((Labeled) label).getText().startsWith(words));
    }

    private boolean reads(String words) {
        return screen.all(".top-bar .label").stream().anyMatch(label -> ((Labeled) label).getText().equals(words));
    }

    @Test
    void is_said_and_the_time_left_stays_as_it_was() {
        screen.seen("the time left", () -> reads("30 min left"));
        machine.advance(Duration.ofMinutes(158));
        screen.seen("the notice", () -> says("The computer’s clock has jumped forward by 158 min"));
        screen.seen("the time of day", () -> reads("11:38"));
        screen.seen("the time left", () -> reads("30 min left"));
        screen.seen("the end", () -> reads("ends 12:08"));
        machine.advance(Duration.ofHours(-1));
        screen.seen("the newer notice", () -> says("The computer’s clock has jumped back by 60 min"));
        assertEquals(1, screen.all(".trouble-bar .line").size());
    }
}
