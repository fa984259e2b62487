package org.quarterdeck.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.HttpReply;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** A show of hands that is counted on the facilitator's phone. */
class RemoteHandsApiTest {

    private final RunningServer room = RunningServer.of(WorkshopFixture.small().slide("welcome").choice("move", Reveal.ON_CLOSE)
            .poll("rate", new Question.Scale(List.of("Trust", "Pace"), 3, "low", "high"), Reveal.MANUAL)
            .poll("tick", new Question.Multiple(List.of("A", "B", "C"), 2, Set.of(), false), Reveal.MANUAL));

    @AfterEach
    void close() {
        room.close();
    }

    private HttpReply sheet() {
        return room.remote().send(room.remote().request("hands").GET());
    }

    private HttpReply count(String body) {
        var remote = room.remote();
        return remote
                .send(remote.request("hands").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private int hands() {
        return Objects.requireNonNull(room.state().poll().run()).hands();
    }

    @Test
    void hands_for_a_choice_are_counted_and_counting_again_replaces_them() {
        room.remote().goTo("move").expect(200);
        assertTrue(room.remote().state().json().path("countable").asBoolean());
        var row = sheet().expect(200).json().at("/rows/0");
        assertEquals("", row.path("name").asText());
        assertEquals(3, row.path("columns").size());
        count("{\"segment\":\"move\",\"counts\":[[20,21,0]]}").expect(200);
        assertEquals(41, hands());
        assertEquals(21, sheet().expect(200).json().at("/rows/0/counts/1").asInt());
        var state = count("{\"segment\":\"move\",\"counts\":[[5,0,0]]}").expect(200).json();
        assertEquals(5, state.at("/poll/hands").asInt());
        room.remote().press("undo").expect(200);
        assertEquals(41, hands());
    }

    @Test
    void a_scale_has_a_row_for_each_statement_and_several_picks_ask_how_many_people() {
        room.remote().goTo("rate").expect(200);
        var rows = sheet().expect(200).json().path("rows");
        assertEquals("Pace", rows.path(1).path("name").asText());
        assertEquals("[\"1\",\"2\",\"3\"]", rows.path(1).path("columns").toString());
        assertTrue(sheet().json().path("people").isNull());
        room.remote().goTo("tick").expect(200);
        assertEquals(0, sheet().expect(200).json().path("people").asInt(-1));
        assertEquals("people",
                count("{\"segment\":\"tick\",\"people\":1,\"counts\":[[9,2,3]]}").expect(400).json().path("field").asText());
        count("{\"segment\":\"tick\",\"people\":9,\"counts\":[[9,2,3]]}").expect(200);
        assertEquals(9, sheet().expect(200).json().path("people").asInt());
    }

    @Test
    void where_nothing_can_be_counted_it_says_so_and_what_is_no_count_names_its_field() {
        assertFalse(room.remote().state().json().path("countable").asBoolean());
        assertEquals("hands_no_kind", sheet().expect(409).json().path("reason").asText());
        room.remote().goTo("move").expect(200);
        for (var wrong : List.of("{\"segment\":\"move\"}", "{\"segment\":\"move\",\"counts\":[1,2,3]}",
                "{\"segment\":\"move\",\"counts\":[[1,2]]}", "{\"segment\":\"move\",\"counts\":[[1,2,-3]]}",
                "{\"segment\":\"move\",\"counts\":[[1,2,0.5]]}")) {
            assertEquals("counts", field(count(wrong)), wrong);
        }
        assertEquals("segment", field(count("{\"counts\":[[1,2,3]]}")));
    }

    private static String field(HttpReply reply) {
        JsonNode said = reply.expect(400).json();
        return said.path("field").asText();
    }
}
