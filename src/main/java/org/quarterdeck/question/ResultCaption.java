package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.question.Result.Ranks;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;

/** Describes a result in plain text, for screen readers and as the caption of a figure. */
public final class ResultCaption {

    private static final int MOST_WORDS = 12;
    private static final int MOST_TEXTS = 5;
    private static final int LONGEST_TEXT = 90;

    private final CaptionMessages words;

    private ResultCaption(CaptionMessages words) {
        this.words = words;
    }

    /** Returns captions in a language, given as a BCP 47 tag, or in English if the phone page does not have that language. */
    public static ResultCaption in(String lang) {
        return new ResultCaption(CaptionMessages.of(lang));
    }

    /** Returns the possible answers in words. */
    public String asks(Question question) {
        return switch (question) {
            case Question.Choice q -> words.text("options", String.join(", ", counted(q)));
            case Question.Multiple q -> words.text("options", String.join(", ", counted(q)));
            case Question.Scale q -> words.text("statements", named(q.from()), q.points(), named(q.to()),
                    words.list(q.statements()));
            case Question.Spectrum q -> words.text("pairs", words.list(
                    q.pairs().stream().map(p -> words.text("either", p.left(), p.right())).toList()));
            case Question.Ranking q -> words.text("options", String.join(", ", q.options()));
            case Question.Points q -> words.text("options", String.join(", ", q.options()));
            case Question.Words q -> words.text("words", q.most());
            case Question.Text q -> words.text("text", q.length());
            case Question.Quadrant q ->
                words.text("plane", q.x().left(), q.x().right(), q.y().left(), q.y().right());
        };
    }

    /** Describes a result. The result must be one of that question. */
    public String says(Question question, Result result) {
        if (result.answers() == 0) {
            return words.text("none");
        }
        var parts = switch (question) {
            case Question.Choice q -> counts(counted(q), q.right(), QuestionResult.as(Counts.class, question, result));
            case Question.Multiple q -> counts(counted(q), q.right(), QuestionResult.as(Counts.class, question, result));
            case Question.Scale q -> ratings(q, QuestionResult.as(Ratings.class, question, result));
            case Question.Spectrum q -> strips(q.pairs(), QuestionResult.as(Strips.class, question, result));
            case Question.Ranking q -> ranks(q.options(), QuestionResult.as(Ranks.class, question, result));
            case Question.Points q -> means(q.options(), QuestionResult.as(Means.class, question, result));
            case Question.Words q -> cloud(QuestionResult.as(Cloud.class, question, result));
            case Question.Text q -> wall(QuestionResult.as(Wall.class, question, result));
            case Question.Quadrant q -> scatter(q, QuestionResult.as(Scatter.class, question, result));
        };
        return words.text("of", result.answers(), result.hands(), words.list(parts));
    }

    private List<String> counted(Question question) {
        return question.counted(words.text("other"));
    }

    private String named(@Nullable String end) {
        return end == null ? "" : words.text("named", end);
    }

    private List<String> counts(List<String> options, Set<Integer> right, Counts counts) {
        var percents = PercentShares.percents(counts);
        var said = IntStream.range(0, options.size()).mapToObj(i -> {
            int count = counts.counts().get(i);
            return words.text(right.contains(i) ? "counts.right" : "counts", options.get(i),
                    words.share(percents.get(i), count, counts.answers()), number(count));
        });
        var rounded = PercentShares.rounded(counts.counts(), counts.answers())
                ? Stream.of(words.text("rounded"))
                : Stream.<String>empty();
        var others = counts.others().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(words.text("others", String.join(", ", counts.others())));
        return Stream.of(said, rounded, others).flatMap(parts -> parts).toList();
    }

