package org.quarterdeck.app.hosting;

import java.time.Duration;
import java.util.List;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.storage.FileStamp;
import org.quarterdeck.workshop.storage.WorkshopFileWatcher;

/** Reports when the file of a live session is saved: the session keeps the text that it began with. */
public final class FileChangeNotifier implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final WorkshopFileWatcher watch;

    /**
     * Starts watching.
     *
     * @param onSaved runs on the watcher's thread; never if there is no such file, as with the built-in workshop
     */
    public FileChangeNotifier(SessionStart start, Runnable onSaved) {
        watch = new WorkshopFileWatcher(INTERVAL, saved -> onSaved.run());
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
