package org.quarterdeck.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.server.HttpReply;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.SeatCommand.CloseJoining;
import org.quarterdeck.session.command.SeatCommand.RenewCode;

class GuestApiTest {

    private final RunningServer room = RunningServer.usual();

    @AfterEach
    void close() {
        room.close();
    }

    @Nested
    class Joining {

        @Test
        void seats_are_numbered_from_one() {
            assertEquals(1, room.phone().join("4711").expect(200).json().path("seat").asInt());
            assertEquals(2, room.phone().join("4711").expect(200).json().path("seat").asInt());
        }

        @Test
        void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
            var cookie = room.phone().join("4711").header("Set-Cookie");
            assertTrue(cookie.matches("quarterdeck_seat_" + room.port() + "=[A-Za-z0-9_-]{43}; .*"), cookie);
            for (var part : new String[]{"HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=86400"}) {
                assertTrue(cookie.contains(part), cookie);
            }
        }

        @Test
        void the_room_keeps_no_token_only_its_hash() {
            var phone = room.seated();
            var token = phone.cookie().split("=", 2)[1];
            assertFalse(room.journal.events().toString().contains(token));
            assertEquals(1, room.state().seatOf(SeatCookie.hash(token)));
        }

        @Test
        void a_wrong_code_gets_no_seat() {
            assertEquals("This is not the room's code.", room.phone().join("4712").expect(403).error());
            assertEquals(0, room.state().seatsGiven());
        }

        @Test
        void the_code_may_be_typed_in_the_digits_of_another_script() {
            room.phone().join("\u0664\u0667\u0661\u0661").expect(200);
            room.phone().join(" \uff14\uff17\uff11\uff11").expect(200);
        }

        @Test
        void the_key_of_the_QR_code_lets_in_and_no_other_does() {
            var phone = room.phone();
            phone.get("/j/k7Qm2xPd").expect(200);
            assertEquals(1, phone.post("/api/join", "{\"key\":\"k7Qm2xPd\"}").expect(200).json().path("seat").asInt());
            for (var wrong : List.of("", "4711", "k7Qm2xP", "k7qm2xpd", "k7Qm2xPd ")) {
                var refused = room.phone().post("/api/join", "{\"code\":\"4711\",\"key\":\"" + wrong + "\"}").expect(403);
                assertEquals("This is not the room's key.", refused.error());
            }
            assertEquals("key", room.phone().post("/api/join", "{\"key\":1}").expect(400).json().path("field").asText());
            assertEquals(1, room.state().seatsGiven());
        }

        @Test
        void a_code_that_is_no_text_is_named() {
            assertEquals("code", room.phone().post("/api/join", "{\"code\":4711}").expect(400).json().path("field").asText());
            assertEquals("code", room.phone().post("/api/join", "{}").expect(400).json().path("field").asText());
        }

        @Test
        void whoever_comes_back_sits_where_they_sat_whatever_code_they_type() {
            var phone = room.seated();
            room.seated();
            assertEquals(1, phone.join("4711").expect(200).json().path("seat").asInt());
            assertEquals(1, phone.join("9999").expect(200).json().path("seat").asInt());
            assertEquals(1, phone.post("/api/join", "{}").expect(200).json().path("seat").asInt());
            assertEquals(2, room.state().seatsGiven());
        }

        @Test
        void a_seat_counts_from_the_first_call_that_comes_with_its_cookie() {
            for (int i = 0; i < 3; i++) {
                room.phone().join("4711").expect(200);
            }
            assertEquals(0, room.state().seats().size());
            room.phone().view().expect(401);
            var phone = room.seated();
            phone.view().expect(200);
            phone.view().expect(200);
            try (var stream = room.seated().listen()) {
                stream.first();
                assertEquals(List.of(4, 5), room.state().seats().present());
            }
            phone.leave().expect(200);
            assertEquals(List.of(5), room.state().seats().present());
        }

        @Test
        void a_closed_room_takes_nobody_new_and_lets_back_in_who_was_there() {
            var phone = room.seated();
            AcceptedCommands.accepted(room.session, new CloseJoining(true));
            assertEquals("The room takes nobody new just now.", room.phone().join("4711").expect(409).error());
            assertEquals(1, phone.join("4711").expect(200).json().path("seat").asInt());
            AcceptedCommands.accepted(room.session, new CloseJoining(false));
            room.phone().join("4711").expect(200);
        }

        @Test
        void a_renewed_code_replaces_the_one_before_and_so_does_the_key() {
            var phone = room.seated();
            AcceptedCommands.accepted(room.session, new RenewCode());
            var start = room.state().start();
            room.phone().join("4711").expect(403);
            room.phone().post("/api/join", "{\"key\":\"k7Qm2xPd\"}").expect(403);
            room.phone().join(start.code()).expect(200);
            room.phone().post("/api/join", "{\"key\":\"" + start.key() + "\"}").expect(200);
            phone.view().expect(200);
        }

        @Test
        void a_seat_from_another_port_of_this_machine_is_still_good() {
            var phone = room.seated();
            phone.hold("other=1; quarterdeck_seat_1=" + phone.cookie().split("=", 2)[1]);
            phone.view().expect(200);
        }

