package org.quarterdeck.app.hosting;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.workshop.Workshop;

/**
 * Reads from the archive how long a workshop usually takes: its newest past sessions at the same length, told by their title. Those
 * that were rehearsals or never ended do not count.
 */
public final class PastTimesReader {

    private static final System.Logger LOG = System.getLogger(PastTimesReader.class.getName());
    /** The newest sessions that are looked through, and the most of them that count. */
    private static final int LOOKED = 60;
    private static final int MOST = 12;

    /** The ended sessions that were read, by their id and end. They do not change any more, and reading one takes long. */
    private final Map<String, HeldSession> held = new ConcurrentHashMap<>();

    /**
     * A session that was held.
     *
     * @param times how long each segment was shown, by its id; empty if the recording does not fit the workshop's text
     */
    private record HeldSession(String title, Map<String, Duration> times) {}

    /** @param cut the length in minutes, or null for the whole workshop */
    public PastTimes of(SessionArchive archive, Workshop workshop, @Nullable Integer cut) throws ArchiveException {
        var candidates = archive.sessions().stream().filter(session -> counts(session, cut)).limit(LOOKED).toList();
        var times = new ArrayList<Map<String, Duration>>();
        for (var session : candidates) {
            if (times.size() < MOST) {
                var one = held(archive, session);
                if (one.title().equals(workshop.title()) && !one.times().isEmpty()) {
                    times.add(one.times());
                }
            }
        }
        return PastTimes.of(workshop, times);
    }

    private static boolean counts(Summary session, @Nullable Integer cut) {
        return !session.rehearsal() && session.endedAt() != null && Objects.equals(session.cut(), cut);
    }

    private HeldSession held(SessionArchive archive, Summary session) throws ArchiveException {
        var key = session.id() + " " + session.endedAt();
        var known = held.get(key);
        if (known == null) {
            known = read(archive.recording(session.id()));
            held.put(key, known);
        }
        return known;
    }

    private static HeldSession read(Recording recording) {
        var reading = SessionSetup.readingOf(recording.start());
        var title = reading.workshop().title();
        try {
            return new HeldSession(title, PastTimes.shown(new SessionRecording(recording, reading)));
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the recording does not fit the workshop's text", e);
            return new HeldSession(title, Map.of());
        }
    }
}
