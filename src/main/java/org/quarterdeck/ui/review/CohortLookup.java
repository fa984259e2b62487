package org.quarterdeck.ui.review;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;

/** Finds how other cohorts of the trainer answered the same question. */
interface CohortLookup {

    /** @param then called on the FX thread, with null if no other cohort was asked the question */
    void find(AskedRun run, Consumer<@Nullable CohortComparison> then);
}
