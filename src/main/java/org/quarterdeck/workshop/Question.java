package org.quarterdeck.workshop;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /** Returns what is answered, by name: options to pick or order, statements to rate, lines named by their ends. */
    default List<String> items(String between) {
        return switch (this) {
            case Choice q -> q.options();
            case Multiple q -> q.options();
            case Scale q -> q.statements();
            case Spectrum q -> q.pairs().stream().map(pair -> pair.joined(between)).toList();
            case Ranking q -> q.options();
            case Points q -> q.options();
            case Words _,Text _ -> List.of();
            case Quadrant q -> List.of(q.x().joined(between), q.y().joined(between));
        };
    }

    /** Whether its answers are marks on lines between two ends. */
    default boolean onLines() {
        return switch (this) {
            case Spectrum _,Quadrant _ -> true;
            case Choice _,Multiple _,Scale _,Ranking _,Points _,Words _,Text _ -> false;
        };
    }

    /** Returns what is answered as lines to read, where nobody is asked: a plane is told by its corners if it has any. */
    default List<String> lines() {
        return this instanceof Quadrant plane && !plane.corners().isEmpty() ? plane.corners() : items(" – ");
    }

    /** The same in other letters, such as with typographic quotation marks: each of its texts is replaced. */
    default Question printed(UnaryOperator<String> print) {
        return switch (this) {
            case Choice q -> new Choice(all(q.options(), print), q.right(), q.other());
            case Multiple q -> new Multiple(all(q.options(), print), q.most(), q.right(), q.other());
            case Scale q -> new Scale(all(q.statements(), print), q.points(), maybe(q.from(), print), maybe(q.to(), print));
            case Spectrum q -> new Spectrum(q.pairs().stream().map(pair -> pair.printed(print)).toList());
            case Ranking q -> new Ranking(all(q.options(), print));
            case Points q -> new Points(all(q.options(), print), q.total());
            case Words q -> q;
            case Text q -> q;
            case Quadrant q -> new Quadrant(q.x().printed(print), q.y().printed(print), all(q.corners(), print));
        };
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> print) {
        return texts.stream().map(print).toList();
    }

    private static @Nullable String maybe(@Nullable String text, UnaryOperator<String> print) {
        return text == null ? null : print.apply(text);
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
    record Pair(String left, String right) {

        /** Both ends as one text. */
        public String joined(String between) {
            return left + between + right;
        }

        Pair printed(UnaryOperator<String> print) {
            return new Pair(print.apply(left), print.apply(right));
        }
    }
}
