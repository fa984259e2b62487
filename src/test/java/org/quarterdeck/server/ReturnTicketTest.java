package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.server.api.SeatCookie;
import org.quarterdeck.session.command.Command.Move;

/** A page that finds the room at another address comes without its cookie there, and with its ticket. */
class ReturnTicketTest {

    private final RunningServer room = RunningServer.usual();

    @AfterEach
    void close() {
        room.close();
    }

    private static String ticketOf(TestPhone phone) {
        return phone.get("/api/ticket").expect(200).json().path("ticket").asText();
    }

    private static HttpReply joinWith(TestPhone phone, String ticket) {
        return phone.join("4711\",\"ticket\":\"" + ticket);
    }

    private static int seatIn(HttpReply reply) {
        return reply.expect(200).json().path("seat").asInt();
    }

    @Nested
    class A_ticket {

        @Test
        void is_given_to_whoever_has_a_seat_with_the_ways_to_the_room() {
            room.phone().get("/api/ticket").expect(401);
            var given = room.seated().get("/api/ticket").expect(200);
            assertEquals("no-store", given.header("Cache-Control"));
            assertEquals(1, given.json().path("seat").asInt());
            assertEquals(room.origin(), given.json().path("ways").path(0).asText());
        }

        @Test
        void is_for_the_room_s_own_page_alone() {
            var phone = room.seated();
            for (var foreign : Map.of("Origin", "http://example.com", "Sec-Fetch-Site", "cross-site").entrySet()) {
                phone.send(phone.request("/api/ticket").GET().header(foreign.getKey(), foreign.getValue())).expect(403);
            }
        }

        @Test
        void is_nowhere_in_the_journal() {
            var ticket = ticketOf(room.seated());
            assertFalse(room.journal.events().toString().contains(ticket));
        }

        @Test
        void leads_a_browser_without_a_cookie_to_the_same_seat() {
            var there = room.seated();
            room.seated();
            var here = room.phone();
            assertEquals(1, seatIn(joinWith(here, ticketOf(there))));
            assertEquals(2, room.state().seatsGiven());
            room.goTo("move").steer(Move.OPEN);
            here.answer(room.run(), "{\"options\":[1]}").expect(200);
            assertEquals(Map.of(1, new Picked(List.of(1))), Map.copyOf(room.asked().answers()));
        }

        @Test
        void is_as_good_as_the_code_once_was() {
            var ticket = ticketOf(room.seated());
            assertEquals(1, seatIn(room.phone().post("/api/join", "{\"ticket\":\"" + ticket + "\"}")));
        }

        @Test
        void ends_when_its_seat_is_left() {
            var phone = room.seated();
            var ticket = ticketOf(phone);
            phone.leave().expect(200);
            assertEquals(2, seatIn(joinWith(room.phone(), ticket)));
        }

        @Test
        void of_another_room_or_made_up_joins_anew_with_the_code_and_not_without() {
            assertEquals(1, seatIn(joinWith(room.phone(), SeatCookie.freshToken())));
            assertEquals(2, seatIn(joinWith(room.phone(), "?")));
            room.phone().join("4712\",\"ticket\":\"" + SeatCookie.freshToken()).expect(403);
        }

        @Test
        void that_is_no_text_is_named() {
            var refused = room.phone().post("/api/join", "{\"code\":\"4711\",\"ticket\":7}").expect(400);
            assertEquals("ticket", refused.json().path("field").asText());
        }

        @Test
        void serves_after_the_end_too() {
            var ticket = ticketOf(room.seated());
            room.steer(Move.END);
            assertEquals(1, seatIn(joinWith(room.phone(), ticket)));
        }
    }

    @Nested
    class Whoever_had_joined_anew_before_the_old_page_came {

        private final TestPhone old = room.seated();
        private final TestPhone anew = room.seated();

        private void follow() {
            assertEquals(1, seatIn(joinWith(anew, ticketOf(old))));
        }

        @Test
        void sits_once_again() {
            follow();
            assertEquals(1, room.state().seats().byNumber().size());
            assertEquals(ticketOf(old), ticketOf(anew));
        }

        @Test
        void counts_once_with_what_was_answered_last() {
            room.goTo("move").steer(Move.OPEN);
            old.answer(room.run(), "{\"options\":[0]}").expect(200);
            anew.answer(room.run(), "{\"options\":[2]}").expect(200);
            follow();
            assertEquals(Map.of(1, new Picked(List.of(2))), Map.copyOf(room.asked().answers()));
        }

        @Test
        void keeps_the_old_answer_where_there_is_no_new_one() {
            room.goTo("move").steer(Move.OPEN);
            old.answer(room.run(), "{\"options\":[0]}").expect(200);
            follow();
            assertEquals(Map.of(1, new Picked(List.of(0))), Map.copyOf(room.asked().answers()));
        }

        @Test
        void keeps_both_seats_where_nothing_can_be_saved() {
            room.goTo("move").steer(Move.OPEN);
            anew.answer(room.run(), "{\"options\":[2]}").expect(200);
            var ticket = ticketOf(old);
            room.journal.fail("The disk is full.");
            joinWith(anew, ticket).expect(503);
            room.journal.recover();
            assertEquals(2, room.state().seats().byNumber().size());
            assertEquals(1, seatIn(joinWith(anew, ticket)));
            assertEquals(Map.of(1, new Picked(List.of(2))), Map.copyOf(room.asked().answers()));
        }
    }

    @Nested
    class Which_session_is_here {

        @Test
        void may_be_read_by_pages_of_the_local_network_and_nothing_else() {
            var phone = room.phone();
            var elsewhere = phone.send(phone.request("/here").GET().header("Origin", "http://example.com")).expect(200);
            assertEquals("", elsewhere.header("Access-Control-Allow-Origin"));
            var here = phone.send(phone.request("/here").GET().header("Origin", "http://192.0.2.1:7313")).expect(200);
            assertEquals("Origin", here.header("Vary"));
            assertEquals("http://192.0.2.1:7313", here.header("Access-Control-Allow-Origin"));
            assertEquals("no-store", here.header("Cache-Control"));
            assertEquals("{\"session\":\"" + room.state().start().id() + "\"}", here.body());
            for (var path : List.of("/", "/phone/main.js", "/api/view")) {
                assertEquals("", phone.get(path).header("Access-Control-Allow-Origin"), path);
            }
        }

        @Test
        void is_no_secret() {
            var view = room.seated().view().expect(200).json();
            assertEquals(view.path("session").asText(), room.phone().get("/here").json().path("session").asText());
            assertNotEquals(view.path("session").asText(), room.state().start().remoteToken());
        }

        @Test
        void is_told_to_none_who_meant_another_machine() {
            try (var socket = new RawSocket(room)) {
                var reply = socket.send("GET /here HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n").rest();
                assertEquals(List.of(421), RawSocket.statuses(reply));
            }
        }
    }
}
