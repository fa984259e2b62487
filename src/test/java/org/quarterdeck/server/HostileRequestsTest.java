package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.session.command.Command.Move;

/** Nothing a guest sends can stop the room for the others. */
class HostileRequestsTest {

    private static final RunningServer ROOM = RunningServer.usual().goTo("move").steer(Move.OPEN);
    private static final TestPhone SEATED = ROOM.seated();

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @AfterEach
    void the_room_goes_on() {
        SEATED.answer(ROOM.run(), "{\"options\":[0]}").expect(200);
    }

    private static int statusOf(String request) {
        try (var socket = new RawSocket(ROOM)) {
            var reply = socket.send(request.replace("HTTP/1.1\r\n", "HTTP/1.1\r\nConnection: close\r\n")).rest();
            int status = RawSocket.statuses(reply).getFirst();
            assertFalse(status >= 400 && (reply.contains("<") || reply.contains("org.eclipse") || reply.contains("\tat ")),
                    reply);
            return status;
        }
    }

    private static String get(String path, String... more) {
        try (var socket = new RawSocket(ROOM)) {
            return socket.head("GET " + path, more);
        }
    }

    @Nested
    class Heads {

        @Test
        void one_host_and_a_sound_one() {
            var host = "Host: 127.0.0.1:" + ROOM.port();
            assertEquals(200, statusOf(get("/")));
            assertEquals(400, statusOf(get("/", host)));
            assertEquals(400, statusOf("GET / HTTP/1.1\r\n\r\n"));
            assertEquals(400, statusOf("GET / HTTP/1.1\r\nHost: a b\r\n\r\n"));
            assertEquals(400, statusOf("GET / HTTP/1.0\r\n\r\n"));
        }

        @Test
        void a_host_of_this_machine() {
            assertEquals(421, statusOf("GET / HTTP/1.1\r\nHost: example.com\r\n\r\n"));
            assertEquals(421, statusOf("GET /api/view HTTP/1.1\r\nHost: example.com:" + ROOM.port() + "\r\n\r\n"));
            assertEquals(421, statusOf("GET / HTTP/1.1\r\nHost: 192.0.2.7\r\n\r\n"));
            assertEquals(421, statusOf("GET / HTTP/1.1\r\nHost: 127.0.0.1.example.com\r\n\r\n"));
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n"), "through a forwarded port");
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: localhost.:1\r\n\r\n"), "to the name's very root");
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: LocalHost:" + ROOM.port() + "\r\n\r\n"));
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: [::1]:" + ROOM.port() + "\r\n\r\n"));
        }

        @Test
        void a_host_by_this_machine_s_own_name() {
            var name = ownName();
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: " + name + "\r\n\r\n"));
            assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: " + name + ".local:" + ROOM.port() + "\r\n\r\n"));
        }

