package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.question.Result.Ranks;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.Result.Wall;

/** Writes the result on the projector as numbers for phones, with four decimals, more than any screen shows. */
final class ResultJson {

    /** How many texts every phone gets, those with the most votes first; more are there on request. */
    static final int MOST_TEXTS = 60;

    private ResultJson() {}

    /** Returns the texts from a place in their order on, as many as a view has, and how many are left then. */
    static ObjectNode texts(Wall wall, int from) {
        var json = JsonNodeFactory.instance.objectNode();
        var texts = json.putArray("texts");
        wall.cards().stream().skip(from).limit(MOST_TEXTS).forEach(card -> card(texts.addObject(), card));
        return json.put("more", Math.max(0, wall.cards().size() - from - texts.size()));
    }

    /** Adds the numbers of a result. */
    static void put(ObjectNode json, Result result) {
        switch (result) {
            case Counts counts -> {
                whole(json.putArray("counts"), counts.counts());
                whole(json.putArray("shares"), PercentShares.percents(counts));
                if (!counts.others().isEmpty()) {
                    counts.others().forEach(json.putArray("others")::add);
                }
            }
            case Ratings ratings -> {
                var statements = json.putArray("statements");
                ratings.statements().forEach(rating -> rating(statements.addObject(), rating));
            }
            case Strips strips -> {
                var pairs = json.putArray("pairs");
                strips.strips().forEach(strip -> strip(pairs.addObject(), strip));
            }
            case Ranks ranks -> {
                var list = json.putArray("ranks");
                ranks.options().forEach(rank -> list.addObject().put("score", rounded(rank.score())).put("firsts", rank.firsts())
                        .put("place", rank.place()));
            }
            case Means means -> {
                var list = json.putArray("means");
                means.options().forEach(mean -> figures(list.addObject(), mean.mean(), mean.spread()));
            }
            case Cloud cloud -> {
                var words = json.putArray("words");
                cloud.terms().forEach(term -> words.addObject().put("word", term.word()).put("count", term.count()));
            }
            case Wall wall -> {
                var texts = json.putArray("texts");
                wall.cards().stream().limit(MOST_TEXTS).forEach(card -> card(texts.addObject(), card));
                if (wall.cards().size() > MOST_TEXTS) {
                    json.put("more", wall.cards().size() - MOST_TEXTS);
                }
            }
            case Scatter scatter -> scatter(json, scatter);
        }
    }

    private static void rating(ObjectNode json, Rating rating) {
        whole(json.putArray("counts"), rating.counts());
        figures(json.put("rated", rating.rated()), rating.mean(), rating.spread());
    }

    private static void strip(ObjectNode json, Strip strip) {
        figures(json, strip.mean(), strip.spread());
        var positions = json.putArray("positions");
        strip.positions().forEach(position -> positions.add(rounded(position)));
    }

    private static void card(ObjectNode json, Card card) {
        json.put("id", card.id()).put("text", card.text()).put("votes", card.votes());
    }

    private static void scatter(ObjectNode json, Scatter scatter) {
        var points = json.putArray("points");
        scatter.spots().forEach(spot -> points.addArray().add(rounded(spot.x())).add(rounded(spot.y())));
        json.putArray("mean").add(rounded(scatter.meanX())).add(rounded(scatter.meanY()));
        whole(json.putArray("corners"), scatter.corners());
    }

    private static void figures(ObjectNode json, double mean, double spread) {
        json.put("mean", rounded(mean)).put("spread", rounded(spread));
    }

    private static void whole(ArrayNode list, List<Integer> numbers) {
        numbers.forEach(list::add);
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
