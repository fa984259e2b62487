package org.quarterdeck.workshop;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question, a record for each kind. Options, statements and pairs are in the order the author wrote them, as plain text. */
public sealed interface Question {

    /** Offers what can be answered: nobody words anything. */
    sealed interface Closed extends Question {}

    /** Is answered in people's own words, which can be held back from the room. */
    sealed interface Open extends Question {}

    /** The kind of the question. */
    default QuestionKind kind() {
        return switch (this) {
            case Choice q -> QuestionKind.CHOICE;
            case Multiple q -> QuestionKind.MULTIPLE;
            case Scale q -> QuestionKind.SCALE;
            case Spectrum q -> QuestionKind.SPECTRUM;
            case Ranking q -> QuestionKind.RANKING;
            case Points q -> QuestionKind.POINTS;
            case Words q -> QuestionKind.WORDS;
            case Text q -> QuestionKind.TEXT;
            case Quadrant q -> QuestionKind.QUADRANT;
        };
    }

    /** The kind as file, protocol and archive write it. */
    default String type() {
        return kind().word();
    }

    /** The options to pick, order or spread points over; empty where the kind has none. */
    default List<String> options() {
        return List.of();
    }

    /** The places of the right answers among the options, from 0; empty where the question is no quiz. */
    default Set<Integer> right() {
        return Set.of();
    }

    /** Whether there is one more option, which a person words. */
    default boolean other() {
        return false;
    }

    /** Whether something in its answers is in people's own words. */
    default boolean worded() {
        return this instanceof Open || other();
    }

    /** The options as they are counted: with one more of that name where people may word one. */
    default List<String> counted(String name) {
        return other() ? Stream.concat(options().stream(), Stream.of(name)).toList() : options();
    }

    /** The same where it is no quiz. */
    default Question unmarked() {
        return switch (this) {
            case Choice q -> new Choice(q.options(), Set.of(), q.other());
            case Multiple q -> new Multiple(q.options(), q.most(), Set.of(), q.other());
            case Scale q -> q;
            case Spectrum q -> q;
            case Ranking q -> q;
            case Points q -> q;
            case Words q -> q;
            case Text q -> q;
            case Quadrant q -> q;
        };
    }

    /** Pick one; {@code right} holds the places of the right answers, from 0, and makes it a quiz where not empty. */
    record Choice(List<String> options, Set<Integer> right, boolean other) implements Closed {

        public Choice(List<String> options, Set<Integer> right) {
            this(options, right, false);
        }
    }

    /** Pick up to {@code most}. */
    record Multiple(List<String> options, int most, Set<Integer> right, boolean other) implements Closed {

        public Multiple(List<String> options, int most, Set<Integer> right) {
            this(options, most, right, false);
        }
    }

    /** Rate each statement from 1 to {@code points}. */
    record Scale(List<String> statements, int points, @Nullable String from, @Nullable String to) implements Closed {}

    /** Place a mark between two poles, for each pair: 0 is fully left, 1 fully right. */
    record Spectrum(List<Pair> pairs) implements Closed {}

    /** Put the options in order, first is best. */
    record Ranking(List<String> options) implements Closed {}

    /** Spread {@code total} whole points over the options. */
    record Points(List<String> options, int total) implements Closed {}

    /** Up to {@code most} entries of 1 to 40 characters. */
    record Words(int most) implements Open {}

    /** One answer of 1 to {@code length} code points. */
    record Text(int length, boolean upvotes) implements Open {}

    /** A mark on a plane; corners in the order low x low y, high x low y, low x high y, high x high y. */
    record Quadrant(Pair x, Pair y, List<String> corners) implements Closed {}

    /** Two ends: left and right, or low and high. */
    record Pair(String left, String right) {}
}
