package org.quarterdeck.app.hosting;

import java.time.Duration;
import java.util.List;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.WorkshopFileWatcher;

/** Reports when the file of a live session is saved: the session keeps the text that it began with. */
public final class FileChangeNotifier implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final WorkshopFileWatcher watch;

    /**
     * Starts watching.
     *
     * @param told runs on the watcher's thread; never if there is no such file, as with the built-in workshop
     */
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
