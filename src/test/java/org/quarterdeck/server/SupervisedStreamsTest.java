package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.session.LiveSession;

/** Something goes wrong in one view while it is written for the phones. */
class SupervisedStreamsTest {

    private final RunningServer room = RunningServer.of(WorkshopFixture.small().slide("one").slide("two").slide("three"));

    @AfterEach
    void close() {
        room.close();
    }

    private void breakViews(boolean broken) {
        room.clock.whenRead(() -> {
            if (broken && Thread.currentThread().getName().equals("room streams")) {
                throw new OutOfMemoryError("as the test wants it");
            }
        });
    }

    @Test
    void the_facilitator_is_told_and_phones_hear_the_newest_once_it_works_again() {
        try (var log = LogCapture.of(StreamHub.class); var phone = room.seated().listen()) {
            phone.first();
            breakViews(true);
            room.goTo("two");
            Eventually.until("it is said", () -> room.session.trouble() != null);
            Eventually.until("it is logged", () -> !log.messages().isEmpty());
            room.goTo("three");
            breakViews(false);
            phone.await("the newest", view -> view.path("segment").asText().equals("three"));
            Eventually.until("the notice is withdrawn", () -> room.session.trouble() == null);
        }
    }

    @Test
    void a_view_that_throws_an_error_on_the_session_s_own_thread_does_not_end_the_session() {
        try (var _ = LogCapture.of(LiveSession.class)) {
            room.session.onChange(state -> {
                throw new StackOverflowError("as the test wants it");
            });
            room.goTo("two");
            room.goTo("three");
            assertNull(room.session.trouble());
        }
    }
}
