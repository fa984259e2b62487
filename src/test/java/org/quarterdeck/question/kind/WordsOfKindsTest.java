package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;

/** What a question asks and how people moved, in words that somebody can read aloud. */
class WordsOfKindsTest {

    private static String moved(Question question, Map<Integer, Answer> before, Map<Integer, Answer> after) {
        return ShiftCaption.of(question, Tally.shift(question, before, after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHOICE   | The options: First, Second, Third.
            MULTIPLE | The options: Time, People, Money, Trust.
            SCALE    | The statements, from 1 (Never) to 5 (Always): We listen; We act; We learn.
            SPECTRUM | The pairs: Control or Trust; How or Why.
            RANKING  | The options: Plan, People, Purpose.
            POINTS   | The options: Watching, Coaching, Building.
            WORDS    | Up to 3 words each.
            TEXT     | A text of up to 280 characters each.
            QUADRANT | A plane from Little to Much, and from Low to High.
            """)
    void say_what_is_asked(QuestionKind kind, String words) {
        assertEquals(words, ResultCaption.in("en").asks(SampleAnswers.question(kind)));
    }

    @Test
    void say_a_scale_s_ends_only_where_they_have_names() {
        var unnamed = new Question.Scale(List.of("We listen"), 7, null, null);
        assertEquals("The statements, from 1 to 7: We listen.", ResultCaption.in("en").asks(unnamed));
        assertEquals(
                "Of 1 person who answered both times: We listen: 0 moved towards 7, 0 stayed, 1 moved towards 1; the median move"
                        + " is 2 points towards 1.",
                moved(unnamed, Map.of(1, new Rated(List.of(6))), Map.of(1, new Rated(List.of(4)))));
    }

    @Test
    void say_of_a_scale_who_moved_of_those_who_rated_both_times() {
        assertEquals(
                "Of 2 people who answered both times: We listen: 2 moved towards Always, 0 stayed, 0 moved towards Never; the median"
                        + " move is 2 points towards Always; We act: 0 moved towards Always, 1 stayed, 0 moved towards Never; the median move is"
                        + " nothing; We learn: 0 moved towards Always, 1 stayed, 1 moved towards Never; the median move is 0.5 points towards"
                        + " Never.",
                moved(SampleAnswers.SCALE, Map.of(1, new Rated(List.of(1, 3, 5)), 2, new Rated(Arrays.asList(2, null, 4))),
                        Map.of(1, new Rated(List.of(4, 3, 4)), 2, new Rated(List.of(3, 3, 4)), 4, new Rated(List.of(5, 5, 5)))));
    }

    @Test
    void say_of_a_ranking_which_options_came_forward() {
        assertEquals(
                "Of 2 people who answered both times: Plan: 0 moved towards the front, 1 stayed, 1 moved towards the back; the median"
                        + " move is 0.5 places towards the back; People: 1 moved towards the front, 1 stayed, 0 moved towards the back; the median"
                        + " move is 0.5 places towards the front; Purpose: 0 moved towards the front, 2 stayed, 0 moved towards the back; the"
                        + " median move is nothing.",
                moved(SampleAnswers.RANKING,
                        Map.of(1, new Ordered(List.of(0, 1, 2)), 2, new Ordered(List.of(0, 1, 2))),
                        Map.of(1, new Ordered(List.of(1, 0, 2)), 2, new Ordered(List.of(0, 1, 2)))));
    }

    @Test
    void say_of_marks_which_way_they_moved_and_what_counts_as_a_move() {
        assertEquals(
                "Of 2 people who answered both times: 1 moved towards Much, 1 stayed, 0 moved towards Little; the median move is 33% of"
                        + " the way towards Much; 0 moved towards High, 1 stayed, 1 moved towards Low; the median move is 40% of the way towards"
                        + " Low. A change counts from 10% of the line on.",
                moved(SampleAnswers.QUADRANT, Map.of(1, new Marked(0.2, 0.5), 2, new Marked(0.5, 0.9)),
                        Map.of(1, new Marked(0.8, 0.5), 2, new Marked(0.55, 0.1))));
        assertEquals(
                "Of 1 person who answered both times: 1 moved towards Trust, 0 stayed, 0 moved towards Control; the median move is 20%"
                        + " of the way towards Trust; 0 moved towards Why, 1 stayed, 0 moved towards How; the median move is 5% of the way towards"
                        + " How. A change counts from 10% of the line on.",
                moved(SampleAnswers.SPECTRUM, Map.of(1, new Placed(List.of(0.2, 0.5))),
                        Map.of(1, new Placed(List.of(0.4, 0.45)))));
    }

    @Test
    void say_of_points_and_options_what_changed() {
        assertEquals(
                "Of 1 person who answered both times: Watching: 0 moved towards more, 0 stayed, 1 moved towards fewer; the median move"
                        + " is 30 points towards fewer; Coaching: 0 moved towards more, 1 stayed, 0 moved towards fewer; the median move is"
                        + " nothing; Building: 1 moved towards more, 0 stayed, 0 moved towards fewer; the median move is 30 points towards more.",
                moved(SampleAnswers.POINTS, Map.of(1, new Spread(List.of(50, 30, 20))),
                        Map.of(1, new Spread(List.of(20, 30, 50)))));
        assertEquals("Of 2 people who answered both times, 1 changed the answer.",
                moved(SampleAnswers.CHOICE, Map.of(1, new Picked(List.of(0)), 2, new Picked(List.of(1))),
                        Map.of(1, new Picked(List.of(1)), 2, new Picked(List.of(1)))));
    }

    @ParameterizedTest
    @CsvSource({"0.5,about in the middle", "0.54,about in the middle", "0.46,about in the middle", "0.55,leans to Trust",
            "0.45,leans to Control", "0.64,leans to Trust", "0.36,leans to Control", "0.65,clearly to Trust",
            "0.35,clearly to Control",
            "0.79,clearly to Trust", "0.21,clearly to Control", "0.8,far to Trust", "0.2,far to Control", "1,far to Trust",
            "0,far to Control"})
    void say_alike_how_far_a_mean_lies_to_either_side(double mean, String words) {
        var question = new Question.Spectrum(List.of(new Question.Pair("Control", "Trust")));
        assertEquals("Of 1 answer: Control or Trust: " + words + ".",
                ResultCaption.in("en").says(question, new Strips(List.of(new Strip(List.of(mean), mean, 0)), 1, 0)));
    }
}