        private static String ownName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return abort("this machine's own name leads nowhere, so that no phone can use it: " + e.getMessage());
            }
        }

        @Test
        void no_target_of_another_machine() {
            assertTrue(statusOf("GET http://example.com/ HTTP/1.1\r\nHost: localhost\r\n\r\n") >= 400);
            assertTrue(statusOf("CONNECT example.com:80 HTTP/1.1\r\nHost: example.com:80\r\n\r\n") >= 400);
        }

        @Test
        void no_control_characters_and_no_two_lengths() {
            assertEquals(400, statusOf(get("/", "X-Thing: a\0b")));
            assertEquals(400, statusOf(get("/", "X-Thing : a")));
            assertEquals(400, statusOf(get("/", "Content-Length: 1", "Content-Length: 2")));
            assertEquals(400, statusOf(get("/", "Content-Length: 5", "Transfer-Encoding: chunked")));
            assertTrue(statusOf("what is this\r\n\r\n") >= 400);
        }

        @Test
        void none_that_is_too_long() {
            assertEquals(431, statusOf(get("/", "X-Thing: " + "a".repeat(9_000))));
            assertEquals(414, statusOf(get("/" + "a".repeat(9_000))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/%00", "/phone/../../secret", "/phone/%2e%2e/secret", "/phone/..%2fsecret", "//example.com",
                "/phone/./main.js", "/phone/main.js;x=1", "/phone/", "/phone/main.js/", "/12345", "/1a34", "/phone/index.class"})
        void no_way_around_by_spelling(String path) {
            int status = statusOf(get(path));
            assertTrue(status == 400 || status == 404, path + ": " + status);
        }

        @Test
        void one_that_drips_in_is_cut_off() {
            try (var room = RunningServer.impatient(); var socket = new RawSocket(room)) {
                socket.send("GET / HTTP/1.1\r\n");
                assertTrue(socket.drip("X-Drop: 1\r\n", 20) > 5);
            }
        }
    }

    @Nested
    class Bodies {

        @Test
        void a_body_that_drips_in_is_cut_off() {
            try (var room = RunningServer.impatient(); var socket = new RawSocket(room)) {
                socket.send(socket.post("/api/answers", "Cookie: " + room.seated().cookie(), "Content-Length: 5000"));
                assertTrue(socket.drip(" ", 20) > 5);
                assertEquals(List.of(408), RawSocket.statuses(socket.rest()));
            }
        }

        @Test
        void ten_megabytes_are_refused_and_the_caller_hears_so() {
            assertEquals(413, SEATED.post("/api/answers", " ".repeat(10_000_000)).expect(413).status());
        }

        @Test
        void ten_megabytes_in_chunks_too() {
            try (var socket = new RawSocket(ROOM)) {
                socket.send(socket.post("/api/answers", "Cookie: " + SEATED.cookie(), "Transfer-Encoding: chunked"));
                var chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
                IntStream.range(0, 160).forEach(i -> socket.send(chunk));
                assertEquals(List.of(413), RawSocket.statuses(socket.send("0\r\n\r\n").rest()));
            }
        }

        @Test
        void an_announced_flood_is_not_asked_for() {
            try (var socket = new RawSocket(ROOM)) {
                socket.send(socket.post("/api/answers", "Cookie: " + SEATED.cookie(), "Expect: 100-continue",
                        "Content-Length: 99999"));
                assertEquals(List.of(413), RawSocket.statuses(socket.rest()));
            }
        }

        @Test
        void broken_chunks_are_refused() {
            try (var socket = new RawSocket(ROOM)) {
                socket.send(socket.post("/api/answers", "Cookie: " + SEATED.cookie(), "Transfer-Encoding: chunked") + "xyz\r\n");
                assertEquals(List.of(400), RawSocket.statuses(socket.rest()));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "1", "null", "\"text\"", "{} {}", "{\"question\":\"a\",\"question\":\"b\"}",
                "{'a':1}",
                "{\"a\":NaN}", "{\"a\":01}", "{\"a\":1,}", "// {}", "\uFEFF{}", "{\"question\":\"\\u12\"}"})
        void what_is_no_sound_json_is_named(String body) {
            var refused = SEATED.post("/api/answers", body).expect(400).json();
            assertTrue(refused.has("error") && refused.has("field"), refused.toString());
        }

        @Test
        void depth_and_length_have_an_end() {
            SEATED.post("/api/answers", "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").expect(400);
            SEATED.post("/api/answers", "{\"a\":" + "9".repeat(5_000) + "}").expect(400);
        }

        @Test
        void broken_utf_8_is_refused() {
            try (var socket = new RawSocket(ROOM)) {
                socket.send(socket.post("/api/answers", "Cookie: " + SEATED.cookie(), "Connection: close", "Content-Length: 12"));
                assertEquals(List.of(400), RawSocket.statuses(socket.send("{\"a\":\"\u00c0\u00af12\"}").rest()));
            }
        }

        @Test
        void only_json_is_read() {
            var origin = Map.of("Origin", ROOM.origin());
            SEATED.post("/api/answers", "{}", origin).expect(415);
            for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/jsonp")) {
                SEATED.post("/api/answers", "{}", Map.of("Origin", ROOM.origin(), "Content-Type", type)).expect(415);
            }
            SEATED.post("/api/answers", "{\"question\":\"" + ROOM.run() + "\",\"answer\":{\"options\":[1]}}",
                    Map.of("Origin", ROOM.origin(), "Content-Type", "Application/JSON; charset=UTF-8")).expect(200);
        }
    }

    @Nested
    class OtherSites {

        private static final String BODY = "{\"code\":\"4711\"}";

        private static int join(Map<String, String> headers) {
            var all = new HashMap<>(headers);
            all.put("Content-Type", "application/json");
            return ROOM.phone().post("/api/join", BODY, all).status();
        }

        @Test
        void a_foreign_origin_is_refused() {
            for (var origin : List.of("http://example.com", "null", "https://127.0.0.1:" + ROOM.port(), "http://127.0.0.1",
                    "http://localhost:" + ROOM.port())) {
                assertEquals(403, join(Map.of("Origin", origin)), origin);
            }
            assertEquals(403,
                    ROOM.phone().send(SEATED.request("/api/view").GET().header("Origin", "http://example.com")).status());
        }

        @Test
        void a_cross_site_request_is_refused() {
            assertEquals(403, join(Map.of("Origin", ROOM.origin(), "Sec-Fetch-Site", "cross-site")));
            assertEquals(200, join(Map.of("Origin", ROOM.origin(), "Sec-Fetch-Site", "same-origin")));
            assertEquals(403, SEATED.send(SEATED.request("/api/view").GET().header("Sec-Fetch-Site", "cross-site")).status());
        }

        @Test
        void what_is_posted_says_where_it_comes_from() {
            assertEquals(403, join(Map.of()));
            var leaving = ROOM.seated();
            leaving.send(leaving.request("/api/seat").header("Origin", "http://example.com").DELETE()).expect(403);
            leaving.send(leaving.request("/api/seat").DELETE()).expect(200);
        }

        @Test
        void the_pages_themselves_may_be_opened_from_anywhere() {
            ROOM.phone().send(ROOM.phone().request("/4711").GET().header("Sec-Fetch-Site", "cross-site")).expect(200);
        }
    }

    @Nested
    class Pipelines {

        @Test
        void are_answered_in_order() {
            try (var socket = new RawSocket(ROOM)) {
                var wrong = "{\"code\":\"0000\"}";
                socket.send(
                        socket.post("/api/join", "Content-Length: " + wrong.length()) + wrong + socket.head("GET /api/nothing")
                                + socket.head("GET /4711") + socket.head("GET /api/view", "Connection: close"));
                assertEquals(List.of(403, 404, 200, 401), RawSocket.statuses(socket.rest()));
            }
        }

        @Test
        void go_on_after_a_refusal_whose_body_came_late() {
            try (var socket = new RawSocket(ROOM)) {
                socket.send(socket.head("POST /api/join", "Content-Length: 2")).send("{}");
                socket.send(socket.head("GET /4711", "Connection: close"));
                assertEquals(List.of(403, 200), RawSocket.statuses(socket.rest()));
            }
        }

        @Test
        void behind_a_stream_are_not_heard() {
            try (var socket = new RawSocket(ROOM)) {
                socket.send(socket.head("GET /api/events", "Cookie: " + SEATED.cookie()).repeat(3));
                try (var stream = SEATED.listen()) {
                    assertEquals(200, stream.status());
                }
            }
        }
    }
}
