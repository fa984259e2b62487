package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.session.command.Command.Move;

/** Honest clients that speak the protocol in unusual ways, and callers that only look like them. */
class OddClientsTest {

    private static final RunningServer ROOM = RunningServer.usual().goTo("move").steer(Move.OPEN);
    private static final TestPhone SEATED = ROOM.seated();

    @AfterAll
    static void close() {
        ROOM.close();
    }

    private static String answer() {
        return "{\"question\":\"" + ROOM.run() + "\",\"answer\":{\"options\":[0]}}";
    }

    /** The whole reply to a request that ends its connection. */
    private static String replyTo(String call, String body, String... headers) {
        try (var socket = new RawSocket(ROOM)) {
            var lines = Stream.concat(Stream.of("Connection: close"), Stream.of(headers)).toArray(String[]::new);
            return socket.send(socket.head(call, lines) + body).rest();
        }
    }

    private static int status(String reply) {
        assertFalse(reply.contains("Exception") || reply.contains("\tat "), reply);
        return RawSocket.statuses(reply).getFirst();
    }

    private static int post(String body, String... headers) {
        var own = Stream.of("Origin: " + ROOM.origin(), "Content-Type: application/json", "Cookie: " + SEATED.cookie());
        return status(replyTo("POST /api/answers", body, Stream.concat(own, Stream.of(headers)).toArray(String[]::new)));
    }

    @Test
    void a_body_in_chunks_counts_as_any_other() {
        var json = answer();
        var chunks = Integer.toHexString(json.length()) + ";more=less\r\n" + json + "\r\n0\r\nX-After: 1\r\n\r\n";
        assertEquals(200, post(chunks, "Transfer-Encoding: chunked"));
    }

    @Test
    void one_that_waits_to_be_told_to_go_on_is_told() {
        try (var socket = new RawSocket(ROOM)) {
            var json = answer();
            socket.send(socket.post("/api/answers", "Cookie: " + SEATED.cookie(), "Expect: 100-continue", "Connection: close",
                    "Content-Length: " + json.length()));
            assertTrue(socket.replyHead().startsWith("HTTP/1.1 100 "));
            assertEquals(List.of(200), RawSocket.statuses(socket.send(json).rest()));
        }
    }

    @ParameterizedTest
    @CsvSource({"identity,200", "gzip,415", "br,415", "'gzip, identity',415"})
    void a_packed_body_is_not_unpacked(String coding, int status) {
        assertEquals(status, post(answer(), "Content-Encoding: " + coding, "Content-Length: " + answer().length()));
    }

    @Test
    void a_mark_of_the_encoding_before_the_body_is_passed_over() {
        SEATED.post("/api/answers", "\uFEFF" + answer()).expect(200);
        SEATED.post("/api/answers", "\uFEFF\uFEFF" + answer()).expect(400);
    }

