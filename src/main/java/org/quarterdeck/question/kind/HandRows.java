package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;

/** How a show of hands is counted: in rows of counts. */
interface HandRows {

    /** How many rows of counts there are. */
    default int rows() {
        return 1;
    }

    /** How many counts a row has. */
    int columns();

    /** Returns the fault in counts of the right shape, or null. */
    default HandCount.@Nullable Mismatch misfit(int people, List<List<Integer>> counts) {
        return null;
    }

    /** Returns an answer for each person. */
    List<Answer> answers(int people, List<List<Integer>> counts);

    /** Returns each place as often as hands were counted for it. */
    static List<Integer> expanded(List<Integer> counts) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            all.addAll(Collections.nCopies(counts.get(i), i));
        }
        return all;
    }
}
