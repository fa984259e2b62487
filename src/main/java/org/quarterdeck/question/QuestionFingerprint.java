package org.quarterdeck.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;

/**
 * Identifies a question across sessions. Two questions are the same if their kind, wording and options are. Case, white space
 * and the kind of quotation marks are ignored; any other change makes another question, whose answers are never combined with
 * these.
 */
public final class QuestionFingerprint {

    private QuestionFingerprint() {}

    /** Returns the fingerprint, 32 hexadecimal digits. */
    public static String of(String title, Question question) {
        var text = Stream.concat(Stream.of(question.type(), title), QuestionIdentity.wording(question).stream())
                .map(QuestionFingerprint::plain)
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\u2018\u2019\u201C\u201D\"]", "'")
                .replaceAll("[\\p{Z}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
