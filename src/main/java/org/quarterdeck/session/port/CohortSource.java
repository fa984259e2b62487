package org.quarterdeck.session.port;

import java.util.List;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.history.CohortComparison;

/** The port to answers that other sessions gave to the same question. */
public interface CohortSource {

    /**
     * Returns the sessions that asked the same question, oldest first, without rehearsals.
     *
     * @param fingerprint the fingerprint of the question, see {@link CohortComparison}
     * @param round the round to include, from 1; of several runs the last counts
     * @param except the id of the session that asks
     */
    List<Cohort> asked(String fingerprint, int round, String except) throws ArchiveException;

    /** Returns the number of people below which a room is left out, so that nobody in it is named. */
    int smallestGroup();

    /**
     * One room's answers, of phones and hands, in no order.
     *
     * @param session the id of the room's session
     */
    record Cohort(String session, List<Answer> answers) {}
}
