package org.quarterdeck.app;

import java.time.Duration;
import java.util.List;
import org.quarterdeck.session.SessionStart;
import org.quarterdeck.shelf.Stamp;
import org.quarterdeck.shelf.Watch;

/** Tells when the file that a live session began with is saved: the session keeps the text that it has. */
final class SavedMeanwhile implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Watch watch;

    /** @param told on a thread of its own; never where there was no such file, as with the built-in workshop */
    SavedMeanwhile(SessionStart start, Runnable told) {
        watch = new Watch(LOOK, saved -> told.run());
        var file = start.folder().resolve(start.file());
        var now = Stamp.of(file, List.of());
        if (now.there()) {
            watch.on(file, List.of(), now);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
