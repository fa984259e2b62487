package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Shares;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Question;

/**
 * A result as a table of words and numbers.
 *
 * @param rows each as long as {@code columns}
 */
record Numbers(List<String> columns, List<List<String>> rows) {

    /** @throws IllegalArgumentException where the result is none of that question */
    static Numbers of(Question question, Result result) {
        return switch (result) {
            case Result.Counts r when question instanceof Question.Choice q -> counts(q.options(), r);
            case Result.Counts r when question instanceof Question.Multiple q -> counts(q.options(), r);
            case Result.Ratings r when question instanceof Question.Scale q -> ratings(q, r);
            case Result.Strips r when question instanceof Question.Spectrum q -> strips(q, r);
            case Result.Ranks r when question instanceof Question.Ranking q -> ranks(q, r);
            case Result.Means r when question instanceof Question.Points q -> means(q, r);
            case Result.Cloud r -> new Numbers(columns("review.word", "review.people"),
                    r.terms().stream().map(t -> List.of(t.word(), String.valueOf(t.count()))).toList());
            case Result.Wall r -> new Numbers(columns("review.text", "review.votes"),
                    r.cards().stream().map(c -> List.of(c.text(), String.valueOf(c.votes()))).toList());
            case Result.Scatter r when question instanceof Question.Quadrant q -> corners(q, r);
            default -> throw new IllegalArgumentException("no result of a question of type " + question.type());
        };
    }

    /** The same with what there was before beside each number. The first rows' words must be the same, else it is left as it is. */
    Numbers beside(Numbers before, int names) {
        boolean same = names(names).equals(before.names(names));
        if (!same) {
            return this;
        }
        var heads = new ArrayList<>(columns);
        before.columns.subList(names, columns.size()).forEach(name -> heads.add(Messages.text("review.before", name)));
        return new Numbers(List.copyOf(heads), IntStream.range(0, rows.size()).mapToObj(i -> {
            var row = new ArrayList<>(rows.get(i));
            row.addAll(before.rows.get(i).subList(names, columns.size()));
            return List.copyOf(row);
        }).toList());
    }

    private List<List<String>> names(int names) {
        return rows.stream().map(row -> row.subList(0, names)).toList();
    }

    private static Numbers counts(List<String> options, Result.Counts counts) {
        var shares = Shares.percents(counts);
        return table(options.size(), i -> List.of(options.get(i), String.valueOf(counts.counts().get(i)), shares.get(i) + " %"),
                "review.option", "review.people", "review.share");
    }

    private static Numbers ratings(Question.Scale scale, Result.Ratings ratings) {
        return table(scale.statements().size(), i -> {
            var rating = ratings.statements().get(i);
            boolean any = rating.rated() > 0;
            return List.of(scale.statements().get(i), String.valueOf(rating.rated()), any ? number(rating.mean()) : "",
                    any ? number(rating.spread()) : "");
        }, "review.statement", "review.people", "review.mean", "review.spread");
    }

    private static Numbers strips(Question.Spectrum spectrum, Result.Strips strips) {
        return table(spectrum.pairs().size(), i -> {
            var pair = spectrum.pairs().get(i);
            var strip = strips.strips().get(i);
            boolean any = !strip.positions().isEmpty();
            return List.of(pair.left(), pair.right(), any ? percent(strip.mean()) : "", any ? percent(strip.spread()) : "");
        }, "review.left", "review.right", "review.mean", "review.spread");
    }

    private static Numbers ranks(Question.Ranking ranking, Result.Ranks ranks) {
        return table(ranking.options().size(), i -> {
            var rank = ranks.options().get(i);
            return List.of(ranking.options().get(i), String.valueOf(rank.place()), number(rank.score()),
                    String.valueOf(rank.firsts()));
        }, "review.option", "review.place", "review.mean", "review.first");
    }

    private static Numbers means(Question.Points points, Result.Means means) {
        return table(points.options().size(), i -> {
            var mean = means.options().get(i);
            return List.of(points.options().get(i), number(mean.mean()), number(mean.spread()));
        }, "review.option", "review.mean", "review.spread");
    }

    private static Numbers corners(Question.Quadrant plane, Result.Scatter scatter) {
        var shares = Shares.percents(scatter.corners(), scatter.answers());
        return table(scatter.corners().size(), i -> {
            var x = i % 2 == 0 ? plane.x().left() : plane.x().right();
            var y = i < 2 ? plane.y().left() : plane.y().right();
            var name = i < plane.corners().size() ? plane.corners().get(i) : x + ", " + y;
            return List.of(name, String.valueOf(scatter.corners().get(i)), shares.get(i) + " %");
        }, "review.corner", "review.people", "review.share");
    }

    private interface Row {
        List<String> of(int place);
    }

    private static Numbers table(int rows, Row row, String... columns) {
        return new Numbers(columns(columns), IntStream.range(0, rows).mapToObj(row::of).toList());
    }

    private static List<String> columns(String... keys) {
        return List.of(keys).stream().map(Messages::text).toList();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
