package org.quarterdeck.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.server.HttpReply;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.Memo;

/** The parking lot from the facilitator's phone. */
class RemoteMemoApiTest {

    private final RunningServer room = RunningServer.usual();

    @AfterEach
    void close() {
        room.close();
    }

    private HttpReply send(String path, String body) {
        var remote = room.remote();
        return remote.send(remote.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private JsonNode park(String text) {
        return send("park", "{\"text\":\"" + text + "\"}").expect(200).json();
    }

    private List<String> parked() {
        return room.session.state().screen().memos().parked().stream().map(Memo::text).toList();
    }

    @Test
    void a_point_is_parked_ticked_changed_and_removed() {
        var id = park("Who pays?").at("/points/0/id").asText();
        assertEquals(1, room.remote().state().json().path("parked").asInt());
        assertEquals(List.of("Who pays?"), parked());
        assertTrue(send("parked", "{\"id\":\"" + id + "\",\"settled\":true}").expect(200).json()
                .at("/points/0/settled").asBoolean());
        assertEquals(0, room.remote().state().json().path("parked").asInt());
        send("parked", "{\"id\":\"" + id + "\",\"text\":\"Who pays for it?\"}").expect(200);
        assertEquals(List.of("Who pays for it?"), parked());
        send("parked", "{\"id\":\"" + id + "\",\"removed\":true}").expect(200);
        assertEquals(List.of(), parked());
    }

    @Test
    void the_room_sees_the_points_and_ceases_to() {
        park("Who pays?");
        assertTrue(send("parked", "{\"shown\":true}").expect(200).json().path("shown").asBoolean());
        assertTrue(send("parked", "{\"shown\":true}").expect(200).json().path("shown").asBoolean());
        assertTrue(room.session.state().cover().is(ScreenCover.Kind.PARKING));
        assertFalse(send("parked", "{\"shown\":false}").expect(200).json().path("shown").asBoolean());
        assertTrue(room.session.state().cover().is(ScreenCover.Kind.NONE));
    }

    @Test
    void what_does_not_fit_names_its_field_and_nobody_else_parks() {
        assertEquals("text", send("park", "{}").expect(400).json().path("field").asText());
        assertEquals("text", send("park", "{\"text\":\"  \"}").expect(400).json().path("field").asText());
        assertEquals("text",
                send("park", "{\"text\":\"" + "x".repeat(281) + "\"}").expect(400).json().path("field").asText());
        send("parked", "{\"id\":\"nowhere\",\"removed\":true}").expect(404);
        assertEquals("removed", send("parked", "{\"id\":\"x\"}").expect(400).json().path("field").asText());
        var anna = room.seated();
        anna.post("/api/remote/park", "{\"text\":\"Me\"}").expect(404);
        anna.get("/api/remote/parked").expect(404);
        assertEquals(List.of(), parked());
    }
}
