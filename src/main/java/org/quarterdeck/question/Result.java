package org.quarterdeck.question;

import java.util.List;

/** The result of one run, as a chart draws it. It is independent of the order in which answers arrived. */
public sealed interface Result {

    /** Returns the number of people who answered, by phone and by hand together. */
    int answers();

    /** Returns the number of answers counted by hand. */
    int hands();

    /**
     * The number of picks of each option, in the author's order (choice, multiple).
     *
     * @param counts where people may word an option, the last one counts these
     * @param others what they worded, each once and sorted, as far as the room may see it
     */
    record Counts(List<Integer> counts, int answers, int hands, List<String> others) implements Result {

        /** Creates counts without options that people worded. */
        public Counts(List<Integer> counts, int answers, int hands) {
            this(counts, answers, hands, List.of());
        }

        /** Returns an option's share of the people who answered, from 0 to 1; 0 if nobody did. */
        public double share(int option) {
            return answers == 0 ? 0 : (double) counts.get(option) / answers;
        }
    }

    /** The ratings of each statement, in the author's order (scale). */
    record Ratings(List<Rating> statements, int answers, int hands) implements Result {}

    /**
     * The ratings of one statement.
     *
     * @param counts the number of ratings of each point, from 1 up
     * @param rated the number of people who rated it; the others left it out
     * @param mean the mean in points, from 1; the middle of the scale if nobody rated it
     * @param spread the population standard deviation in points; 0 if nobody rated it
     */
    record Rating(List<Integer> counts, int rated, double mean, double spread) {}

    /** The marks of each pair, in the author's order (spectrum). */
    record Strips(List<Strip> strips, int answers, int hands) implements Result {}

    /**
     * The marks between one pair of poles.
     *
     * @param positions ascending, from 0 (fully left) to 1 (fully right)
     * @param mean their mean; 0.5 if there are none
     * @param spread their population standard deviation; 0 if there are none
     */
    record Strip(List<Double> positions, double mean, double spread) {}

    /** The combined ranks of the options, in the author's order (ranking). */
    record Ranks(List<Rank> options, int answers, int hands) implements Result {}

    /**
     * The combined rank of one option.
     *
     * @param score its mean Borda points: one less than the number of options for each first place, down to 0 for each last
     * @param firsts the number of people who put it first
     * @param place its place, from 1; options with equal scores share one, and the places after it are skipped
     */
    record Rank(double score, int firsts, int place) {}

    /** The mean points of the options, in the author's order, out of a total (points). */
    record Means(List<Mean> options, int total, int answers, int hands) implements Result {}

    /** The mean and the population standard deviation in points; both 0 if nobody answered. */
    record Mean(double mean, double spread) {}

    /**
     * The words, most frequent first, then alphabetical; equal words are joined (words).
     *
     * @param turns the history of the words, if it is known; it determines only the places of words in a chart
     */
    record Cloud(List<Term> terms, int answers, int hands, List<WordHistory.Turn> turns) implements Result {

        /** Creates a cloud without a history. */
        public Cloud(List<Term> terms, int answers, int hands) {
            this(terms, answers, hands, List.of());
        }

        public Cloud with(WordHistory history) {
            return new Cloud(terms, answers, hands, history.turns());
        }
    }

    /**
     * A word in its most frequent spelling, with the number of people who wrote it.
     *
     * @param key the key that all its spellings share, never shown to anyone
     */
    record Term(String word, int count, String key) {

        /** Creates a term with the key of its word in no particular language. */
        public Term(String word, int count) {
            this(word, count, WordVocabulary.of("").key(word));
        }
    }

    /** The texts, most votes first (text). */
    record Wall(List<Card> cards, int answers, int hands) implements Result {}

    /**
     * A text.
     *
     * @param id its id on phones, which does not identify the author
     * @param text the text as sent
     */
    record Card(String id, String text, int votes) {}

    /**
     * The marks on the plane (quadrant).
     *
     * @param spots from left to right, then from low to high
     * @param meanX 0.5 if there are none, as {@code meanY}
     * @param corners the number of marks in each corner's quarter, in the order low x low y, high x low y, low x high y, high
     *        x high y; a mark exactly in the middle counts as high
     */
    record Scatter(List<Spot> spots, double meanX, double meanY, List<Integer> corners, int answers, int hands)
            implements
                Result {}

    /** The position of a mark, from 0 (low) to 1 (high) on each axis. */
    record Spot(double x, double y) {}
}