    @Test
    void one_of_two_origins_may_not_be_another_site() {
        var length = "Content-Length: " + answer().length();
        assertEquals(403, post(answer(), "Origin: http://example.com", length));
        assertEquals(200, post(answer(), "Origin: " + ROOM.origin(), length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/texts?run=%zz&from=0", "/api/texts?run=%ff%fe&from=0", "/api/texts?run=%u0041&from=0",
            "/api/texts?run=a&from=%", "/api/texts?run=a&from=%D9%A3", "/api/texts", "/api/stored?lang=%zz",
            "/api/stored?lang=%c0%af"})
    void an_address_that_can_t_be_read_is_the_caller_s_fault_and_no_line_in_the_log(String path) {
        try (var log = LogCapture.of(RequestDispatcher.class)) {
            var reply = replyTo("GET " + path, "", "Cookie: " + SEATED.cookie());
            assertEquals(400, status(reply));
            assertTrue(reply.contains("{\"error\":"), reply);
            assertEquals(List.of(), log.messages());
        }
    }

    @Test
    void a_seat_is_found_among_other_cookies() {
        var own = SEATED.cookie();
        var name = own.substring(0, own.indexOf('='));
        var many = Stream.iterate(0, i -> i + 1).limit(500).map(i -> "a" + i + "=1").collect(Collectors.joining("; "));
        for (var cookies : List.of(own + "; " + name + "=old", name + "=old; " + own, name + "=" + "A".repeat(43) + "; " + own,
                "x=" + "y".repeat(6_000) + "; " + own, "x={\"a\":1}; " + own, "$Version=1; " + own + "; $Path=/",
                own.replace("=", "=\"") + "\"", many + "; " + own)) {
            assertEquals(200, status(replyTo("GET /api/view", "", "Cookie: " + cookies)), cookies);
        }
        assertEquals(200, status(replyTo("GET /api/view", "", "Cookie: a=b", "Cookie: " + own)));
        for (var cookies : List.of("", name + "=", name.toUpperCase(Locale.ROOT) + own.substring(name.length()),
                name + "=" + "B".repeat(43))) {
            assertEquals(401, status(replyTo("GET /api/view", "", "Cookie: " + cookies)), cookies);
        }
    }

    @ParameterizedTest
    @CsvSource({"LOCALHOST,200", "localhost.,200", "localhost..,421", "[::1]:7,200", "[0:0:0:0:0:0:0:1],200",
            "[::ffff:127.0.0.1],200", "[::],421", "0.0.0.0,421", "[::1,400", "127.0.0.1:99999,400", "localhost@example.com,400",
            "'localhost, example.com',400", "xn--lcalhost-n4a,421"})
    void a_host_is_known_however_it_is_written(String host, int status) {
        try (var socket = new RawSocket(ROOM)) {
            assertEquals(status, status(socket.send("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").rest()));
        }
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.0,/api/view,200", "HTTP/1.0,/4711,200", "HTTP/2.0,/,426", "HTTP/0.9,/,505", "HTTP/3,/,505"})
    void another_version_of_http_is_answered_or_refused(String version, String path, int status) {
        try (var socket = new RawSocket(ROOM)) {
            var reply = socket.send("GET " + path + " " + version + "\r\nHost: localhost\r\nCookie: " + SEATED.cookie()
                    + "\r\nConnection: close\r\n\r\n").rest();
            assertEquals(status, status(reply), reply);
        }
    }

    @Test
    void a_stream_over_http_1_0_has_its_first_event_at_once() {
        try (var socket = new RawSocket(ROOM)) {
            socket.send("GET /api/events HTTP/1.0\r\nHost: localhost\r\nCookie: " + SEATED.cookie() + "\r\n\r\n");
            assertFalse(socket.replyHead().toLowerCase(Locale.ROOT).contains("chunked"));
            assertTrue(socket.line().startsWith("event: view"));
        }
    }

    @Test
    void a_head_has_no_body_and_what_is_asked_for_in_parts_comes_whole() {
        for (var path : List.of("/", "/api/view", "/api/events", "/phone/main.js", "/here")) {
            var reply = replyTo("HEAD " + path, "", "Cookie: " + SEATED.cookie());
            assertEquals(200, status(reply));
            assertTrue(reply.endsWith("\r\n\r\n"), reply);
        }
        var part = replyTo("GET /api/view", "", "Cookie: " + SEATED.cookie(), "Range: bytes=0-10");
        assertEquals(200, status(part));
        assertTrue(part.endsWith("}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PUT", "PATCH", "TRACE", "BREW", "get"})
    void another_method_is_told_which_there_are(String method) {
        assertTrue(replyTo(method + " /api/view", "").contains("Allow: GET, HEAD\r\n"));
        assertEquals(405, status(replyTo(method + " /api/view", "")));
        assertEquals(404, status(replyTo(method + " /api/remote/state", "")));
        assertEquals(404, status(replyTo(method + " /api/nothing", "")));
    }

    @Test
    void a_page_of_another_site_that_asks_first_is_told_nothing() {
        var reply = replyTo("OPTIONS /api/answers", "", "Origin: http://example.com", "Access-Control-Request-Method: POST");
        assertEquals(403, status(reply));
        assertFalse(reply.contains("Access-Control"), reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [-0]                  | 200
            ["0"]                 | 400
            [0.0]                 | 400
            [1e0]                 | 400
            [4294967296]          | 400
            [9223372036854775808] | 400
            [1e99999999999]       | 400
            [true]                | 400
            [null]                | 400
            [[0]]                 | 400
            "0"                   | 400
            {"0":0}               | 400
            """)
    void a_number_is_what_json_calls_a_whole_one(String options, int status) {
        SEATED.post("/api/answers", answer().replace("[0]", options)).expect(status);
    }
}
