package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

class TallyTest {

    private static final Choice CHOICE = new Choice(List.of("First", "Second", "Third"), Set.of());
    private static final Spectrum SPECTRUM = new Spectrum(List.of(new Pair("Control", "Trust"), new Pair("How", "Why")));

    @Nested
    class A_choice {

        @Test
        void counts_each_option_in_the_author_s_order() {
            var counts = counts(picked(2), picked(0), picked(2));

            assertEquals(List.of(1, 0, 2), counts.counts());
            assertEquals(3, counts.answers());
        }

        @Test
        void gives_shares_of_those_who_answered() {
            assertEquals(2.0 / 3, counts(picked(2), picked(0), picked(2)).share(2));
        }

        @Test
        void that_nobody_answered_has_no_share_anywhere() {
            assertEquals(new Counts(List.of(0, 0, 0), 0, 0), counts());
            assertEquals(0, counts().share(1));
        }
    }

    @Nested
    class A_spectrum {

        @Test
        void sorts_the_marks_of_each_pair_and_gives_mean_and_spread() {
            var strips = strips(placed(0.8, 1), placed(0.2, 1));

            assertEquals(List.of(0.2, 0.8), strips.strips().getFirst().positions());
            assertEquals(0.5, strips.strips().getFirst().mean(), 1e-12);
            assertEquals(0.3, strips.strips().getFirst().spread(), 1e-12);
            assertEquals(new Strip(List.of(1.0, 1.0), 1, 0), strips.strips().getLast());
            assertEquals(2, strips.answers());
        }

        @Test
        void that_nobody_answered_lies_in_the_middle() {
            assertEquals(new Strips(Collections.nCopies(2, new Strip(List.of(), 0.5, 0)), 0, 0), strips());
        }
    }

    @Property(tries = 200)
    void the_order_of_arrival_never_matters_for_a_choice(@ForAll("choices") List<Answer> answers, @ForAll Random random) {
        assertEquals(Tally.of(CHOICE, answers), Tally.of(CHOICE, shuffled(answers, random)));
    }

    @Property(tries = 200)
    void the_order_of_arrival_never_matters_for_a_spectrum(@ForAll("marks") List<Answer> answers, @ForAll Random random) {
        assertEquals(Tally.of(SPECTRUM, answers), Tally.of(SPECTRUM, shuffled(answers, random)));
    }

    @Property(tries = 200)
    void shares_add_up_to_all(@ForAll("choices") List<Answer> answers) {
        var counts = assertInstanceOf(Counts.class, Tally.of(CHOICE, answers));
        double all = IntStream.range(0, 3).mapToDouble(counts::share).sum();

        assertEquals(answers.isEmpty() ? 0 : 1, all, 1e-9);
        assertEquals(answers.size(), counts.answers());
    }

    @Property(tries = 200)
    void mean_and_spread_stay_within_their_bounds(@ForAll("marks") List<Answer> answers) {
        for (var strip : assertInstanceOf(Strips.class, Tally.of(SPECTRUM, answers)).strips()) {
            assertEquals(answers.size(), strip.positions().size());
            assertTrue(strip.mean() >= 0 && strip.mean() <= 1);
            assertTrue(strip.spread() >= 0 && strip.spread() <= 0.5 + 1e-9);
        }
    }

    @Provide
    Arbitrary<List<Answer>> choices() {
        return Arbitraries.integers().between(0, 2).<Answer>map(TallyTest::picked).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Answer>> marks() {
        return Arbitraries.doubles().between(0, 1).list().ofSize(2).<Answer>map(Placed::new).list().ofMaxSize(60);
    }

    private static List<Answer> shuffled(List<Answer> answers, Random random) {
        var other = new ArrayList<>(answers);
        Collections.shuffle(other, random);
        return other;
    }

    private static Counts counts(Answer... answers) {
        return assertInstanceOf(Counts.class, Tally.of(CHOICE, List.of(answers)));
    }

    private static Strips strips(Answer... answers) {
        return assertInstanceOf(Strips.class, Tally.of(SPECTRUM, List.of(answers)));
    }

    private static Answer picked(int option) {
        return new Picked(List.of(option));
    }

    private static Answer placed(double... positions) {
        return new Placed(DoubleStream.of(positions).boxed().toList());
    }
}
