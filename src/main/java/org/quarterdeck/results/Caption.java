package org.quarterdeck.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result.Cloud;
import org.quarterdeck.results.Result.Counts;
import org.quarterdeck.results.Result.Means;
import org.quarterdeck.results.Result.Ranks;
import org.quarterdeck.results.Result.Ratings;
import org.quarterdeck.results.Result.Scatter;
import org.quarterdeck.results.Result.Strip;
import org.quarterdeck.results.Result.Strips;
import org.quarterdeck.results.Result.Wall;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;

/** What a result shows, in plain text: for those who hear a chart, and as a figure's caption. */
public final class Caption {

    private static final int MOST_WORDS = 12;
    private static final int MOST_TEXTS = 5;
    private static final int LONGEST_TEXT = 90;

    private Caption() {}

    /** What can be answered. */
    public static String of(Question question) {
        return switch (question) {
            case Question.Choice q -> CaptionWords.text("options", String.join(", ", q.options()));
            case Question.Multiple q -> CaptionWords.text("options", String.join(", ", q.options()));
            case Question.Scale q -> CaptionWords.text("statements", named(q.from()), q.points(), named(q.to()),
                    CaptionWords.list(q.statements()));
            case Question.Spectrum q -> CaptionWords.text("pairs", CaptionWords.list(
                    q.pairs().stream().map(p -> CaptionWords.text("either", p.left(), p.right())).toList()));
            case Question.Ranking q -> CaptionWords.text("options", String.join(", ", q.options()));
            case Question.Points q -> CaptionWords.text("options", String.join(", ", q.options()));
            case Question.Words q -> CaptionWords.text("words", q.most());
            case Question.Text q -> CaptionWords.text("text", q.length());
            case Question.Quadrant q ->
                CaptionWords.text("plane", q.x().left(), q.x().right(), q.y().left(), q.y().right());
        };
    }

    /** What came of it. The result must be one of that question. */
    public static String of(Question question, Result result) {
        if (result.answers() == 0) {
            return CaptionWords.text("none");
        }
        var parts = switch (result) {
            case Counts r when question instanceof Question.Choice q -> counts(q.options(), q.right(), r);
            case Counts r when question instanceof Question.Multiple q -> counts(q.options(), q.right(), r);
            case Ratings r when question instanceof Question.Scale q -> ratings(q, r);
            case Strips r when question instanceof Question.Spectrum q -> strips(q.pairs(), r);
            case Ranks r when question instanceof Question.Ranking q -> ranks(q.options(), r);
            case Means r when question instanceof Question.Points q -> means(q.options(), r);
            case Cloud r -> cloud(r);
            case Wall r -> wall(r);
            case Scatter r when question instanceof Question.Quadrant q -> scatter(q, r);
            default -> throw new IllegalArgumentException("no result of a question of type " + question.type() + ": " + result);
        };
        return CaptionWords.text("of", result.answers(), result.hands(), CaptionWords.list(parts));
    }

    private static String named(@Nullable String end) {
        return end == null ? "" : CaptionWords.text("named", end);
    }

    private static List<String> counts(List<String> options, Set<Integer> right, Counts counts) {
        var percents = Shares.percents(counts);
        return IntStream.range(0, options.size()).mapToObj(i -> {
            int count = counts.counts().get(i);
            return CaptionWords.text(right.contains(i) ? "counts.right" : "counts", options.get(i),
                    CaptionWords.share(percents.get(i), count, counts.answers()), number(count));
        }).toList();
    }

    private static List<String> ratings(Question.Scale scale, Ratings ratings) {
        return IntStream.range(0, scale.statements().size()).mapToObj(i -> {
            var rating = ratings.statements().get(i);
            var sides = Sides.of(rating);
            return rating.rated() == 0
                    ? CaptionWords.text("ratings.none", scale.statements().get(i))
                    : CaptionWords.text("ratings", scale.statements().get(i), CaptionWords.mean(rating.mean()), scale.points(),
                            CaptionWords.share(sides.aboveShare(), sides.above(), rating.rated()),
                            CaptionWords.share(sides.belowShare(), sides.below(), rating.rated()));
        }).toList();
    }

