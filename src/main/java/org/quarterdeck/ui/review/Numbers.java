package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.results.Result;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Question;

/**
 * A result as a table of words and numbers.
 *
 * @param rows each as long as {@code columns}
 */
record Numbers(List<String> columns, List<List<String>> rows) {

    static Numbers of(Question question, Result result) {
        return switch (result) {
            case Result.Counts counts when question instanceof Question.Choice choice -> counts(choice, counts);
            case Result.Strips strips when question instanceof Question.Spectrum spectrum -> strips(spectrum, strips);
            default -> new Numbers(List.of(), List.of());
        };
    }

    private static Numbers counts(Question.Choice choice, Result.Counts counts) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < choice.options().size(); i++) {
            rows.add(List.of(choice.options().get(i), String.valueOf(counts.counts().get(i)), percent(counts.share(i))));
        }
        return new Numbers(columns("review.option", "review.people", "review.share"), rows);
    }

    private static Numbers strips(Question.Spectrum spectrum, Result.Strips strips) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < spectrum.pairs().size(); i++) {
            var pair = spectrum.pairs().get(i);
            var strip = strips.strips().get(i);
            boolean any = !strip.positions().isEmpty();
            rows.add(List.of(pair.left(), pair.right(), any ? percent(strip.mean()) : "", any ? percent(strip.spread()) : ""));
        }
        return new Numbers(columns("review.left", "review.right", "review.mean", "review.spread"), rows);
    }

    private static List<String> columns(String... keys) {
        return List.of(keys).stream().map(Messages::text).toList();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
