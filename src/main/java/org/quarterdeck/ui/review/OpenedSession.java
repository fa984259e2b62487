package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;

/**
 * A past session that is open in the review.
 *
 * @param commitments those that people shared
 */
record OpenedSession(Summary summary, ReplayedSession session, List<Commitment> commitments) {

    OpenedSession {
        commitments = List.copyOf(commitments);
    }
}
