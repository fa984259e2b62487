package org.quarterdeck.report;

import java.time.ZoneId;
import java.util.List;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.Workshop;

/**
 * The data of a past session for its report.
 *
 * @param commitments those that their authors shared
 * @param zone the time zone of its times
 * @param scope how much of it is told
 */
public record SessionData(Summary summary, ReplayedSession session, List<VisibleAnswers> answers, List<Commitment> commitments,
        ZoneId zone, ExportScope scope) {

    /** Returns the workshop, with the questions added during the session if the session can be replayed. */
    public Workshop workshop() {
        return session.workshop();
    }

    /**
     * Returns the sentence at the start of a file that says how many results it withholds, why, and how to include them; empty
     * if nothing is withheld.
     */
    public String withheldNote(ReportMessages words) {
        long withheld = session.runs().stream().filter(scope::withholds).count();
        return withheld == 0 ? "" : words.text("withheld.note", scope.smallest(), withheld);
    }
}
