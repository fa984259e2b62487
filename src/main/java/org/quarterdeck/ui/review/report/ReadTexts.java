package org.quarterdeck.ui.review.report;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.common.BackgroundTask;

/** Which texts of past sessions the trainer has read, by their keys. What was ticked last is what is kept. */
public final class ReadTexts {

    /** Keeps them for the next time. */
    public interface Keeper {
        void keep(String session, Set<String> keys) throws ArchiveException;
    }

    private final Map<String, Set<String>> read = new ConcurrentHashMap<>();
    private final Keeper keeper;
    private final Consumer<Throwable> failed;

    public ReadTexts(Keeper keeper, Consumer<Throwable> failed) {
        this.keeper = keeper;
        this.failed = failed;
    }

    /** @param kept what was kept when the session was opened */
    public Set<String> of(String session, Set<String> kept) {
        return read.getOrDefault(session, kept);
    }

    /** Takes what is read of a session by now, and keeps it in the background. */
    public void take(String session, Set<String> keys) {
        read.put(session, Set.copyOf(keys));
        new BackgroundTask<>(() -> keep(session), done -> {}, failed).start("keep-read");
    }

    /** Keeps one at a time, and each time the newest. */
    private synchronized Set<String> keep(String session) throws ArchiveException {
        var now = of(session, Set.of());
        keeper.keep(session, now);
        return now;
    }
}
