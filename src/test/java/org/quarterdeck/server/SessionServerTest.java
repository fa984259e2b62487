package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.server.network.PortBinding;

class SessionServerTest {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private final RunningServer room = RunningServer.usual();

    @AfterEach
    void close() {
        room.close();
    }

    @Nested
    class ThePort {

        @Test
        void that_is_taken_gives_way_to_the_next_free_one() {
            try (var second = room.second(room.port())) {
                assertNotEquals(room.port(), second.port());
                assertTrue(second.port() > 0);
                assertEquals("http://127.0.0.1:" + second.port() + "/", second.address().url());
            }
        }

        @Test
        void is_the_wanted_one_where_that_is_free() throws IOException {
            int free;
            try (var probe = new ServerSocket(0, 1, LOOPBACK)) {
                free = probe.getLocalPort();
            }
            try (var second = room.second(free)) {
                assertEquals(free, second.port());
            }
        }

        @Test
        void is_closed_with_the_room_and_can_be_opened_again() throws IOException {
            int port = room.port();
            room.server.close();
            assertThrows(ConnectException.class, () -> new Socket(LOOPBACK, port).close());
            try (var second = room.second(port)) {
                assertEquals(port, second.port());
                new Socket(LOOPBACK, port).close();
            }
        }

        @Test
        void on_an_address_of_another_machine_is_refused_in_one_sentence() {
            var failure = assertThrows(IOException.class, () -> PortBinding.open(InetAddress.ofLiteral("192.0.2.1"), 0));
            assertEquals("The room can't listen on 192.0.2.1: is that an address of this machine?", failure.getMessage());
        }
    }

    @Nested
    class Pages {

        @Test
        void have_their_type_and_may_not_reach_outside() {
            for (var path : List.of("/", "/4711", "/j/k7Qm2xPd", "/remote", "/phone/main.js", "/phone/phone.css",
                    "/phone/messages/en.js")) {
                var page = room.phone().get(path).expect(200);
                var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
                assertEquals(type + ";charset=utf-8", page.header("Content-Type"), path);
                boolean guests = !path.equals("/remote") && !path.startsWith("/phone/");
                assertEquals(
                        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                                + (guests ? "; connect-src 'self' http://*:" + room.port() : ""),
                        page.header("Content-Security-Policy"), path);
                assertEquals("nosniff", page.header("X-Content-Type-Options"));
                assertEquals("same-origin", page.header("Referrer-Policy"));
                assertEquals("", page.header("Server"));
            }
        }

        @Test
        void are_sent_again_only_when_they_are_new() {
            var page = room.phone().get("/phone/main.js").expect(200);
            assertEquals("no-cache", page.header("Cache-Control"));
            var again = room.phone().request("/phone/main.js").GET().header("If-None-Match", page.header("ETag"));
            assertEquals("", room.phone().send(again).expect(304).body());
            room.phone().send(room.phone().request("/phone/main.js").GET().header("If-None-Match", "\"old\"")).expect(200);
        }

        @Test
        void go_out_compressed_to_whoever_takes_that() throws IOException {
            var plain = room.phone().get("/phone/phone.css").expect(200);
            assertEquals("", plain.header("Content-Encoding"));
            assertEquals("Accept-Encoding", plain.header("Vary"));
            var asked = room.phone().request("/phone/phone.css").GET().header("Accept-Encoding", "br, gzip;q=0.5");
            var zipped = room.phone().send(asked).expect(200);
            assertEquals("gzip", zipped.header("Content-Encoding"));
            assertEquals("Accept-Encoding", zipped.header("Vary"));
            assertNotEquals(plain.header("ETag"), zipped.header("ETag"));
            room.phone().send(asked.copy().header("If-None-Match", zipped.header("ETag"))).expect(304);
            room.phone().send(asked.copy().header("If-None-Match", plain.header("ETag"))).expect(200);
            var refused = room.phone().request("/phone/phone.css").GET().header("Accept-Encoding", "*, gzip;q=0");
            assertEquals(plain.body(), room.phone().send(refused).expect(200).body());
        }

        @Test
        void can_be_asked_for_by_their_head() {
            var head = room.phone().send(room.phone().request("/").HEAD()).expect(200);
            assertEquals("", head.body());
            assertEquals(room.phone().get("/").header("Content-Length"), head.header("Content-Length"));
        }
    }

    @Nested
    class WhereTheRoomIs {

        private HttpReply asked(String origin) {
            return room.phone().send(room.phone().request("/here").header("Origin", origin).GET()).expect(200);
        }

        @Test
        void pages_at_addresses_of_the_local_network_may_ask() {
            for (var origin : List.of("http://192.168.1.7:7313", "http://10.0.0.1", "http://[fd00::1]:7313",
                    "http://laptop.local:7313", "http://laptop:7313", "http://141.30.2.2:7313")) {
                assertEquals(origin, asked(origin).header("Access-Control-Allow-Origin"));
            }
        }

        @Test
        void no_site_of_the_internet_may() {
            for (var origin : List.of("http://example.com", "https://192.168.1.7", "null", "http://evil.local.example.com",
                    "http://192.168.1.7.example.com:7313", "https://example.com:7313")) {
                assertEquals("", asked(origin).header("Access-Control-Allow-Origin"), origin);
            }
        }
    }

    @Nested
    class WhatIsNotThere {

        @Test
        void is_said_in_json_under_api_and_in_a_word_elsewhere() {
            assertEquals("There is nothing here.", room.phone().get("/api/nothing").expect(404).error());
            assertEquals("There is nothing here.", room.phone().get("/api").expect(404).error());
            var page = room.phone().get("/nothing").expect(404);
            assertEquals("There is nothing here.\n", page.body());
            assertEquals("no-store", page.header("Cache-Control"));
            assertEquals("text/plain;charset=utf-8", page.header("Content-Type"));
        }

        @Test
        void is_not_the_same_as_a_wrong_method() {
            var phone = room.phone();
            assertEquals("POST", phone.get("/api/join").expect(405).header("Allow"));
            assertEquals("GET, HEAD", phone.post("/api/view", "{}").expect(405).header("Allow"));
            assertEquals("GET, HEAD",
                    phone.send(phone.request("/").method("OPTIONS", BodyPublishers.noBody())).expect(405).header("Allow"));
            assertEquals("DELETE", phone.get("/api/seat").expect(405).header("Allow"));
        }
    }
}
