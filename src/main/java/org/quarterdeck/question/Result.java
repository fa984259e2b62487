package org.quarterdeck.question;

import java.util.List;

/** What the answers to one run add up to: what a chart draws. The order in which answers came is nowhere in it. */
public sealed interface Result {

    /** How many people answered, by phone and by hand together. */
    int answers();

    /** How many of them were counted by hand. */
    int hands();

    /** For each option, in the author's order, how many picked it (choice, multiple). */
    record Counts(List<Integer> counts, int answers, int hands) implements Result {

        /** The share of those who answered, 0 to 1; 0 where nobody did. */
        public double share(int option) {
            return answers == 0 ? 0 : (double) counts.get(option) / answers;
        }
    }

    /** For each statement, in the author's order, how it was rated (scale). */
    record Ratings(List<Rating> statements, int answers, int hands) implements Result {}

    /**
     * How one statement was rated.
     *
     * @param counts how many gave it each rating, from 1 up
     * @param rated how many gave it any: the others left it out
     * @param mean in points, from 1; the middle of the scale where nobody rated it
     * @param spread the standard deviation (of the population) in points; 0 where nobody rated it
     */
    record Rating(List<Integer> counts, int rated, double mean, double spread) {}

    /** For each pair, in the author's order, where the marks lie (spectrum). */
    record Strips(List<Strip> strips, int answers, int hands) implements Result {}

    /**
     * The marks between one pair of poles.
     *
     * @param positions ascending, 0 fully left to 1 fully right
     * @param mean their mean; 0.5 where there are none
     * @param spread their standard deviation (of the population); 0 where there are none
     */
    record Strip(List<Double> positions, double mean, double spread) {}

    /** The options in the author's order, each with where the room puts it (ranking). */
    record Ranks(List<Rank> options, int answers, int hands) implements Result {}

    /**
     * Where the room puts one option.
     *
     * @param score mean of its Borda points: one less than there are options for each first place, down to 0 for each last
     * @param firsts how many put it first
     * @param place from 1; options of the same score share one, and the places after it are skipped
     */
    record Rank(double score, int firsts, int place) {}

    /** The options in the author's order, each with what it was given on average, of a total (points). */
    record Means(List<Mean> options, int total, int answers, int hands) implements Result {}

    /** Mean and standard deviation (of the population) in points; both 0 where nobody answered. */
    record Mean(double mean, double spread) {}

    /**
     * What was written, joined where it is the same word: most often first, then alphabetical (words).
     *
     * @param turns how the words came to stand so, where that is known: the places of a chart's words go by it, no number does
     */
    record Cloud(List<Term> terms, int answers, int hands, List<WordHistory.Turn> turns) implements Result {

        /** Of which it is not known how it came. */
        public Cloud(List<Term> terms, int answers, int hands) {
            this(terms, answers, hands, List.of());
        }

        public Cloud with(WordHistory history) {
            return new Cloud(terms, answers, hands, history.turns());
        }
    }

    /**
     * A word as most wrote it, and how many people wrote it.
     *
     * @param key what is the same for all entries that are this word, never shown to anyone
     */
    record Term(String word, int count, String key) {

        /** Where no language in particular joins words. */
        public Term(String word, int count) {
            this(word, count, WordVocabulary.of("").key(word));
        }
    }

    /** What was said: what got most votes first (text). */
    record Wall(List<Card> cards, int answers, int hands) implements Result {}

    /**
     * One text.
     *
     * @param id what names it on phones, and tells nothing of who wrote it
     * @param text as it was sent
     */
    record Card(String id, String text, int votes) {}

    /**
     * Where the marks lie on the plane (quadrant).
     *
     * @param spots from left to right, then from low to high
     * @param meanX 0.5 where there are none, as {@code meanY}
     * @param corners how many lie in each corner's quarter, in the order low x low y, high x low y, low x high y, high x high y;
     *        what lies exactly between counts as high
     */
    record Scatter(List<Spot> spots, double meanX, double meanY, List<Integer> corners, int answers, int hands)
            implements
                Result {}

    /** A mark, 0 low to 1 high each way. */
    record Spot(double x, double y) {}
}
