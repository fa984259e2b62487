package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.Workshop;

/**
 * A past session that is open in the review.
 *
 * @param commitments those that people shared
 * @param scope how much of it is told
 */
record OpenedSession(Summary summary, ReplayedSession session, List<Commitment> commitments, ExportScope scope) {

    OpenedSession {
        commitments = List.copyOf(commitments);
    }

    /** Returns it with its details as they are now. */
    OpenedSession with(Summary now) {
        return new OpenedSession(now, session, commitments, scope);
    }

    /** Returns the workshop, with the questions added during the session if it can be replayed. */
    Workshop workshop() {
        return session.workshop();
    }

    /** Returns who it was held for, as the trainer or the workshop says, or nothing. */
    String client() {
        var named = session.past().reading().workshop().brand().client();
        return summary.details().client().isEmpty() && named != null ? named : summary.details().client();
    }
}
