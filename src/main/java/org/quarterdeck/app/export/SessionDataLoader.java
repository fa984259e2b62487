package org.quarterdeck.app.export;

import java.time.ZoneId;
import java.util.List;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;

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

    /** Returns the commitments that the room saw; where the session can't be replayed, those that never waited. */
    private static List<Commitment> seen(ReplayedSession session, List<Commitment> shared) {
        var end = session.end();
        return end == null
                ? shared.stream().filter(each -> !each.held()).toList()
                : end.exercises().commitments().seen(shared);
    }

    public static SessionData of(ReviewArchive archive, Summary summary, ExportScope scope) throws ArchiveException {
        var recording = archive.recording(summary.id());
        var session = ReplayedSession.of(new SessionRecording(recording, SessionSetup.readingOf(recording.start())));
        return new SessionData(summary, session, VisibleAnswers.of(session, archive.answers(summary.id())),
                seen(session, archive.commitments(summary.id())), ZoneId.systemDefault(), scope);
    }
}
