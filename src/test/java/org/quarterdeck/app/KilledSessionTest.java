package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;

class KilledSessionTest {

    /** Each at a random moment; the gate asks for more. */
    private static final int KILLS = Integer.getInteger("kills", 8);
    private static final int GUESTS = 24;
    private static final double UNIT = 1e-6;

    @TempDir
    Path home;

    @Test
    void every_answer_that_heard_saved_is_in_the_archive_and_the_session_goes_on_where_it_was() throws Exception {
        var file = Files.writeString(home.resolve("killed.md"), WorkshopFixture.SPECTRUM);
        var seed = System.nanoTime();
        var random = new Random(seed);
        List<Voter> voters = new ArrayList<>();
        String runLine;
        String key;
        try (var program = ProgramProcess.start("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--windowless",
                "--port", "0",
                "--bind", "127.0.0.1")) {
            runLine = program.roomLine();
            var room = ProgramProcess.room(home);
            key = room.path("key").asText();
            var url = ProgramProcess.url(home);
            var remote = new HttpPhone(url);
            remote.steer(room.path("remoteToken").asText(), "next");
            var run = remote.steer(room.path("remoteToken").asText(), "next").path("poll").path("run").asText();
            for (int i = 0; i < GUESTS; i++) {
                voters.add(new Voter(url, room.path("code").asText(), run));
            }
            voteAndKill(program, voters, random);
        }
        for (int kill = 1; kill < KILLS; kill++) {
            nothingIsLost(voters, "seed " + seed + ", kill " + kill);
            try (var program = ProgramProcess.start("--home", home.toString(), "--resume", "--windowless", "--bind",
                    "127.0.0.1")) {
                assertEquals(runLine, program.roomLine(), "the same address and code");
                assertEquals(key, ProgramProcess.room(home).path("key").asText());
                var state = new HttpPhone(ProgramProcess.url(home)).state(ProgramProcess.room(home).path("remoteToken").asText());
                assertEquals("where", state.path("segment").asText());
                assertEquals("open", state.path("poll").path("phase").asText());
                assertEquals(GUESTS, state.path("joined").asInt());
                voteAndKill(program, voters, random);
            }
        }
        nothingIsLost(voters, "seed " + seed + ", the last kill");
    }

    /** Returns the sum of the voters' last answers that heard "saved". */
    private static int heard(List<Voter> voters) {
        return voters.stream().mapToInt(voter -> voter.acknowledged.get()).sum();
    }

    private static void voteAndKill(ProgramProcess program, List<Voter> voters, Random random) throws InterruptedException {
        int before = heard(voters);
        var threads = voters.stream().map(voter -> Thread.ofVirtual().start(voter)).toList();
        Eventually.until("the votes go on", () -> heard(voters) > before + GUESTS);
        // The kill comes at any moment of what goes on then.
        LockSupport.parkNanos(random.nextLong(1_000_000L, 500_000_000L));
        program.kill();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void nothingIsLost(List<Voter> voters, String when) throws SQLException {
        Map<Integer, Integer> saved = new HashMap<>();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var query = db.createStatement();
                var check = query.executeQuery("PRAGMA integrity_check")) {
            assertEquals("ok", check.getString(1), when);
            try (var rows = query.executeQuery("SELECT seat, json_extract(answer_json, '$.positions[0]') FROM saved_answers")) {
                while (rows.next()) {
                    saved.put(rows.getInt(1), (int) Math.round(rows.getDouble(2) / UNIT));
                }
            }
        }
        for (var voter : voters) {
            int inArchive = saved.getOrDefault(voter.seat, 0);
            assertTrue(inArchive >= voter.acknowledged.get(),
                    when + ": seat " + voter.seat + " heard saved for " + voter.acknowledged
                            + ", the archive has " + inArchive);
            assertTrue(inArchive <= voter.sent.get(), when + ": the archive has an answer that was never sent");
        }
    }

    /** Answers again and again, each time a little more to the right, until the program is gone. */
    private static final class Voter implements Runnable {

        final int seat;
        final AtomicInteger sent = new AtomicInteger();
        final AtomicInteger acknowledged = new AtomicInteger();
        private final HttpPhone phone;
        private final String run;

        Voter(URI room, String code, String run) throws IOException, InterruptedException {
            this.phone = new HttpPhone(room);
            this.seat = phone.join(code);
            this.run = run;
            assertNotEquals(0, seat);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    int n = sent.incrementAndGet();
                    var reply = phone.answer(run, "{\"positions\":[" + n * UNIT + "]}");
                    assertTrue(reply.statusCode() == 200 || reply.statusCode() == 429, reply.body());
                    if (reply.statusCode() == 200) {
                        acknowledged.set(n);
                    } else {
                        LockSupport.parkNanos(20_000_000L);
                    }
                }
            } catch (IOException e) {
                assertTrue(sent.get() > 0, "gone");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
