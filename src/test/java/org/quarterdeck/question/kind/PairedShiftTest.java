package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PairedShift.Move;

class PairedShiftTest {

    @Test
    void only_who_answered_both_times_is_paired_and_no_hand() {
        var before = Map.<Integer, Answer>of(1, picked(0), 2, picked(0), -1, picked(0));
        var after = Map.<Integer, Answer>of(2, picked(1), 3, picked(1), -1, picked(1));

        assertEquals(new PairedShift(1, 1, List.of()), Tally.shift(SampleAnswers.CHOICE, before, after));
    }

    @Test
    void a_mark_that_hardly_moved_has_stayed() {
        var before = Map.<Integer, Answer>of(1, placed(0.5, 0.5), 2, placed(0.5, 0.5), 3, placed(0.2, 0.9));
        var after = Map.<Integer, Answer>of(1, placed(0.52, 0.48), 2, placed(0.9, 0.5), 3, placed(0.4, 0.6));

        var shift = Tally.shift(SampleAnswers.SPECTRUM, before, after);

        assertEquals(3, shift.pairs());
        assertEquals(2, shift.changed());
        assertEquals(new Move(0, 1, 2, 0.2), rounded(shift.items().get(0)));
        assertEquals(new Move(1, 2, 0, -0.02), rounded(shift.items().get(1)));
    }

    @Test
    void a_change_counts_from_a_tenth_of_the_line_on() {
        var shift = Tally.shift(SampleAnswers.SPECTRUM, Map.of(1, placed(0.5, 0.5), 2, placed(0.5, 0.5)),
                Map.of(1, placed(0.6, 0.59), 2, placed(0.4, 0.41)));
        assertEquals(new Move(1, 0, 1, 0), rounded(shift.items().get(0)));
        assertEquals(new Move(0, 2, 0, 0), rounded(shift.items().get(1)));
    }

    @Test
    void a_statement_left_out_once_is_not_compared() {
        var shift = Tally.shift(SampleAnswers.SCALE, Map.of(1, new Rated(Arrays.asList(3, null, 2))),
                Map.of(1, new Rated(Arrays.asList(1, 4, 2))));

        assertEquals(new PairedShift(1, 1, List.of(new Move(1, 0, 0, -2), new Move(0, 0, 0, 0), new Move(0, 1, 0, 0))), shift);
    }

    @Test
    void an_option_that_is_ranked_higher_or_given_more_moved_right() {
        assertEquals(new PairedShift(1, 1, List.of(new Move(1, 0, 0, -1), new Move(0, 0, 1, 1), new Move(0, 1, 0, 0))),
                Tally.shift(SampleAnswers.RANKING, Map.of(1, new Ordered(List.of(0, 1, 2))),
                        Map.of(1, new Ordered(List.of(1, 0, 2)))));
        assertEquals(new PairedShift(1, 1, List.of(new Move(1, 0, 0, -30), new Move(0, 0, 1, 30), new Move(0, 1, 0, 0))),
                Tally.shift(SampleAnswers.POINTS, Map.of(1, new Spread(List.of(80, 20, 0))),
                        Map.of(1, new Spread(List.of(50, 50, 0)))));
    }

    @Test
    void a_plane_moves_along_its_x_and_its_y() {
        assertEquals(new PairedShift(1, 1, List.of(new Move(0, 0, 1, 0.5), new Move(0, 1, 0, 0))),
                Tally.shift(SampleAnswers.QUADRANT, Map.of(1, new Marked(0.25, 0.5)), Map.of(1, new Marked(0.75, 0.5))));
    }

    @Test
    void the_same_words_in_another_order_and_spelling_are_no_change() {
        assertEquals(new PairedShift(1, 0, List.of()),
                Tally.shift(SampleAnswers.WORDS, Map.of(1, new Written(List.of("Trust", "zeal"))),
                        Map.of(1, new Written(List.of("zeal", "trust")))));
    }

    @Property(tries = 100)
    void back_again_is_the_same_shift_mirrored(@ForAll Random random) {
        for (var question : SampleAnswers.ALL) {
            var before = new HashMap<Integer, Answer>();
            var after = new HashMap<Integer, Answer>();
            for (int seat = 1; seat <= 9; seat++) {
                before.put(seat, SampleAnswers.answer(question, random));
                after.put(seat, SampleAnswers.answer(question, random));
            }
            var there = Tally.shift(question, before, after);
            var back = Tally.shift(question, after, before);
            assertEquals(there.changed(), back.changed());
            assertEquals(there.items().stream().map(m -> List.of(m.left(), m.stayed(), m.right())).toList(),
                    back.items().stream().map(m -> List.of(m.right(), m.stayed(), m.left())).toList());
            assertEquals(0, Tally.shift(question, before, before).changed());
        }
    }

    private static Move rounded(Move move) {
        return new Move(move.left(), move.stayed(), move.right(), Math.round(move.median() * 1_000) / 1_000.0);
    }

    private static Answer placed(double... marks) {
        return new Placed(Arrays.stream(marks).boxed().toList());
    }

    private static Answer picked(int option) {
        return new Picked(List.of(option));
    }
}
