package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.workshop.Poll.Reveal;

/**
 * Eight hours of a workshop, a minute of the session's clock after the other: phones come, go and are back, vote each quarter of an
 * hour, ask for views. Nothing of it piles up.
 */
class WholeDayTest {

    private static final int PHONES = 24;
    private static final int HOURS = 8;
    private static final int MINUTES = 60;
    private static final int BETWEEN_POLLS = 15;
    /** Each minute so many phones lose their stream and come back. */
    private static final int COMING_BACK = 3;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path home;
    private final List<TestPhone> phones = new ArrayList<>();
    private final List<StreamListener> streams = new ArrayList<>();
    private int votes;

    private record Used(long bytes, long files, int threads) {

        static long heap() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        static Used now() throws IOException {
            var handles = Path.of("/proc/self/fd");
            long files = 0;
            if (Files.isDirectory(handles)) {
                try (var open = Files.list(handles)) {
                    files = open.count();
                }
            }
            return new Used(heap(), files, ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }

    @Test
    void leaves_memory_handles_and_threads_as_they_were_after_its_first_hour() throws Exception {
        var workshop = WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).slide("farewell").room();
        var start = WorkshopFixture.start();
        try (var archive = SqliteArchive.open(home);
                var room = RunningServer.keptIn(archive.begin(start), workshop)) {
            for (int i = 0; i < PHONES; i++) {
                phones.add(room.counted());
                streams.add(phones.getLast().listen());
            }
            hour(room);
            var early = Used.now();
            for (int i = 1; i < HOURS; i++) {
                hour(room);
            }
            Eventually.until("all but two megabytes of memory are free again", () -> Used.heap() - early.bytes() < 2 * MEGABYTE);
            var late = Used.now();
            assertTrue(late.files() - early.files() < 10, "from " + early + " to " + late);
            // Both the room's threads and this test's come as they are needed, up to some.
            assertTrue(late.threads() - early.threads() < PHONES, "from " + early + " to " + late);
            assertNull(room.session.trouble());
            var entries = archive.recording(start.id()).entries();
            assertEquals(room.state(), EventReplay.all(start, workshop.workshop(), entries));
            assertEquals(votes, archive.answers(start.id()).size());
            assertEquals(HOURS * MINUTES / BETWEEN_POLLS * PHONES, votes);
            streams.forEach(StreamListener::close);
            Eventually.until("nobody listens any more", () -> room.server.streams() == 0);
        }
    }

    private void hour(RunningServer room) {
        for (int minute = 0; minute < MINUTES; minute++) {
            room.clock.advance(Duration.ofMinutes(1));
            for (int i = 0; i < COMING_BACK; i++) {
                int who = (minute * COMING_BACK + i) % PHONES;
                streams.get(who).close();
                streams.set(who, phones.get(who).listen());
                phones.get(who).view().expect(200);
            }
            if (minute % BETWEEN_POLLS == 0) {
                poll(room);
            }
        }
        Eventually.until("those who left are known to have left", () -> room.server.streams() == PHONES);
    }

    private void poll(RunningServer room) {
        room.goTo("move").steer(room.state().poll().run() == null ? Move.OPEN : Move.AGAIN);
        for (var phone : phones) {
            phone.answer(room.run(), "{\"options\":[" + votes++ % 3 + "]}").expect(200);
        }
        room.steer(Move.CLOSE);
        room.goTo("farewell");
    }
}
