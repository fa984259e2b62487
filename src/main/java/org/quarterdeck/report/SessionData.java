package org.quarterdeck.report;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.UnreadTexts;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.Workshop;

/**
 * The data of a past session for its report.
 *
 * @param commitments those that their authors shared
 * @param unread the number of texts that are withheld since nobody has read them
 * @param zone the time zone of its times
 * @param scope how much of it is told
 * @param shared whether the team has the session too
 */
public record SessionData(Summary summary, ReplayedSession session, List<VisibleAnswers> answers, List<Commitment> commitments,
        int unread, ZoneId zone, ExportScope scope, boolean shared) {

    /** Creates the data of a session that the team does not have. */
    public SessionData(Summary summary, ReplayedSession session, List<VisibleAnswers> answers, List<Commitment> commitments,
            int unread, ZoneId zone, ExportScope scope) {
        this(summary, session, answers, commitments, unread, zone, scope, false);
    }

    /** Returns the data of a session, which the team has too or not. */
    public SessionData shared(boolean withTeam) {
        return new SessionData(summary, session, answers, commitments, unread, zone, scope, withTeam);
    }

    /** Returns the workshop, with the questions added during the session if the session can be replayed. */
    public Workshop workshop() {
        return session.workshop();
    }

    /** Returns the data of a session without its texts that nobody has read, unless the scope includes them. */
    public static SessionData of(Summary summary, ReplayedSession session, List<SavedAnswer> answers,
            List<Commitment> commitments,
            Set<String> read, ZoneId zone, ExportScope scope) {
        var unread = new HashSet<>(scope.unreadToo() ? Set.<String>of() : UnreadTexts.keys(UnreadTexts.of(session, commitments)));
        unread.removeAll(read);
        var told = UnreadTexts.withhold(session, unread);
        return new SessionData(summary, told, VisibleAnswers.of(told, answers), UnreadTexts.withhold(commitments, unread),
                unread.size(), zone, scope);
    }

    /** Returns the sentence that says how many texts are withheld since nobody has read them; empty if there are none. */
    public String unreadNote(ReportMessages words) {
        return unread == 0 ? "" : words.text("withheld.unread", unread);
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
