package org.quarterdeck.workshop;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nine kinds of question. Options, statements and pairs are in the order the author wrote them, as plain text. */
public sealed interface Question {

    /** The kind as file, protocol and archive write it. */
    String type();

    /** Pick one; {@code right} holds the places of the right answers, from 0, and makes it a quiz where not empty. */
    record Choice(List<String> options, Set<Integer> right) implements Question {
        @Override
        public String type() {
            return "choice";
        }
    }

    /** Pick up to {@code most}. */
    record Multiple(List<String> options, int most, Set<Integer> right) implements Question {
        @Override
        public String type() {
            return "multiple";
        }
    }

    /** Rate each statement from 1 to {@code points}. */
    record Scale(List<String> statements, int points, @Nullable String from, @Nullable String to) implements Question {
        @Override
        public String type() {
            return "scale";
        }
    }

    /** Place a mark between two poles, for each pair: 0 is fully left, 1 fully right. */
    record Spectrum(List<Pair> pairs) implements Question {
        @Override
        public String type() {
            return "spectrum";
        }
    }

    /** Put the options in order, first is best. */
    record Ranking(List<String> options) implements Question {
        @Override
        public String type() {
            return "ranking";
        }
    }

    /** Spread {@code total} whole points over the options. */
    record Points(List<String> options, int total) implements Question {
        @Override
        public String type() {
            return "points";
        }
    }

    /** Up to {@code most} entries of 1 to 40 characters. */
    record Words(int most) implements Question {
        @Override
        public String type() {
            return "words";
        }
    }

    /** One answer of 1 to {@code length} code points. */
    record Text(int length, boolean upvotes) implements Question {
        @Override
        public String type() {
            return "text";
        }
    }

    /** A mark on a plane; corners in the order low x low y, high x low y, low x high y, high x high y. */
    record Quadrant(Pair x, Pair y, List<String> corners) implements Question {
        @Override
        public String type() {
            return "quadrant";
        }
    }

    /** Two ends: left and right, or low and high. */
    record Pair(String left, String right) {}
}
