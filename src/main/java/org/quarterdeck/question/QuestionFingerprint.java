package org.quarterdeck.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Question;

/**
 * Identifies a question across sessions. Two questions are the same if their kind, wording and options are. Case, white space
 * and the kind of quotation marks are ignored; any other change makes another question, whose answers are never combined with
 * these.
 */
public final class QuestionFingerprint {

    private QuestionFingerprint() {}

    /** Returns the fingerprint, 32 hexadecimal digits. */
    public static String of(String title, Question question) {
        var text = Stream.concat(Stream.of(question.type(), title), items(question).stream()).map(QuestionFingerprint::plain)
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<String> items(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.options();
            case Question.Multiple multiple -> and(multiple.options(), multiple.most());
            case Question.Scale scale -> and(scale.statements(), scale.points(), scale.from(), scale.to());
            case Question.Spectrum spectrum -> pairs(spectrum.pairs());
            case Question.Ranking ranking -> ranking.options();
            case Question.Points points -> and(points.options(), points.total());
            case Question.Words words -> and(List.of(), words.most());
            case Question.Text text -> and(List.of(), text.length());
            case Question.Quadrant plane -> and(pairs(List.of(plane.x(), plane.y())), plane.corners().toArray());
        };
    }

    private static List<String> pairs(List<Question.Pair> pairs) {
        return pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())).toList();
    }

    private static List<String> and(List<String> items, @Nullable Object... more) {
        return Stream.concat(items.stream(), Stream.of(more).map(String::valueOf)).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\u2018\u2019\u201C\u201D\"]", "'")
                .replaceAll("[\\p{Z}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
