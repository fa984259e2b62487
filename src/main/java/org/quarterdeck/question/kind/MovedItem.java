package org.quarterdeck.question.kind;

import java.util.List;
import org.quarterdeck.workshop.Question.Pair;

/**
 * Something that people can move on between two answers.
 *
 * @param name empty if the ends name it
 * @param ends where down and up lead to
 * @param unit what a move is measured in
 */
record MovedItem(String name, Pair ends, Unit unit) {

    enum Unit {
        /** A share of a line. */
        LINE, PLACES, POINTS
    }

    static List<MovedItem> named(List<String> names, Pair ends, Unit unit) {
        return names.stream().map(name -> new MovedItem(name, ends, unit)).toList();
    }

    /** Returns lines that their ends name. */
    static List<MovedItem> lines(List<Pair> pairs) {
        return pairs.stream().map(pair -> new MovedItem("", pair, Unit.LINE)).toList();
    }
}
