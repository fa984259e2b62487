package org.quarterdeck.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.server.HttpReply;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.server.TestPhone;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.JudgeQuestion;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;
import org.quarterdeck.session.command.PollCommand.HoldBack;

class QuestionApiTest {

    private final RunningServer room = RunningServer.usual();
    private final TestPhone anna = room.seated();
    private final TestPhone ben = room.seated();

    @AfterEach
    void close() {
        room.close();
    }

    private void allow(boolean allowed) {
        AcceptedCommands.accepted(room.session, new AllowQuestions(allowed));
    }

    private static HttpReply ask(TestPhone phone, String text) {
        return phone.post("/api/questions", "{\"text\":\"" + text + "\"}");
    }

    private static HttpReply vote(TestPhone phone, String id, Object up) {
        return phone.post("/api/questions/upvotes", "{\"id\":\"" + id + "\",\"up\":" + up + "}");
    }

    @Test
    void a_view_says_where_people_may_ask() {
        assertFalse(anna.view().json().has("questions"));
        assertEquals("closed", ask(anna, "Why?").expect(409).error());
        allow(true);
        assertTrue(anna.view().json().path("questions").asBoolean());
        room.goTo("move");
        assertTrue(anna.view().json().path("questions").asBoolean());
        allow(false);
        assertFalse(anna.view().json().has("questions"));
    }

    @Test
    void a_question_is_saved_listed_voted_for_and_marked_answered() {
        allow(true);
        assertEquals(0, anna.get("/api/questions").expect(200).json().size());
        var id = ask(anna, "Why <b>now</b>?").expect(200).json().path("id").asText();
        assertEquals(id, room.state().questions().asked().getFirst().id());
        var saved = vote(ben, id, true).expect(200).json();
        assertTrue(saved.path("saved").asBoolean());
        assertEquals(room.state().rev(), saved.path("rev").asLong());
        AcceptedCommands.accepted(room.session, new MarkAnswered(id, true));
        var seen = anna.get("/api/questions").expect(200).json();
        assertEquals("[{\"id\":\"" + id + "\",\"text\":\"Why <b>now</b>?\",\"votes\":1,\"answered\":true,\"mine\":true}]",
                seen.toString());
        assertFalse(ben.get("/api/questions").json().path(0).path("mine").asBoolean(true));
        vote(ben, id, false).expect(200);
        assertEquals(0, ben.get("/api/questions").json().path(0).path("votes").asInt());
    }

    @Test
    void what_is_held_back_is_on_no_list_until_it_is_let_through() {
        allow(true);
        AcceptedCommands.accepted(room.session, new HoldBack(true, java.util.Set.of()));
        var id = ask(anna, "Why?").expect(200).json().path("id").asText();
        assertEquals(0, anna.get("/api/questions").json().size());
        vote(ben, id, true).expect(404);
        AcceptedCommands.accepted(room.session, new JudgeQuestion(id, true));
        assertEquals(1, ben.get("/api/questions").json().size());
    }

    @Test
    void what_does_not_fit_is_refused_by_its_field() {
        allow(true);
        var id = ask(anna, "Why?").json().path("id").asText();
        for (var bad : Map.of("{}", "text", "{\"text\":7}", "text", "{\"text\":\"\"}", "text",
                "{\"text\":\"" + "x".repeat(281) + "\"}", "text").entrySet()) {
            assertEquals(bad.getValue(), anna.post("/api/questions", bad.getKey()).expect(400).json().path("field").asText());
        }
        assertEquals("id", vote(anna, id, true).expect(400).json().path("field").asText());
        assertEquals("up", vote(ben, id, 1).expect(400).json().path("field").asText());
        vote(ben, "nothing", true).expect(404);
    }

    @Test
    void without_a_seat_or_from_another_site_nothing_is_asked_or_seen() {
        allow(true);
        ask(room.phone(), "Why?").expect(401);
        room.phone().get("/api/questions").expect(401);
        vote(room.phone(), "any", true).expect(401);
        anna.send(anna.request("/api/questions").header("Content-Type", "application/json")
                .header("Origin", "http://elsewhere.example").POST(BodyPublishers.ofString("{\"text\":\"Why?\"}"))).expect(403);
        assertEquals(0, room.state().questions().asked().size());
    }

    private HttpReply change(String body) {
        return room.remote().send(room.remote().request("questions").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void the_remote_lists_them_all_lets_them_through_holds_them_back_and_marks_them_answered() {
        assertFalse(room.remote().state().json().has("questions"));
        assertTrue(change("{\"allowed\":true}").expect(200).json().path("allowed").asBoolean());
        AcceptedCommands.accepted(room.session, new HoldBack(true, Set.of()));
        var id = ask(anna, "Why <b>now</b>?").expect(200).json().path("id").asText();
        assertEquals("{\"open\":0,\"waiting\":1,\"all\":1,\"votes\":0}",
                room.remote().state().json().path("questions").toString());
        assertEquals(0, ben.get("/api/questions").expect(200).json().size());

        var through = change("{\"id\":\"" + id + "\",\"show\":true}").expect(200).json().path("questions").path(0);
        assertEquals("{\"id\":\"" + id + "\",\"text\":\"Why <b>now</b>?\",\"votes\":0,\"shown\":true,\"waiting\":false,"
                + "\"answered\":false}", through.toString());
        assertEquals(1, ben.get("/api/questions").expect(200).json().size());
        assertTrue(
                change("{\"id\":\"" + id + "\",\"answered\":true}").expect(200).json().at("/questions/0/answered").asBoolean());
        assertFalse(change("{\"id\":\"" + id + "\",\"show\":false}").expect(200).json().at("/questions/0/shown").asBoolean());
        assertEquals(0, ben.get("/api/questions").expect(200).json().size());
    }

    @Test
    void the_remote_names_the_field_that_is_wrong_and_nobody_else_reaches_its_list() {
        allow(true);
        var id = ask(anna, "Why?").expect(200).json().path("id").asText();
        change("{\"id\":\"nobody\",\"show\":true}").expect(404);
        assertEquals("show", change("{\"id\":\"" + id + "\"}").expect(400).json().path("field").asText());
        assertEquals("id", change("{}").expect(400).json().path("field").asText());
        anna.get("/api/remote/questions").expect(404);
        anna.post("/api/remote/questions", "{\"id\":\"" + id + "\",\"show\":false}").expect(404);
    }
}
