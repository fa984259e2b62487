package org.quarterdeck.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.server.HttpReply;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.server.TestRemote;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.state.MoveKind;

/** What the remote can do beside the protocol's moves. */
class RemoteConsoleApiTest {

    private final RunningServer room = RunningServer.usual();
    private final TestRemote remote = room.remote();

    @AfterEach
    void close() {
        room.close();
    }

    private HttpReply post(String what, String body) {
        return remote.send(remote.request(what).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @CsvSource({"POST,undo", "POST,minutes", "POST,cover", "GET,segments", "GET,words/en"})
        void nobody_without_the_token_finds_anything(String method, String what) {
            if (method.equals("GET")) {
                room.phone().get("/api/remote/" + what).expect(404);
            } else {
                room.phone().post("/api/remote/" + what, "{}").expect(404);
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"undo|{}", "minutes|{\"minutes\":1}", "cover|{\"cover\":\"join\"}"})
        void another_site_is_refused_in_spite_of_the_token(String what, String body) {
            remote.send(remote.request(what).header("Content-Type", "application/json").header("Origin", "http://example.com")
                    .POST(BodyPublishers.ofString(body))).expect(403);
            assertEquals(ScreenCover.NONE, room.state().cover());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"minutes|{}|minutes", "minutes|{\"minutes\":0}|minutes",
                "minutes|{\"minutes\":61}|minutes", "minutes|{\"minutes\":1.5}|minutes", "minutes|{\"minutes\":\"1\"}|minutes",
                "minutes|{\"minutes\":99999999999}|minutes", "cover|{}|cover", "cover|{\"cover\":\"red\"}|cover",
                "cover|{\"cover\":true}|cover"})
        void a_field_that_does_not_fit_is_named(String what, String body, String field) {
            assertEquals(field, post(what, body).expect(400).json().path("field").asText());
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "", "[]", "7"})
        void a_body_that_cannot_be_read_is_refused(String body) {
            post("minutes", body).expect(400);
            post("cover", body).expect(400);
        }

        @Test
        void what_does_not_fit_the_moment_names_its_reason() {
            assertEquals("nothing_to_undo", remote.press("undo").expect(409).json().path("reason").asText());
            assertEquals("no_question", remote.press("open").expect(409).json().path("reason").asText());
            assertEquals("first_segment", remote.press("previous").expect(409).json().path("reason").asText());
        }

        @Test
        void a_move_for_another_moment_or_that_comes_too_late_changes_nothing() {
            var state = remote.state().json();
            var moment = state.path("moment").asText();
            room.steer(Move.NEXT);
            assertEquals("not_now", remote.send(remote.request("next").header("Remote-Moment", moment)
                    .POST(BodyPublishers.noBody())).expect(409).json().path("reason").asText());
            var until = state.path("now").asText();
            room.clock.advance(Duration.ofSeconds(1));
            remote.send(remote.request("next").header("Remote-Until", until).POST(BodyPublishers.noBody())).expect(409);
            remote.send(remote.request("next").header("Remote-Until", "soon").POST(BodyPublishers.noBody())).expect(400);
            assertEquals("move", room.state().segment().id());
            assertEquals("ready", remote.state().json().path("poll").path("phase").asText());
            var now = remote.state().json();
            remote.send(remote.request("next").header("Remote-Moment", now.path("moment").asText())
                    .header("Remote-Until", now.path("now").asText()).POST(BodyPublishers.noBody())).expect(200);
        }

        @Test
        void answers_change_no_moment() {
            room.goTo("move").steer(Move.OPEN);
            var moment = remote.state().json().path("moment").asText();
            room.seated().answer(room.run(), "{\"options\":[1]}").expect(200);
            assertEquals(moment, remote.state().json().path("moment").asText());
        }
    }

    @Test
    void undo_takes_back_the_newest_move_and_the_state_tells_which() {
        remote.press("next").expect(200);
        assertEquals("shown", remote.state().json().path("undo").asText());
        var state = remote.press("undo").expect(200).json();
        assertEquals("welcome", state.path("segment").asText());
        assertEquals("shown", state.path("undone").asText());
        assertTrue(state.path("undo").isNull());
    }

    @Test
    void minutes_go_to_the_segment_or_to_the_groups_at_work() {
        assertEquals(3, post("minutes", "{\"minutes\":2}").expect(200).json().path("minutes").asInt());
        assertEquals(1, post("minutes", "{\"minutes\":-2}").expect(200).json().path("minutes").asInt());
        assertEquals("no_minutes", post("minutes", "{\"minutes\":-9}").status() == 200
                ? post("minutes", "{\"minutes\":-9}").expect(409).json().path("reason").asText()
                : "");
    }

    @Test
    void a_cover_is_laid_and_taken_away_however_often_it_is_said() {
        for (var cover : List.of("join", "join", "white", "black", "none", "none")) {
            assertEquals(cover, post("cover", "{\"cover\":\"" + cover + "\"}").expect(200).json().path("cover").asText());
        }
    }

    @Test
    void the_segments_are_listed_in_their_order() {
        room.goTo("move");
        var list = remote.send(remote.request("segments").GET()).expect(200).json();
        assertEquals("move", list.path("segment").asText());
        assertEquals(List.of("welcome", "move", "compass", "farewell"),
                list.path("segments").findValuesAsText("segment"));
        assertEquals("Title of move", list.path("segments").path(1).path("title").asText());
        assertTrue(list.path("segments").path(0).path("shown").asBoolean());
        assertFalse(list.path("segments").path(3).path("shown").asBoolean(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void the_consoles_words_are_there_for_every_move_in_every_language(String language) {
        var words = remote.send(remote.request("words/" + language).GET()).expect(200).json();
        for (var action : NextAction.values()) {
            assertFalse(words.path("next").path(action.name().toLowerCase(Locale.ROOT)).asText().isEmpty());
        }
        for (var kind : MoveKind.values()) {
            assertFalse(words.path("undone").path(kind.name().toLowerCase(Locale.ROOT)).asText().isEmpty());
        }
        assertTrue(words.path("next").path("move_on").asText().contains("{0}"));
        remote.send(remote.request("words/xx").GET()).expect(404);
    }

    @Test
    void the_state_says_why_to_ask_before_a_move() {
        assertTrue(remote.state().json().path("doubts").isEmpty());
        remote.goTo("move").expect(200);
        remote.press("open").expect(200);
        assertEquals("leave_vote", remote.state().json().path("doubts").path("goto").asText());
        room.seated().answer(room.run(), "{\"options\":[1]}").expect(200);
        assertEquals("ask_again", remote.state().json().path("doubts").path("again").asText());
    }
}