    private List<String> ratings(Question.Scale scale, Ratings ratings) {
        return IntStream.range(0, scale.statements().size()).mapToObj(i -> {
            var rating = ratings.statements().get(i);
            var sides = ScaleSides.of(rating);
            return rating.rated() == 0
                    ? words.text("ratings.none", scale.statements().get(i))
                    : words.text("ratings", scale.statements().get(i), words.mean(rating.mean()), scale.points(),
                            words.share(sides.aboveShare(), sides.above(), rating.rated()),
                            words.share(sides.belowShare(), sides.below(), rating.rated()));
        }).toList();
    }

    private List<String> strips(List<Pair> pairs, Strips strips) {
        return IntStream.range(0, pairs.size()).mapToObj(i -> words.text("strips", pairs.get(i).left(),
                pairs.get(i).right(), lean(pairs.get(i), strips.strips().get(i)))).toList();
    }

    private String lean(Pair pair, Strip strip) {
        double off = strip.mean() - 0.5;
        if (Math.abs(off) < 0.05) {
            return words.text("strips.middle");
        }
        var much = Math.abs(off) < 0.15 ? "strips.leans" : Math.abs(off) < 0.3 ? "strips.clearly" : "strips.far";
        return words.text(much, off < 0 ? pair.left() : pair.right());
    }

    private List<String> ranks(List<String> options, Ranks ranks) {
        return IntStream.range(0, options.size()).boxed()
                .sorted(Comparator.comparingInt(i -> ranks.options().get(i).place())).map(i -> {
                    var rank = ranks.options().get(i);
                    return words.text("ranks", rank.place(), options.get(i), words.mean(rank.score()),
                            share(rank.firsts(), ranks.answers()), number(rank.firsts()));
                }).toList();
    }

    private List<String> means(List<String> options, Means means) {
        return IntStream.range(0, options.size()).mapToObj(i -> words.text("means", options.get(i),
                words.mean(means.options().get(i).mean()), number(means.total()))).toList();
    }

    private List<String> cloud(Cloud cloud) {
        var told = new ArrayList<String>();
        cloud.terms().stream().limit(MOST_WORDS).forEach(t -> told.add(words.text("cloud", t.word(), number(t.count()))));
        return more(told, cloud.terms().size());
    }

    private List<String> wall(Wall wall) {
        var texts = new ArrayList<String>();
        wall.cards().stream().limit(MOST_TEXTS).forEach(c -> texts.add(c.votes() == 0
                ? words.text("wall", shortened(c.text()))
                : words.text("wall.votes", shortened(c.text()), c.votes())));
        return more(texts, wall.cards().size());
    }

    private List<String> more(List<String> told, int all) {
        if (all > told.size() && !told.isEmpty()) {
            told.set(told.size() - 1, words.text("cloud.more", told.getLast(), number(all - told.size())));
        }
        return told;
    }

    private List<String> scatter(Question.Quadrant plane, Scatter scatter) {
        var corners = List.of("first.corner", "second.corner", "third.corner", "fourth.corner");
        var percents = PercentShares.percents(scatter.corners(), scatter.answers());
        var parts = new ArrayList<String>();
        for (int i = 0; i < corners.size(); i++) {
            int count = scatter.corners().get(i);
            parts.add(words.text("scatter.corner",
                    i < plane.corners().size() && !plane.corners().get(i).isBlank()
                            ? plane.corners().get(i)
                            : words.text(corners.get(i)),
                    words.share(percents.get(i), count, scatter.answers()), number(count)));
        }
        if (PercentShares.rounded(scatter.corners(), scatter.answers())) {
            parts.add(words.text("rounded"));
        }
        parts.add(words.text("scatter.between", plane.x().left(), plane.x().right(),
                lean(plane.x(), new Strip(List.of(), scatter.meanX(), 0)), plane.y().left(), plane.y().right(),
                lean(plane.y(), new Strip(List.of(), scatter.meanY(), 0))));
        return parts;
    }

    private String share(int part, int whole) {
        return words.share((int) Math.round(100.0 * part / Math.max(1, whole)), part, whole);
    }

    private String number(int count) {
        return words.number(count);
    }

    private static String shortened(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST_TEXT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "…";
    }
}
