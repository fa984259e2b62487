package org.quarterdeck.session.port;

import java.util.concurrent.CompletableFuture;
import org.quarterdeck.session.state.RoomState;

/** The port to pictures of slides, which only a program with windows can draw. */
@FunctionalInterface
public interface SlidePictures {

    /** Returns the slide of a moment as a small PNG; fails if it cannot be drawn. May be called on any thread. */
    CompletableFuture<byte[]> of(RoomState room);
}
