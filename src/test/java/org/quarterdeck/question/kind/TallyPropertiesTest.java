package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result;
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
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.Result.Term;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.workshop.Question;

/** What all nine kinds add up to. */
class TallyPropertiesTest {

    @Test
    void a_scale_counts_the_ratings_of_each_statement_and_leaves_out_what_was_left_out() {
        var ratings = (Ratings) Tally.of(SampleAnswers.SCALE,
                List.of(new Rated(Arrays.asList(5, null, 1)), new Rated(Arrays.asList(3, null, 1))));

        assertEquals(new Rating(List.of(0, 0, 1, 0, 1), 2, 4, 1), ratings.statements().get(0));
        assertEquals(new Rating(List.of(0, 0, 0, 0, 0), 0, 3, 0), ratings.statements().get(1));
        assertEquals(2, ratings.answers());
    }

    @Test
    void a_ranking_scores_by_borda_and_lets_equals_share_a_place() {
        var ranks = Tally.of(SampleAnswers.RANKING, List.of(new Ordered(List.of(2, 0, 1)), new Ordered(List.of(0, 2, 1))));

        assertEquals(new Ranks(List.of(new Rank(1.5, 1, 1), new Rank(0, 0, 3), new Rank(1.5, 1, 1)), 2, 0), ranks);
    }

    @Test
    void points_are_told_as_means_with_their_spread() {
        var means = Tally.of(SampleAnswers.POINTS, List.of(new Spread(List.of(100, 0, 0)), new Spread(List.of(50, 50, 0))));

        assertEquals(new Means(List.of(new Mean(75, 25), new Mean(25, 25), new Mean(0, 0)), 100, 2, 0), means);
    }

    @Test
    void marks_on_a_plane_are_counted_in_their_corners() {
        var scatter = Tally.of(SampleAnswers.QUADRANT, List.of(new Marked(1, 0), new Marked(0, 0.25), new Marked(0.5, 0.5)));

        assertEquals(new Scatter(List.of(new Spot(0, 0.25), new Spot(0.5, 0.5), new Spot(1, 0)), 0.5, 0.25,
                List.of(1, 1, 0, 1), 3, 0), scatter);
    }

    @Test
    void texts_stand_as_they_were_sent() {
        var wall = (Wall) Tally.of(SampleAnswers.TEXT, List.of(new Said(" b "), new Said("a\u202E")));

        assertEquals(List.of(" b ", "a\u202E"), wall.cards().stream().map(Result.Card::text).toList());
    }

    @Test
    void a_word_counts_once_a_person_and_stands_as_most_wrote_it() {
        var cloud = Tally.of(SampleAnswers.WORDS,
                List.of(new Written(List.of("Trust", "trust", "TRUST!")), new Written(List.of("trust ", "zeal")),
                        new Written(List.of("Áction", "action")), new Written(List.of("on\n \tone\u0007\u00A0line "))));

        assertEquals(new Cloud(
                List.of(new Term("trust", 2), new Term("action", 1), new Term("on one line", 1), new Term("zeal", 1)), 4, 0),
                cloud);
    }

    @Test
    void a_hand_is_a_seat_below_zero_and_counts_like_any_other() {
        var counts = Tally.of(SampleAnswers.CHOICE,
                java.util.Map.of(-1, picked(0), -2, picked(0), 5, picked(2)), "en");

        assertEquals(new Counts(List.of(2, 0, 1), 3, 2), counts);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
    @CsvSource({"en, leader, Leaders, same", "en, strategy, strategies, same", "en, process, processes, same",
            "en, focus, Focus, same",
            "en, class, clas, other", "en, new, news, other", "en, good leader, Good  leaders., same", "en, bus, bu, other",
            "de, Ziel, Ziele, other", "de, Größe, GRÖSSE, same", "fr, équipe, Equipes, same", "fr, niveau, niveaux, same",
            "es, líder, líderes, same", "es, clase, clases, same", "es, voz, voces, same", "pt, ação, ações, same",
            "pt, ideal, ideais, same", "ru, край, краи, other", "hi, कल, कला, other", "en, 👍, 👍, same", "en, 👍, 👎, other",
            "en, !, ?, other", "en, C, C++, other"})
    void the_same_word_is_told_by_its_language(String lang, String one, String other, String expected) {
        var words = WordVocabulary.of(lang);
        assertEquals(expected, words.key(one).equals(words.key(other)) ? "same" : "other");
    }

    @Property(tries = 50)
    void the_order_of_arrival_never_matters(@ForAll Random random, @ForAll @IntRange(max = 40) int people) {
        for (var question : SampleAnswers.ALL) {
            var answers = SampleAnswers.answers(question, people, random);
            var other = new ArrayList<>(answers);
            Collections.shuffle(other, random);
            assertEquals(Tally.of(question, answers), Tally.of(question, other), question.type());
        }
    }

    @Property(tries = 50)
    void every_tally_adds_up_to_those_who_answered(@ForAll Random random, @ForAll @IntRange(max = 40) int people) {
        for (var question : SampleAnswers.ALL) {
            var answers = new HashMap<Integer, Answer>();
            for (int i = 1; i <= people; i++) {
                answers.put(i % 3 == 0 ? -i : i, SampleAnswers.answer(question, random));
            }
            var result = Tally.of(question, answers, "en");
            assertEquals(people, result.answers(), question.type());
            assertEquals(people / 3, result.hands(), question.type());
            assertTrue(addsUp(question, result, people), () -> question.type() + " " + result);
        }
    }

    private static boolean addsUp(Question question, Result result, int people) {
        return switch (result) {
            case Counts counts -> sum(counts.counts()) >= people
                    && sum(counts.counts()) <= people * (question instanceof Question.Multiple m ? m.most() : 1);
            case Ratings ratings ->
                ratings.statements().stream().allMatch(r -> sum(r.counts()) == r.rated() && r.rated() <= people);
            case Strips strips -> strips.strips().stream().allMatch(s -> s.positions().size() == people);
            case Ranks ranks -> people == 0 || (ranks.options().stream().mapToInt(Rank::firsts).sum() == people
                    && Math.abs(ranks.options().stream().mapToDouble(Rank::score).sum() - 3) < 1e-9);
            case Means means ->
                people == 0 || Math.abs(means.options().stream().mapToDouble(Mean::mean).sum() - means.total()) < 1e-9;
            case Cloud cloud -> cloud.terms().stream().allMatch(t -> t.count() >= 1 && t.count() <= people);
            case Wall wall -> wall.cards().size() == people;
            case Scatter scatter -> sum(scatter.corners()) == people && scatter.spots().size() == people;
        };
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(c -> c).sum();
    }

    private static Answer picked(int option) {
        return new Answer.Picked(List.of(option));
    }
}
