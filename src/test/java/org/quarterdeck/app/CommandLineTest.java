package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final Pattern OPEN = Pattern.compile("room open: http://127\\.0\\.0\\.1:\\d+/ code \\d{4}");

    @TempDir
    Path home;

    private ProgramProcess program(String... more) throws Exception {
        var arguments = new java.util.ArrayList<>(java.util.List.of("--home", home.toString()));
        arguments.addAll(java.util.List.of(more));
        return ProgramProcess.start(arguments.toArray(String[]::new));
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @ValueSource(strings = {"--nonsense", "--port=x", "--port=70000", "--guests=-1", "--export=last", "stray"})
        void are_said_in_one_line_with_exit_2(String mistake) throws Exception {
            try (var program = program(mistake)) {
                assertEquals(2, program.exit());
                assertEquals(1, program.output().size(), () -> program.output().toString());
            }
        }

        @Test
        void resuming_nothing_without_a_window_is_one_line_and_exit_1() throws Exception {
            try (var program = program("--resume", "--windowless", "--bind", "127.0.0.1")) {
                assertEquals(1, program.exit());
                assertEquals(1, program.output().size(), () -> program.output().toString());
            }
        }

        @Test
        void a_workshop_with_errors_does_not_go_live_and_says_its_faults() throws Exception {
            var file = Files.writeString(home.resolve("bad.md"), "# No title\n");
            try (var program = program("--windowless", "--workshop", file.toString(), "--bind", "127.0.0.1", "--port", "0")) {
                assertEquals(1, program.exit());
                assertTrue(program.output().stream().anyMatch(line -> line.startsWith("bad.md:1:1: error:")),
                        () -> program.output().toString());
            }
        }

        @Test
        void an_archive_that_is_no_database_is_left_as_it_is() throws Exception {
            Files.writeString(home.resolve("archive.db"), "not a database, but somebody's only copy of it. ".repeat(100));
            var before = Files.readString(home.resolve("archive.db"));
            try (var program = program("--windowless", "--bind", "127.0.0.1", "--port", "0")) {
                assertEquals(1, program.exit());
                assertEquals(1, program.output().size(), () -> program.output().toString());
            }
            assertEquals(before, Files.readString(home.resolve("archive.db")));
        }

        @Test
        void a_window_without_a_display_is_one_line() throws Exception {
            try (var program = program()) {
                assertEquals(1, program.exit());
                assertEquals(1, program.output().size(), () -> program.output().toString());
            }
        }
    }

    @Nested
    class Export {

        @Test
        void of_no_session_is_one_line_and_exit_1() throws Exception {
            try (var program = program("--export", "last", "--to", home.resolve("a.csv").toString())) {
                assertEquals(1, program.exit());
                assertEquals(1, program.output().size(), () -> program.output().toString());
            }
            assertFalse(Files.exists(home.resolve("a.csv")));
        }
    }

    @Nested
    class Check {

        @Test
        void of_a_good_workshop_says_nothing_and_exits_0() throws Exception {
            var file = Files.writeString(home.resolve("good.md"), "---\ntitle: Good\n---\n# One\n");
            try (var program = program("--check", file.toString())) {
                assertEquals(0, program.exit());
                assertTrue(program.output().isEmpty(), () -> program.output().toString());
            }
        }

        @Test
        void tells_what_does_not_fit_its_slide_and_how_far_each_reads_in_a_room_that_is_given() throws Exception {
            var file = Files.writeString(home.resolve("long.md"),
                    "---\ntitle: Long\n---\n# One\n\n---\n# Two\n\n" + "Words, words, words. ".repeat(60) + "\n");
            try (var program = program("--check", file.toString(), "--room-depth", "12", "--picture-height", "1.5")) {
                assertEquals(0, program.exit());
                var said = program.output();
                assertTrue(said.getFirst().startsWith("long.md:6:1: warning: this slide has more text than fits"),
                        said::toString);
                assertTrue(said.get(1).startsWith("long.md:4:1: note: reads to "), said::toString);
                assertTrue(said.get(2).startsWith("long.md:6:1: note: reads to 9.7 m, and the last row is at 12 m:"),
                        said::toString);
                assertEquals(3, said.size(), said::toString);
            }
        }

        @Test
        void of_a_missing_file_is_a_fault() throws Exception {
            try (var program = program("--check", home.resolve("none.md").toString())) {
                assertEquals(1, program.exit());
                assertTrue(program.output().getFirst().startsWith("none.md:1:1: error:"), () -> program.output().toString());
            }
        }
    }

    @Nested
    class Windowless {

        @Test
        void opens_the_room_says_where_and_cleans_up_at_the_end() throws Exception {
            try (var program = program("--windowless", "--bind", "127.0.0.1", "--port", "0")) {
                assertTrue(OPEN.matcher(program.roomLine()).matches(), program.roomLine());
                var remote = program.line(line -> line.startsWith("remote: http://127.0.0.1:"));
                var room = ProgramProcess.room(home);
                assertTrue(remote.endsWith("/remote#" + room.path("remoteToken").asText()));
                assertTrue(room.path("key").asText().matches("[A-Za-z0-9_-]{8}"), room.path("key").asText());
                assertEquals(program.pid(), room.path("pid").asLong());
                assertEquals("rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("room.json"))));
                var phone = new HttpPhone(ProgramProcess.url(home));
                assertEquals(1, phone.join(room.path("code").asText()));
                assertEquals("slide", phone.view().path("kind").asText());
                assertTrue(phone.steer(room.path("remoteToken").asText(), "end").path("ended").asBoolean());
                assertEquals(0, program.exit());
            }
            assertFalse(Files.exists(home.resolve("room.json")));
            try (var list = program("--sessions")) {
                assertEquals(0, list.exit());
                var columns = list.output().getFirst().split("\t", -1);
                assertEquals(6, columns.length);
                assertEquals("1", columns[3]);
                assertEquals("", columns[5], "it is no rehearsal");
            }
        }

        @Test
        void a_second_program_in_the_same_home_says_so() throws Exception {
            try (var first = program("--windowless", "--bind", "127.0.0.1", "--port", "0")) {
                first.roomLine();
                try (var second = program("--windowless", "--bind", "127.0.0.1", "--port", "0")) {
                    assertEquals(1, second.exit());
                    assertTrue(second.output().getFirst().contains("already running"), () -> second.output().toString());
                }
            }
        }

        @Test
        void a_port_that_is_taken_is_said_and_the_next_one_used() throws Exception {
            try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                    var program = program("--windowless", "--bind", "127.0.0.1", "--port",
                            String.valueOf(taken.getLocalPort()))) {
                program.roomLine();
                assertTrue(program.output().stream().anyMatch(line -> line.contains(taken.getLocalPort() + " is taken")),
                        () -> program.output().toString());
            }
        }

        @Test
        void stopped_by_the_system_it_leaves_no_room_file_and_can_be_resumed() throws Exception {
            String open;
            try (var program = program("--windowless", "--bind", "127.0.0.1", "--port", "0")) {
                open = program.roomLine();
                program.stop();
            }
            assertFalse(Files.exists(home.resolve("room.json")));
            try (var again = program("--resume", "--windowless", "--bind", "127.0.0.1")) {
                assertEquals(open, again.roomLine());
            }
        }

        @Test
        void a_dry_run_answers_by_itself_and_is_kept_as_a_rehearsal() throws Exception {
            var file = Files.writeString(home.resolve("dry.md"),
                    "---\ntitle: Dry\n---\n---\nid: q\npoll: choice\n---\n# Q?\n\n- [ ] a\n- [ ] b\n");
            try (var program = program("--windowless", "--workshop", file.toString(), "--guests", "5", "--bind", "127.0.0.1",
                    "--port", "0")) {
                program.roomLine();
                var token = ProgramProcess.room(home).path("remoteToken").asText();
                var remote = new HttpPhone(ProgramProcess.url(home));
                remote.steer(token, "next");
                long deadline = System.nanoTime() + 60_000_000_000L;
                while (remote.state(token).path("poll").path("answers").asInt() < 5) {
                    assertTrue(System.nanoTime() < deadline, "the guests did not answer");
                    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
                }
            }
        }
    }
}
