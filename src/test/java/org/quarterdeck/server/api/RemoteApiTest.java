package org.quarterdeck.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.server.TestRemote;
import org.quarterdeck.workshop.Poll.Reveal;

class RemoteApiTest {

    private final RunningServer room = RunningServer.usual();
    private final TestRemote remote = room.remote();

    @AfterEach
    void close() {
        room.close();
    }

    @Nested
    class WithoutTheToken {

        @Test
        void none_of_it_is_there() {
            var stranger = room.phone();
            for (var path : List.of("state", "events", "next", "nothing", "")) {
                stranger.get("/api/remote/" + path).expect(404);
                stranger.post("/api/remote/" + path, "{}").expect(404);
                stranger.send(stranger.request("/api/remote/" + path).DELETE()).expect(404);
            }
            assertEquals(0, room.state().index());
        }

        @Test
        void nor_with_a_wrong_one() {
            for (var header : List.of("Bearer tokem", "Bearer ", "Bearer", "Bearer token2", "Basic token", "token")) {
                var call = room.phone().request("/api/remote/next").header("Authorization", header).POST(BodyPublishers.noBody());
                room.phone().send(call).expect(404);
            }
        }

        @Test
        void the_page_is_the_same_for_everyone() {
            assertTrue(room.phone().get("/remote").expect(200).body().contains("<html"));
        }
    }

    @Nested
    class WhereTheArchiveIsLost {

        @Test
        void it_is_said_and_one_call_begins_a_new_one() {
            assertFalse(remote.state().expect(200).json().has("archiveLost"));
            room.journal.lose(new Message("archive", "archive.lost.gone", List.of("archive.db")));
            room.clock.advance(Duration.ofSeconds(1));
            Eventually.until("it is said", () -> remote.state().json().path("archiveLost").asBoolean());
            assertTrue(remote.state().json().path("trouble").asText().startsWith("The archive at archive.db was deleted"));
            room.phone().join(room.session.state().start().code()).expect(503);

            assertFalse(remote.press("archive").expect(200).json().has("archiveLost"));
            room.seated();
        }

        @Test
        void nobody_else_can_begin_one() {
            room.phone().post("/api/remote/archive", "{}").expect(404);
        }
    }

    @Nested
    class TheState {

        @Test
        void says_where_the_workshop_stands() {
            room.seated().view();
            room.clock.advance(Duration.ofSeconds(90));
            var state = remote.state().expect(200).json();
            assertEquals("welcome", state.path("segment").asText());
            assertEquals(0, state.path("index").asInt(-1));
            assertEquals(0, state.path("step").asInt(-1));
            assertEquals(1, state.path("steps").asInt());
            assertTrue(state.path("poll").isNull());
            assertEquals(1, state.path("joined").asInt());
            assertEquals(0, state.path("connected").asInt(-1));
            assertEquals(90, state.path("elapsed").asInt());
            assertEquals(30, state.path("drift").asInt());
            assertFalse(state.path("blackout").asBoolean(true));
        }

        @Test
        void says_where_a_poll_stands() {
            remote.goTo("move").expect(200);
            assertEquals("{\"run\":null,\"phase\":\"ready\",\"revealed\":false,\"answers\":0}", poll());
            remote.press("open").expect(200);
            room.seated().answer(room.run(), "{\"options\":[1]}").expect(200);
            assertEquals("{\"run\":\"run-1\",\"phase\":\"open\",\"revealed\":false,\"answers\":1}", poll());
            remote.press("close").expect(200);
            assertEquals("{\"run\":\"run-1\",\"phase\":\"closed\",\"revealed\":true,\"answers\":1}", poll());
        }

        private String poll() {
            return remote.state().json().path("poll").toString();
        }
    }

    @Nested
    class Moves {

        @Test
        void answer_the_new_state() {
            assertEquals("move", remote.press("next").expect(200).json().path("segment").asText());
            assertEquals("open", remote.press("next").expect(200).json().path("poll").path("phase").asText());
            assertTrue(remote.press("blackout").expect(200).json().path("blackout").asBoolean());
            assertFalse(remote.press("resume").expect(200).json().path("blackout").asBoolean());
            assertEquals("compass", remote.goTo("compass").expect(200).json().path("segment").asText());
            assertEquals("move", remote.press("previous").expect(200).json().path("segment").asText());
        }

        @Test
        void a_clicker_alone_runs_a_workshop() {
            for (int i = 0; i < 8; i++) {
                remote.press("next").expect(200);
            }
            assertEquals("farewell", room.state().segment().id());
            assertEquals("This is the last segment.", remote.press("next").expect(409).error());
        }

        @Test
        void next_goes_past_a_result_that_a_later_poll_waits_for_and_says_so_before() {
            try (var compared = RunningServer.of(WorkshopFixture.small().spectrum("start", Reveal.MANUAL).slide("between")
                    .spectrum("end", Reveal.MANUAL).comparedWith("start"))) {
                var clicker = compared.remote();
                assertEquals("open_vote", clicker.state().json().path("nextAction").asText());
                assertEquals("close_vote", clicker.press("next").expect(200).json().path("nextAction").asText());
                var closed = clicker.press("next").expect(200).json();
                assertEquals("move_on", closed.path("nextAction").asText());
                assertEquals(2, closed.path("step").asInt());
                assertEquals(3, closed.path("steps").asInt());
                assertEquals("between", clicker.press("next").expect(200).json().path("segment").asText());
                assertFalse(compared.state().poll("start").revealed());
                clicker.goTo("start").expect(200);
                assertTrue(clicker.press("reveal").expect(200).json().path("poll").path("revealed").asBoolean());
            }
        }

        @Test
        void that_do_not_fit_the_moment_are_refused_with_a_sentence() {
            for (var move : List.of("open", "close", "reveal", "hide", "again", "previous")) {
                assertFalse(remote.press(move).expect(409).error().isEmpty());
            }
        }

        @Test
        void an_unknown_segment_or_move_is_not_there() {
            remote.goTo("nowhere").expect(404);
            remote.press("dance").expect(404);
            remote.send(remote.request("goto").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")))
                    .expect(400);
        }

        @Test
        void a_wrong_method_is_said_to_be_one() {
            assertEquals("POST", remote.send(remote.request("next").GET()).expect(405).header("Allow"));
            assertEquals("GET, HEAD", remote.press("state").expect(405).header("Allow"));
        }

        @Test
        void from_another_site_are_refused_in_spite_of_the_token() {
            remote.send(remote.request("next").header("Origin", "http://example.com").POST(BodyPublishers.noBody())).expect(403);
            remote.send(remote.request("next").header("Origin", room.origin()).POST(BodyPublishers.noBody())).expect(200);
        }
    }
}