    private static List<String> strips(List<Pair> pairs, Strips strips) {
        return IntStream.range(0, pairs.size()).mapToObj(i -> CaptionWords.text("strips", pairs.get(i).left(),
                pairs.get(i).right(), lean(pairs.get(i), strips.strips().get(i)))).toList();
    }

    private static String lean(Pair pair, Strip strip) {
        double off = strip.mean() - 0.5;
        if (Math.abs(off) < 0.05) {
            return CaptionWords.text("strips.middle");
        }
        var much = Math.abs(off) < 0.15 ? "strips.leans" : Math.abs(off) < 0.3 ? "strips.clearly" : "strips.far";
        return CaptionWords.text(much, off < 0 ? pair.left() : pair.right());
    }

    private static List<String> ranks(List<String> options, Ranks ranks) {
        return IntStream.range(0, options.size()).boxed()
                .sorted(Comparator.comparingInt(i -> ranks.options().get(i).place())).map(i -> {
                    var rank = ranks.options().get(i);
                    return CaptionWords.text("ranks", rank.place(), options.get(i), CaptionWords.mean(rank.score()),
                            share(rank.firsts(), ranks.answers()), number(rank.firsts()));
                }).toList();
    }

    private static List<String> means(List<String> options, Means means) {
        return IntStream.range(0, options.size()).mapToObj(i -> CaptionWords.text("means", options.get(i),
                CaptionWords.mean(means.options().get(i).mean()), number(means.total()))).toList();
    }

    private static List<String> cloud(Cloud cloud) {
        var words = new ArrayList<String>();
        cloud.terms().stream().limit(MOST_WORDS).forEach(t -> words.add(CaptionWords.text("cloud", t.word(), number(t.count()))));
        return more(words, cloud.terms().size());
    }

    private static List<String> wall(Wall wall) {
        var texts = new ArrayList<String>();
        wall.cards().stream().limit(MOST_TEXTS).forEach(c -> texts.add(c.votes() == 0
                ? CaptionWords.text("wall", shortened(c.text()))
                : CaptionWords.text("wall.votes", shortened(c.text()), c.votes())));
        return more(texts, wall.cards().size());
    }

    private static List<String> more(List<String> told, int all) {
        if (all > told.size() && !told.isEmpty()) {
            told.set(told.size() - 1, CaptionWords.text("cloud.more", told.getLast(), number(all - told.size())));
        }
        return told;
    }

    private static List<String> scatter(Question.Quadrant plane, Scatter scatter) {
        var corners = List.of("first.corner", "second.corner", "third.corner", "fourth.corner");
        var percents = Shares.percents(scatter.corners(), scatter.answers());
        var parts = new ArrayList<String>();
        for (int i = 0; i < corners.size(); i++) {
            int count = scatter.corners().get(i);
            parts.add(CaptionWords.text("scatter.corner",
                    i < plane.corners().size() && !plane.corners().get(i).isBlank()
                            ? plane.corners().get(i)
                            : CaptionWords.text(corners.get(i)),
                    CaptionWords.share(percents.get(i), count, scatter.answers()), number(count)));
        }
        parts.add(CaptionWords.text("scatter.between", plane.x().left(), plane.x().right(),
                lean(plane.x(), new Strip(List.of(), scatter.meanX(), 0)), plane.y().left(), plane.y().right(),
                lean(plane.y(), new Strip(List.of(), scatter.meanY(), 0))));
        return parts;
    }

    private static String share(int part, int whole) {
        return CaptionWords.share((int) Math.round(100.0 * part / Math.max(1, whole)), part, whole);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String shortened(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST_TEXT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "…";
    }
}
