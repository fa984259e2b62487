package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.workshop.Poll.Reveal;

/** A wall of more texts than a phone's screen holds. */
class ManyTextsTest {

    private static final int TEXTS = 130;

    private final RunningServer room = RunningServer
            .of(WorkshopFixture.small().poll("say", SampleAnswers.TEXT, Reveal.ON_CLOSE).slide("end"));
    private final TestPhone anna = room.seated();

    @BeforeEach
    void manyTexts() {
        room.steer(Move.OPEN);
        for (int i = 0; i < TEXTS; i++) {
            var joined = (Accepted) room.session.submit(new Join("hash-" + i)).join();
            room.session.submit(new CastAnswer(joined.seat(), room.run(), new Said("text " + i))).join();
        }
    }

    @AfterEach
    void close() {
        room.close();
    }

    private HttpReply texts(String query) {
        return anna.get("/api/texts?" + query);
    }

    private static List<String> ids(HttpReply reply, String at) {
        return Stream.of(at.isEmpty() ? reply.json() : reply.json().path(at)).map(each -> each.path("texts"))
                .flatMap(each -> Stream.iterate(0, i -> i < each.size(), i -> i + 1).map(i -> each.get(i).path("id").asText()))
                .toList();
    }

    @Test
    void phones_get_a_screenful_and_the_others_on_request_each_once() {
        room.steer(Move.CLOSE);
        var view = anna.view();
        assertEquals(TEXTS, view.json().path("answers").asInt());
        assertEquals(60, view.json().path("result").path("texts").size());
        assertEquals(TEXTS - 60, view.json().path("result").path("more").asInt());
        var all = new HashSet<>(ids(view, "result"));
        for (int from = 60; from < TEXTS; from += 60) {
            var more = texts("run=" + room.run() + "&from=" + from).expect(200);
            all.addAll(ids(more, ""));
            assertEquals(Math.max(0, TEXTS - from - 60), more.json().path("more").asInt());
        }
        assertEquals(TEXTS, all.size());
        assertTrue(texts("run=" + room.run() + "&from=9999").expect(200).json().path("texts").isEmpty());
    }

    @Test
    void a_text_with_votes_is_among_those_that_all_get() {
        room.steer(Move.CLOSE);
        var last = texts("run=" + room.run() + "&from=" + (TEXTS - 1)).json().path("texts").get(0).path("id").asText();
        anna.post("/api/upvotes", "{\"question\":\"" + room.run() + "\",\"text\":\"" + last + "\",\"up\":true}").expect(200);
        assertEquals(last, ids(anna.view(), "result").getFirst());
    }

    @Test
    void nothing_is_to_be_had_before_the_room_sees_it_or_by_who_has_no_seat() {
        texts("run=" + room.run() + "&from=0").expect(404);
        room.steer(Move.CLOSE);
        texts("run=another&from=0").expect(404);
        for (var from : List.of("", "-1", "one", "99999999999")) {
            texts("run=" + room.run() + "&from=" + from).expect(400);
        }
        room.phone().get("/api/texts?run=" + room.run() + "&from=0").expect(401);
        var run = room.run();
        room.goTo("end");
        texts("run=" + run + "&from=0").expect(404);
        assertFalse(anna.view().body().contains("text 1"));
    }
}
