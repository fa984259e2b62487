package org.quarterdeck.report;

import java.time.ZoneId;
import java.util.List;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.Workshop;

/**
 * All that there is to tell of a session.
 *
 * @param commitments what people let the room see of theirs
 * @param zone the one that its times are told in
 */
public record SessionData(Summary summary, ReplayedSession session, List<VisibleAnswers> answers, List<Commitment> commitments,
        ZoneId zone) {

    /** The workshop with what was asked in it besides, where that is known. */
    public Workshop workshop() {
        var end = session.end();
        return end == null ? session.past().reading().workshop() : end.workshop();
    }
}
