package org.quarterdeck.app;

import java.time.ZoneId;
import java.util.List;
import org.quarterdeck.report.past.SessionData;
import org.quarterdeck.session.Archive;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.past.LetThrough;
import org.quarterdeck.session.past.Past;
import org.quarterdeck.session.past.Replayed;

/** Gets all that there is to tell of a session out of the archive. */
final class PastData {

    private static final String LAST = "last";

    private PastData() {}

    /** The session of that id; {@code last} is the one that began last. */
    static Summary find(Archive archive, String session) throws ArchiveException {
        var all = archive.sessions();
        if (all.isEmpty()) {
            throw new ArchiveException("There is no past session in this archive.");
        }
        return session.equals(LAST)
                ? all.getFirst()
                : all.stream().filter(each -> each.id().equals(session)).findFirst()
                        .orElseThrow(() -> new ArchiveException(
                                "There is no session '" + session + "' in the archive; --sessions lists those that are there."));
    }

    static SessionData of(Archive archive, Summary summary) throws ArchiveException {
        var recording = archive.recording(summary.id());
        var session = Replayed.of(new Past(recording, NewSession.readingOf(recording.start())));
        return new SessionData(summary, session, LetThrough.of(session, archive.answers(summary.id())),
                List.copyOf(archive.commitments(summary.id())), ZoneId.systemDefault());
    }
}
