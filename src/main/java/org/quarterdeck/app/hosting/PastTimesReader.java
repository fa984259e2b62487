package org.quarterdeck.app.hosting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(PastTimesReader.class.getName());
    /** The newest sessions that are looked through, and the most of them that count. */
    private static final int LOOKED = 60;
    private static final int MOST = 12;

    private PastTimesReader() {}

    /** @param cut the length in minutes, or null for the whole workshop */
    public static PastTimes of(SessionArchive archive, Workshop workshop, @Nullable Integer cut) throws ArchiveException {
        var candidates = archive.sessions().stream().filter(session -> counts(session, cut)).limit(LOOKED).toList();
        var times = new ArrayList<Map<String, Duration>>();
        for (var session : candidates) {
            if (times.size() < MOST) {
                times.addAll(times(archive.recording(session.id()), workshop));
            }
        }
        return PastTimes.of(workshop, times);
    }

    private static boolean counts(Summary session, @Nullable Integer cut) {
        return !session.rehearsal() && session.endedAt() != null && Objects.equals(session.cut(), cut);
    }

    /** Returns the times of a session of that workshop; nothing if it is another one or no longer fits its text. */
    private static List<Map<String, Duration>> times(Recording recording, Workshop workshop) {
        var reading = SessionSetup.readingOf(recording.start());
        if (!reading.workshop().title().equals(workshop.title())) {
            return List.of();
        }
        try {
            return List.of(PastTimes.shown(new SessionRecording(recording, reading)));
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the recording does not fit the workshop's text", e);
            return List.of();
        }
    }
}
