package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.session.command.SeatCommand.RenewRemote;

/** The remote's token is replaced in mid-session. */
class RenewedRemoteTest {

    private final RunningServer room = RunningServer.usual();
    private final TestRemote remote = room.remote();

    @AfterEach
    void close() {
        room.close();
    }

    private HttpRequest.Builder with(String token, String what) {
        return HttpRequest.newBuilder(URI.create(room.origin() + "/api/remote/" + what)).header("Authorization",
                "Bearer " + token);
    }

    @Test
    void every_remote_with_the_old_one_hears_of_it_at_once_its_stream_ends_and_its_calls_are_404() {
        try (var one = remote.listen(); var other = remote.listen()) {
            one.first();
            other.await("two remotes", state -> state.path("remotes").asInt() == 2);
            AcceptedCommands.accepted(room.session, new RenewRemote());
            for (var old : List.of(one, other)) {
                old.await("the word of it", said -> said.path("replaced").asBoolean());
                Eventually.until("the end of the stream", old::isOver);
                assertTrue(old.lines.contains("event: replaced"));
            }
            Eventually.until("no remote", () -> room.session.presence().remotes() == 0);
        }
        remote.press("next").expect(404);
        remote.state().expect(404);
        assertEquals(404, remote.listen().status());
        assertEquals(0, room.state().index());
    }

    @Test
    void the_new_one_steers_and_nothing_else_is_changed() {
        var before = room.state().start();
        AcceptedCommands.accepted(room.session, new RenewRemote());
        var token = room.state().start().remoteToken();
        assertNotEquals(before.remoteToken(), token);
        assertEquals(32, token.length());
        assertEquals(before.code(), room.state().start().code());
        remote.send(with(token, "next").POST(BodyPublishers.noBody())).expect(200);
        try (var stream = StreamListener.to(with(token, "events"))) {
            assertEquals("move", stream.first().path("segment").asText());
            room.goTo("farewell");
            stream.await("the next slide", state -> state.path("segment").asText().equals("farewell"));
        }
    }
}
