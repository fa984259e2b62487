package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Mean;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.question.Result.Rank;
import org.quarterdeck.question.Result.Ranks;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.question.Result.Spot;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.Result.Term;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.workshop.Question.Choice;

class ResultCaptionTest {

    private static final ResultCaption ENGLISH = ResultCaption.in("en");

    @Test
    void gives_a_choice_s_shares_as_the_chart_does_and_what_was_counted_by_hand() {
        assertEquals("Of 1,000 answers, 12 of them counted by hand: First 50% (495); Second 50% (504); Third <1% (1).",
                ENGLISH.says(SampleAnswers.CHOICE, new Counts(List.of(495, 504, 1), 1_000, 12)));
        assertEquals("Of 4 answers: Hopper 75% (3), right; Drucker 25% (1).",
                ENGLISH.says(new Choice(List.of("Hopper", "Drucker"), Set.of(0)), new Counts(List.of(3, 1), 4, 0)));
    }

    @Test
    void gives_a_scale_s_means_and_what_lies_on_either_side_of_its_middle() {
        var ratings = new Ratings(
                List.of(new Rating(List.of(1, 0, 1, 2, 0), 4, 3, 1.2), new Rating(List.of(0, 0, 0, 0, 0), 0, 3, 0),
                        new Rating(List.of(0, 0, 0, 0, 4), 4, 5, 0)),
                4, 0);
        assertEquals("Of 4 answers: We listen: mean 3.0 of 5, 50% above the middle, 25% below; We act: nobody rated it; We learn:"
                + " mean 5.0 of 5, 100% above the middle, 0% below.", ENGLISH.says(SampleAnswers.SCALE, ratings));
    }

    @Test
    void says_which_way_a_spectrum_leans_and_where_a_plane_s_marks_lie() {
        assertEquals("Of 1 answer: Control or Trust: far to Control; How or Why: about in the middle.",
                ENGLISH.says(SampleAnswers.SPECTRUM,
                        new Strips(List.of(new Strip(List.of(0.1), 0.1, 0), new Strip(List.of(0.52), 0.52, 0)), 1, 0)));
        assertEquals(
                "Of 2 answers: Drift 0% (0); Control 50% (1); Care 0% (0); Lead 50% (1); between Little and Much far to Much;"
                        + " between Low and High about in the middle.",
                ENGLISH.says(SampleAnswers.QUADRANT,
                        new Scatter(List.of(new Spot(0.8, 0.2), new Spot(0.9, 0.8)), 0.85, 0.5, List.of(0, 1, 0, 1), 2, 0)));
    }

    @Test
    void lists_a_ranking_by_place_and_points_as_the_author_wrote_their_options() {
        assertEquals(
                "Of 2 answers: 1. Purpose, 2.0 points on average, first for 100% (2); 2. Plan, 0.5 points on average, first for"
                        + " 0% (0); 2. People, 0.5 points on average, first for 0% (0).",
                ENGLISH.says(SampleAnswers.RANKING,
                        new Ranks(List.of(new Rank(0.5, 0, 2), new Rank(0.5, 0, 2), new Rank(2, 2, 1)), 2, 0)));
        assertEquals("Of 1 answer: Watching 60.0 of 100 on average; Coaching 30.0 of 100 on average; Building 10.0 of 100 on"
                + " average.",
                ENGLISH.says(SampleAnswers.POINTS,
                        new Means(List.of(new Mean(60, 0), new Mean(30, 0), new Mean(10, 0)), 100, 1, 0)));
    }

    @Test
    void begins_with_what_was_written_most_and_says_how_much_more_there_is() {
        var terms = java.util.stream.IntStream.rangeClosed(1, 14).mapToObj(i -> new Term("w" + i, 15 - i)).toList();
        assertEquals(
                "Of 30 answers: w1 (14); w2 (13); w3 (12); w4 (11); w5 (10); w6 (9); w7 (8); w8 (7); w9 (6); w10 (5); w11 (4);"
                        + " w12 (3); and 2 more.",
                ENGLISH.says(SampleAnswers.WORDS, new Cloud(terms, 30, 0)));
        assertEquals("Of 2 answers: “Ask more” (3 votes); “{0} <b> \u202Ex”.", ENGLISH.says(SampleAnswers.TEXT,
                new Wall(List.of(new Card("a", "Ask more", 3), new Card("b", " {0} <b>\n\u202Ex ", 0)), 2, 0)));
    }

    @Test
    void is_calm_where_nobody_has_answered_and_refuses_what_is_no_result_of_the_question() {
        for (var question : SampleAnswers.ALL) {
            assertEquals("No answers yet.", ENGLISH.says(question, Tally.of(question, List.of())));
        }
        assertThrows(IllegalArgumentException.class,
                () -> ENGLISH.says(SampleAnswers.RANKING, new Counts(List.of(1, 2, 3), 6, 0)));
    }

    @Test
    void says_who_moved_where_and_how_far_from_one_asking_to_the_next() {
        assertEquals(
                "Of 26 people who answered both times: 19 moved towards Trust, 4 stayed, 3 moved towards Control; the median move"
                        + " is 20% of the way towards Trust; 0 moved towards Why, 26 stayed, 0 moved towards How; the median move is nothing. A change counts from 10% of the line on.",
                ShiftCaption.of(SampleAnswers.SPECTRUM,
                        new PairedShift(26, 19, List.of(new Move(3, 4, 19, 0.2), new Move(0, 26, 0, 0)))));
        assertEquals("Of 9 people who answered both times, 4 changed the answer.",
                ShiftCaption.of(SampleAnswers.CHOICE, new PairedShift(9, 4, List.of())));
        assertEquals("Nobody answered both times.", ShiftCaption.of(SampleAnswers.CHOICE, new PairedShift(0, 0, List.of())));
    }

    @Test
    void speaks_the_workshop_s_language_with_its_figures() {
        assertEquals("Von 4 Antworten, davon 1 von Hand gezählt: Hopper 75\u00A0% (3); Drucker 25\u00A0% (1).",
                ResultCaption.in("de-CH").says(new Choice(List.of("Hopper", "Drucker"), Set.of()),
                        new Counts(List.of(3, 1), 4, 1)));
        assertEquals(ENGLISH.asks(SampleAnswers.SPECTRUM), ResultCaption.in("nl").asks(SampleAnswers.SPECTRUM));
    }

    @Test
    void says_that_the_shares_are_rounded_where_equal_ones_do_not_add_up_to_100() {
        var question = new Choice(List.of("Soup", "Bread", "Salad"), Set.of());
        assertEquals("Of 30 answers: Soup 43% (13); Bread 43% (13); Salad 13% (4); rounded.",
                ENGLISH.says(question, new Result.Counts(List.of(13, 13, 4), 30, 0)));
        assertEquals("Of 2 answers: Soup 50% (1); Bread 50% (1); Salad 0% (0).",
                ENGLISH.says(question, new Result.Counts(List.of(1, 1, 0), 2, 0)));
    }
}
