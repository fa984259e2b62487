package org.quarterdeck.report.past;

import java.time.ZoneId;
import java.util.List;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.session.Commitment;
import org.quarterdeck.session.past.LetThrough;
import org.quarterdeck.session.past.Replayed;
import org.quarterdeck.workshop.Workshop;

/**
 * All that there is to tell of a session.
 *
 * @param commitments what people let the room see of theirs
 * @param zone the one that its times are told in
 */
public record SessionData(Summary summary, Replayed session, List<LetThrough> answers, List<Commitment> commitments,
        ZoneId zone) {

    /** The workshop with what was asked in it besides, where that is known. */
    public Workshop workshop() {
        var end = session.end();
        return end == null ? session.past().reading().workshop() : end.workshop();
    }
}
