package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

class UpvotesTest {

    private final RunningServer room = RunningServer
            .of(WorkshopFixture.small().poll("say", SampleAnswers.TEXT, Reveal.LIVE).slide("end"));
    private final TestPhone anna = room.seated();
    private final TestPhone ben = room.seated();

    @BeforeEach
    void twoTexts() {
        room.steer(Move.OPEN);
        anna.answer(room.run(), "{\"text\":\"<b>more</b> trust\"}").expect(200);
        ben.answer(room.run(), "{\"text\":\"fewer meetings\"}").expect(200);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static String vote(String run, String text, Object up) {
        return "{\"question\":\"" + run + "\",\"text\":\"" + text + "\",\"up\":" + up + "}";
    }

    private HttpReply vote(TestPhone phone, String text, boolean up) {
        return phone.post("/api/upvotes", vote(room.run(), text, up));
    }

    private String idOf(String text) {
        for (var one : anna.view().json().path("result").path("texts")) {
            if (one.path("text").asText().equals(text)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError(text);
    }

    @Test
    void phones_see_others_texts_only_once_the_vote_is_closed() {
        assertEquals("question", anna.view().json().path("kind").asText());
        assertFalse(anna.view().body().contains("fewer meetings"));
        room.steer(Move.CLOSE);
        var view = anna.view().json();
        assertEquals("results", view.path("kind").asText());
        assertEquals(2, view.path("result").path("texts").size());
        assertEquals(true, view.path("upvotes").asBoolean());
    }

    @Test
    void a_vote_is_saved_shown_and_taken_back() {
        room.steer(Move.CLOSE);
        var id = idOf("fewer meetings");
        for (int i = 0; i < 2; i++) {
            var saved = vote(anna, id, true).expect(200).json();
            assertEquals(true, saved.path("saved").asBoolean());
            assertEquals(room.state().rev(), saved.path("rev").asLong());
        }
        assertEquals(1, ben.view().json().path("result").path("texts").get(0).path("votes").asInt());
        vote(anna, id, false).expect(200);
        assertEquals(0, ben.view().json().path("result").path("texts").get(0).path("votes").asInt());
    }

    @Test
    void what_cannot_be_voted_for_is_answered_as_the_protocol_says() {
        room.steer(Move.CLOSE);
        var id = idOf("fewer meetings");
        assertEquals("text", vote(ben, id, true).expect(400).json().path("field").asText());
        vote(anna, "nowhere", true).expect(404);
        anna.post("/api/upvotes", vote("run-9", id, true)).expect(404);
        assertEquals("up", anna.post("/api/upvotes", vote(room.run(), id, "\"yes\"")).expect(400).json().path("field").asText());
        room.phone().post("/api/upvotes", vote(room.run(), id, true)).expect(401);
        var run = room.run();
        room.steer(Move.NEXT);
        assertEquals("closed", anna.post("/api/upvotes", vote(run, id, true)).expect(409).error());
        room.steer(Move.END);
        assertEquals("closed", anna.post("/api/upvotes", vote(run, id, true)).expect(409).error());
    }
}
