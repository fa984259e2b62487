package org.quarterdeck.ui.review;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.session.history.AskedRun;

/** Finds how other cohorts of the trainer answered the same question. */
interface CohortLookup {

    /** @param then told on the screen's thread, with null where no other room was asked it */
    void find(AskedRun run, Consumer<ComparisonResult.@Nullable Rooms> then);
}
