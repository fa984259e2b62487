package org.quarterdeck.ui.review;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.session.history.AskedRun;

/** Finds how other cohorts answered the same question, the trainer's own or the team's. */
interface CohortLookup {

    /** Returns whether there is a team. */
    default boolean hasTeam() {
        return false;
    }

    /** @param then told on the screen's thread, with null where no other room was asked it */
    void find(AskedRun run, Consumer<ComparisonResult.@Nullable Rooms> then);

    /**
     * Asks the team's server.
     *
     * @param then told on the screen's thread, with null where no room of the team's was asked it
     * @param failed told where the server can't be asked, once that was said
     */
    default void findInTeam(AskedRun run, Consumer<ComparisonResult.@Nullable Rooms> then, Runnable failed) {
        failed.run();
    }
}
