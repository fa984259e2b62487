package org.quarterdeck.app.export;

import java.time.ZoneId;
import java.util.Set;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;

/** Loads the data of a past session from the archive. */
public final class SessionDataLoader {

    private static final String LAST = "last";

    private SessionDataLoader() {}

    /** Returns the session with that id; {@code last} is the one that began last, rehearsals left out. */
    public static Summary find(ReviewArchive archive, String session) throws ArchiveException {
        var all = archive.sessions();
        if (all.isEmpty()) {
            throw new ArchiveException(AppMessages.of("export.nothing"));
        }
        boolean newest = session.equals(LAST);
        return all.stream().filter(each -> newest ? !each.rehearsal() : each.id().equals(session)).findFirst()
                .orElseThrow(() -> new ArchiveException(newest
                        ? AppMessages.of("export.rehearsals_alone")
                        : AppMessages.of("export.unknown_session", session)));
    }

    /** Loads a session with those texts that the trainer has read by now. */
    public static SessionData of(ReviewArchive archive, Summary summary, ExportScope scope) throws ArchiveException {
        return of(archive, summary, scope, archive.readTexts(summary.id()));
    }

    /** @param read the keys of the texts that the trainer has read */
    static SessionData of(ReviewArchive archive, Summary summary, ExportScope scope, Set<String> read) throws ArchiveException {
        var recording = archive.recording(summary.id());
        var session = ReplayedSession.of(new SessionRecording(recording, SessionSetup.readingOf(recording.start())));
        return SessionData.of(summary, session, archive.answers(summary.id()), session.shown(archive.commitments(summary.id())),
                read, ZoneId.systemDefault(), scope);
    }
}
