package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program where the system is short of something: of time, of memory, of open files. */
class PressedProgramTest {

    private static final String WORKSHOP = """
            ---
            title: Pressed
            ---
            # Pressed

            ---
            poll: text
            length: 2000
            ---
            # What do you think?
            """;

    @TempDir
    Path home;
    private String token = "";
    private String code = "";
    private String run = "";

    @BeforeAll
    static void onlyWhereASystemCanBeAskedForLess() {
        assumeFalse(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"),
                "Windows has neither signals nor such limits");
    }

    private String[] options() throws IOException {
        var file = Files.writeString(home.resolve("pressed.md"), WORKSHOP);
        return new String[]{"--home", home.toString(), "--workshop", file.toString(), "--live", "--windowless", "--port", "0",
                "--bind", "127.0.0.1"};
    }

    /** Opens the vote and returns the remote. */
    private HttpPhone opened(ProgramProcess program) throws IOException, InterruptedException {
        program.roomLine();
        var room = ProgramProcess.room(home);
        token = room.path("remoteToken").asText();
        code = room.path("code").asText();
        var remote = new HttpPhone(ProgramProcess.url(home));
        remote.steer(token, "next");
        run = remote.steer(token, "next").path("poll").path("run").asText();
        return remote;
    }

    private HttpPhone joined() throws IOException, InterruptedException {
        var phone = new HttpPhone(ProgramProcess.url(home));
        phone.join(code);
        return phone;
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }

    private static <T> T attempt(Callable<T> what) {
        try {
            return what.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private int saved() throws Exception {
        try (var archive = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var rows = archive.createStatement().executeQuery("SELECT count(*) FROM saved_answers")) {
            return rows.getInt(1);
        }
    }

    private static void signal(ProgramProcess program, String name) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(program.pid())).start().waitFor());
    }

    @Test
    void stopped_and_continued_it_saves_what_was_sent_meanwhile_and_the_room_goes_on() throws Exception {
        try (var program = ProgramProcess.start(options())) {
            var remote = opened(program);
            var phone = joined();
            signal(program, "STOP");
            CompletableFuture<HttpResponse<String>> answer;
            try {
                answer = CompletableFuture.supplyAsync(() -> attempt(() -> phone.answer(run, text("meanwhile"))));
                // Nothing can say that it does not come but time.
                assertFalse(answer.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS).join() != null);
            } finally {
                signal(program, "CONT");
            }
            assertEquals(200, answer.get(10, TimeUnit.SECONDS).statusCode());
            var state = remote.state(token);
            assertEquals(1, state.path("poll").path("answers").asInt());
            assertTrue(state.path("trouble").isMissingNode() || state.path("trouble").isNull(), state.toString());
            assertEquals("closed", remote.steer(token, "close").path("poll").path("phase").asText());
            assertEquals(1, saved());
        }
    }

    @Test
    void in_little_memory_a_full_wall_of_long_texts_is_taken_shown_and_saved() throws Exception {
        try (var program = ProgramProcess.startWithMemory(96, options())) {
            var remote = opened(program);
            for (int i = 0; i < 300; i++) {
                assertEquals(200, joined().answer(run, text("x".repeat(1_990) + i)).statusCode());
            }
            assertEquals("closed", remote.steer(token, "close").path("poll").path("phase").asText());
            remote.steer(token, "reveal");
            assertEquals(60, joined().view().path("result").path("texts").size());
            assertEquals(300, saved());
            assertEquals(1, program.output().stream().filter(line -> line.startsWith("room open")).count());
            assertTrue(program.output().stream().noneMatch(line -> line.contains("OutOfMemory")), program.output().toString());
        }
    }

    @Test
    void with_few_files_left_by_idle_connections_guests_remote_and_archive_still_work() throws Exception {
        try (var program = ProgramProcess.startWithFiles(300, options())) {
            var remote = opened(program);
            var first = joined();
            var idle = new ArrayList<Socket>();
            try {
                for (int i = 0; i < 400; i++) {
                    idle.add(new Socket(InetAddress.getLoopbackAddress(), ProgramProcess.url(home).getPort()));
                }
                assertEquals(200, first.answer(run, text("first")).statusCode());
                assertEquals(200, joined().answer(run, text("second")).statusCode());
                assertEquals(2, remote.state(token).path("poll").path("answers").asInt());
                assertEquals(2, saved());
                assertTrue(program.output().stream().noneMatch(line -> line.contains("Exception")), program.output().toString());
            } finally {
                for (var socket : idle) {
                    socket.close();
                }
            }
            program.stop();
            assertFalse(Files.exists(home.resolve("room.json")));
        }
    }
}
