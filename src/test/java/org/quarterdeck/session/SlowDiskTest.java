package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.CommandOutcome.Accepted;

class SlowDiskTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final TestClock clock = TestClock.atNine();
    private final LiveSession session = LiveSession.start(WorkshopFixture.small().slide("one").room(), journal, clock);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_commit_of_more_than_a_second_is_said_while_it_lasts_and_withdrawn_by_the_next_quick_one() {
        var hold = journal.hold();
        var joined = session.submit(new Join("anna"));
        hold.awaitCommit();
        assertNull(session.trouble());
        clock.advance(Duration.ofMillis(1_500));
        assertEquals("The disk takes longer than a second to save. Nothing is lost: phones and moves wait until it is done.",
                session.trouble());
        hold.release();
        assertInstanceOf(Accepted.class, joined.join());
        clock.advance(Duration.ofSeconds(1));
        Eventually.until("it is withdrawn", () -> session.trouble() == null);
    }

    @Test
    void a_quick_disk_is_not_worth_a_word() throws Exception {
        var hold = journal.hold();
        var joined = session.submit(new Join("anna"));
        hold.awaitCommit();
        clock.advance(Duration.ofMillis(900));
        assertNull(session.trouble());
        hold.release();
        assertInstanceOf(Accepted.class, joined.get(30, TimeUnit.SECONDS));
    }
}
