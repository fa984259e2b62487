package org.quarterdeck.ui.review;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;

/** Finds what the trainer's other rooms answered to the same question. */
interface CohortLookup {

    /** @param then told on the screen's thread, with null where no other room was asked it */
    void find(AskedRun run, Consumer<@Nullable CohortComparison> then);
}
