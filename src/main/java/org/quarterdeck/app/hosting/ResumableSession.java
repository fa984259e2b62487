package org.quarterdeck.app.hosting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Unfinished;

/** Finds the session that {@code --resume} goes on with. */
public final class ResumableSession {

    private ResumableSession() {}

    /**
     * Returns the session with that id, which is reopened if it ended today.
     *
     * @param id empty for the session that was live when the program last ended
     * @param clock tells which day today is
     */
    public static Unfinished find(SessionArchive archive, String id, Clock clock) throws ArchiveException {
        if (id.isEmpty()) {
            var unfinished = archive.unfinished();
            if (unfinished == null) {
                throw new ArchiveException(AppMessages.of("start.nothing_to_resume"));
            }
            return archive.reopen(unfinished.recording().start().id(), SessionSetup.freshToken(), SessionSetup.freshKey());
        }
        var session = archive.sessions().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new ArchiveException(AppMessages.of("export.unknown_session", id)));
        var ended = session.endedAt();
        if (ended != null && !day(ended, clock).equals(LocalDate.now(clock))) {
            throw new ArchiveException(AppMessages.of("start.over", id, day(ended, clock)));
        }
        return archive.reopen(id, SessionSetup.freshToken(), SessionSetup.freshKey());
    }

    private static LocalDate day(Instant at, Clock clock) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
