package org.quarterdeck.workshop;

import java.util.List;

/** A segment whose keys and text are read, but not yet understood together. */
record Draft(Stretch stretch, Keyed keys, Prose prose, List<Block> notes) {

    /** Where it begins, from 1, for whoever jumps there from a list. */
    int line() {
        return stretch.line();
    }
}
