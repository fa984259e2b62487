package org.quarterdeck.workshop;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question of one of the nine kinds. Options, statements and pairs are plain text, in the author's order. */
public sealed interface Question {

    /** Returns the name of the kind in the file, the protocol and the archive. */
    String type();

    /** Pick one. {@code right} holds the indexes of the right answers; if it is not empty, this is a quiz. */
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

    /** Place a mark between two poles, for each pair, from 0 (fully left) to 1 (fully right). */
    record Spectrum(List<Pair> pairs) implements Question {
        @Override
        public String type() {
            return "spectrum";
        }
    }

    /** Put the options in order, best first. */
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

    /** Write up to {@code most} entries of 1 to 40 characters. */
    record Words(int most) implements Question {
        @Override
        public String type() {
            return "words";
        }
    }

    /** Write one text of 1 to {@code length} code points. */
    record Text(int length, boolean upvotes) implements Question {
        @Override
        public String type() {
            return "text";
        }
    }

    /** Place a mark on a plane. The corners are in the order low x low y, high x low y, low x high y, high x high y. */
    record Quadrant(Pair x, Pair y, List<String> corners) implements Question {
        @Override
        public String type() {
            return "quadrant";
        }
    }

    /** Two ends: left and right, or low and high. */
    record Pair(String left, String right) {}
}
