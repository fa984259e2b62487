package org.quarterdeck.app.hosting;

import java.time.Duration;
import java.util.List;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.WorkshopFileWatcher;

/** Tells when the file that a live session began with is saved: the session keeps the text that it has. */
public final class FileChangeNotifier implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final WorkshopFileWatcher watch;

    /** @param told on a thread of its own; never where there was no such file, as with the built-in workshop */
    public FileChangeNotifier(SessionStart start, Runnable told) {
        watch = new WorkshopFileWatcher(LOOK, saved -> told.run());
        var file = start.folder().resolve(start.file());
        var now = FileStamp.of(file, List.of());
        if (now.there()) {
            watch.on(file, List.of(), now);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
