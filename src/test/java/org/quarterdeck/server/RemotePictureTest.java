package org.quarterdeck.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PenCommand;
import org.quarterdeck.session.pen.PenSpot;

/** The picture of the slide on the remote. */
class RemotePictureTest {

    private final RunningServer room = RunningServer.usual();
    private final TestRemote remote = room.remote();

    @AfterEach
    void close() {
        room.close();
    }

    private HttpReply picture() {
        return remote.send(remote.request("slide").GET());
    }

    private String named() {
        return remote.state().json().path("picture").asText();
    }

    @Test
    void is_not_there_where_no_window_draws_it() {
        picture().expect(404);
        assertFalse(remote.state().json().has("picture"));
    }

    @Test
    void is_the_slide_of_the_moment_for_nobody_but_the_remote() {
        room.server.pictures(state -> CompletableFuture.completedFuture(state.segment().id().getBytes(UTF_8)));
        assertEquals("welcome", picture().expect(200).body());
        assertEquals("image/png", picture().header("Content-Type"));
        room.goTo("compass");
        assertEquals("compass", picture().body());
        room.phone().get("/api/remote/slide").expect(404);
        remote.send(remote.request("slide").header("Origin", "http://example.com").GET()).expect(403);
    }

    @Test
    void has_another_name_once_something_on_it_is_new() {
        room.server.pictures(state -> CompletableFuture.completedFuture(new byte[0]));
        room.goTo("move").steer(Move.OPEN);
        var open = named();
        room.seated().answer(room.run(), "{\"options\":[1]}").expect(200);
        assertEquals(open, named());
        room.steer(Move.CLOSE);
        assertNotEquals(open, named());
    }

    @Test
    void has_another_name_once_something_is_drawn_on_it() {
        room.server.pictures(state -> CompletableFuture.completedFuture(new byte[0]));
        var plain = named();
        room.session.submit(new PenCommand.Draw("welcome", List.of(new PenSpot(0.1, 0.1), new PenSpot(0.5, 0.5)))).join();
        var drawn = named();
        assertNotEquals(plain, drawn);
        room.session.submit(new PenCommand.Clear("welcome")).join();
        assertEquals(plain, named());
    }

    @Test
    void that_cannot_be_drawn_is_503_and_the_rest_goes_on() {
        room.server.pictures(state -> CompletableFuture.failedFuture(new IllegalStateException("no toolkit")));
        picture().expect(503);
        remote.press("next").expect(200);
    }
}
