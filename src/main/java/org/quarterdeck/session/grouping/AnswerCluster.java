package org.quarterdeck.session.grouping;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;

/** Assigns answers to clusters of people who answered alike, by which groups can be mixed or split. */
public final class AnswerCluster {

    /** The distance from the middle between two poles within which an answer belongs to neither side. */
    private static final double BETWEEN = 0.05;

    /** The cluster of those who worded their only pick. */
    private static final int OTHER = -1;

    private AnswerCluster() {}

    /** Returns the cluster of an answer, a small number, or null if answers of its kind form no clusters. */
    public static @Nullable Integer of(Answer answer) {
        return switch (answer) {
            case Answer.Picked picked -> picked.options().stream().min(Integer::compare).orElse(null);
            case Answer.PickedOther picked -> picked.options().stream().min(Integer::compare).orElse(OTHER);
            case Answer.Rated rated -> rating(rated.ratings());
            case Answer.Placed placed -> side(placed.positions());
            case Answer.Ordered ordered -> ordered.order().isEmpty() ? null : ordered.order().getFirst();
            case Answer.Spread spread ->
                spread.points().isEmpty() ? null : spread.points().indexOf(Collections.max(spread.points()));
            case Answer.Marked marked -> (marked.x() < 0.5 ? 0 : 1) + (marked.y() < 0.5 ? 0 : 2);
            case Answer.Written written -> null;
            case Answer.Said said -> null;
        };
    }

    private static @Nullable Integer rating(List<@Nullable Integer> ratings) {
        var mean = ratings.stream().flatMap(Stream::ofNullable).mapToInt(Integer::intValue).average();
        return mean.isEmpty() ? null : (Integer) (int) Math.round(mean.getAsDouble());
    }

    private static @Nullable Integer side(List<Double> positions) {
        var mean = positions.stream().mapToDouble(p -> p).average();
        if (mean.isEmpty()) {
            return null;
        }
        double off = mean.getAsDouble() - 0.5;
        return Math.abs(off) <= BETWEEN ? 1 : off < 0 ? 0 : 2;
    }
}
