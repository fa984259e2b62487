package org.quarterdeck.session.port;

import java.util.List;
import java.util.Set;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.history.CohortComparison;

/** The port to answers that other sessions gave to the same question. */
public interface CohortSource {

    /**
     * Returns the sessions that asked the same question and got answers, oldest first, without rehearsals.
     *
     * @param fingerprints the fingerprints of the question, one for each language; see {@link CohortComparison}
     * @param round the round to include, from 1; of several runs in a session the last counts
     * @param except the id of the session that asks
     */
    List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException;

    /** Returns the number of people below which a room is left out, so that nobody in it is named. */
    int smallestGroup();

    /**
     * One room's answers, of phones and hands, as a tally.
     *
     * @param session the id of the room's session
     */
    record Cohort(String session, RunTally tally) {}
}
