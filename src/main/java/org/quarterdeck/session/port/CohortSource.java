package org.quarterdeck.session.port;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.history.CohortComparison;

/** The port to what the trainer's other rooms answered to the same question. */
public interface CohortSource {

    /**
     * The rooms that were asked this very question, oldest first; no rehearsal is among them.
     *
     * @param fingerprint the question's, see {@link CohortComparison}
     * @param round the round that counts, from 1; of several runs the last
     * @param except the session that asks
     */
    List<Cohort> asked(String fingerprint, int round, String except) throws ArchiveException;

    /** One room's answers, of phones and hands, in no order. */
    record Cohort(String session, Instant startedAt, List<Answer> answers) {}
}