        @Test
        void another_session_s_cookie_is_worth_nothing_here() {
            var phone = room.phone();
            phone.hold("quarterdeck_seat_" + room.port() + "=" + SeatCookie.freshToken());
            phone.view().expect(401);
            phone.join("4712").expect(403);
            assertEquals(1, phone.join("4711").expect(200).json().path("seat").asInt());
        }
    }

    @Nested
    class Answering {

        @Test
        void is_saved_when_the_phone_hears_so() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            var saved = phone.answer(room.run(), "{\"options\":[2]}").expect(200).json();
            assertTrue(saved.path("saved").asBoolean());
            assertEquals(room.state().rev(), saved.path("rev").asLong());
            assertEquals(new Picked(List.of(2)), room.asked().answers().get(1));
            assertEquals(HttpReply.parse("{\"options\":[2]}"), phone.view().json().path("mine"));
        }

        @Test
        void can_be_taken_back_while_the_run_is_open() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            var run = room.run();
            phone.answer(run, "{\"options\":[2]}").expect(200);
            for (int i = 0; i < 2; i++) {
                var saved = phone.takeBack(run).expect(200).json();
                assertTrue(saved.path("saved").asBoolean());
                assertEquals(room.state().rev(), saved.path("rev").asLong());
                assertEquals(Map.of(), room.asked().answers());
                assertTrue(phone.view().json().path("mine").isNull());
            }
            phone.takeBack("run-99").expect(404);
            room.phone().takeBack(run).expect(401);
            phone.answer(run, "{\"options\":[1]}").expect(200);
            room.steer(Move.CLOSE);
            assertEquals("closed", phone.takeBack(run).expect(409).error());
            assertEquals(new Picked(List.of(1)), room.asked().answers().get(1));
        }

        @Test
        void what_does_not_fit_is_named() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            for (var wrong : Map.of("{\"options\":[3]}", "options", "{\"options\":\"2\"}", "options", "[2]", "answer", "null",
                    "answer", "{\"positions\":[0.5]}", "options").entrySet()) {
                var refused = phone.answer(room.run(), wrong.getKey()).expect(400).json();
                assertEquals(wrong.getValue(), refused.path("field").asText(), wrong.getKey());
                assertFalse(refused.path("error").asText().isEmpty());
            }
            assertEquals("question",
                    phone.post("/api/answers", "{\"answer\":{\"options\":[1]}}").expect(400).json().path("field").asText());
        }

        @Test
        void needs_a_seat_a_known_run_and_an_open_one() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            var run = room.run();
            room.phone().answer(run, "{\"options\":[0]}").expect(401);
            phone.answer("run-99", "{\"options\":[0]}").expect(404);
            room.steer(Move.CLOSE);
            assertEquals("closed", phone.answer(run, "{\"options\":[0]}").expect(409).error());
        }

        @Test
        void a_full_disk_is_said_and_nothing_is_kept() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            room.journal.fail("The disk is full.");
            var error = phone.answer(room.run(), "{\"options\":[0]}").expect(503).error();
            assertTrue(error.startsWith("It could not be saved"), error);
            assertFalse(error.contains("The disk is full."), "which folder that is on is nothing to guests");
            assertTrue(phone.view().json().path("mine").isNull());
            assertTrue(room.remote().state().json().path("trouble").asText().contains("The disk is full."));
            room.journal.recover();
            phone.answer(room.run(), "{\"options\":[0]}").expect(200);
        }
    }

    @Nested
    class Leaving {

        @Test
        void forgets_the_cookie_and_takes_back_what_is_open() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            phone.answer(room.run(), "{\"options\":[0]}").expect(200);
            var forgotten = phone.leave().expect(200).header("Set-Cookie");
            assertTrue(forgotten.contains("_" + room.port() + "=; ") && forgotten.contains("1970"), forgotten);
            assertEquals(0, room.state().poll().answers());
            phone.answer(room.run(), "{\"options\":[0]}").expect(401);
            phone.leave().expect(401);
            assertNotEquals(1, phone.join("4711").expect(200).json().path("seat").asInt());
        }

        @Test
        void ends_the_seat_s_streams() {
            var phone = room.seated();
            try (var stream = phone.listen()) {
                stream.first();
                phone.leave().expect(200);
                Eventually.until("the stream's end", stream::isOver);
            }
            Eventually.until("nobody connected", () -> room.session.presence().connected() == 0);
        }
    }

    @Nested
    class AfterTheEnd {

        @Test
        void phones_hear_that_it_has_ended() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            var run = room.run();
            room.steer(Move.END);
            assertEquals("ended", phone.view().expect(200).json().path("kind").asText());
            assertEquals("closed", phone.answer(run, "{\"options\":[0]}").expect(409).error());
            assertEquals("The session has ended.", room.phone().join("4711").expect(409).error());
            assertEquals(1, phone.join("4711").expect(200).json().path("seat").asInt());
            assertEquals("The session has ended.", room.remote().press("next").expect(409).error());
            phone.leave().expect(200);
        }
    }

    @Test
    void what_this_version_does_not_ask_for_is_unknown() {
        var phone = room.seated();
        phone.post("/api/upvotes", "{\"question\":\"run-1\",\"text\":\"t\",\"up\":true}").expect(404);
        phone.post("/api/handins", "{\"segment\":\"welcome\",\"prompt\":0,\"text\":\"t\",\"base\":0}").expect(404);
        phone.post("/api/group", "{\"segment\":\"welcome\",\"group\":1}").expect(404);
        phone.post("/api/commitment", "{\"when\":\"w\",\"will\":\"x\",\"share\":true}").expect(404);
        assertEquals("up",
                phone.post("/api/upvotes", "{\"question\":\"run-1\",\"text\":\"t\"}").expect(400).json().path("field").asText());
        room.phone().post("/api/group", "{\"segment\":\"welcome\",\"group\":1}").expect(401);
    }
}
