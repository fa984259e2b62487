package org.quarterdeck.session.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What names a text to whoever may vote for it: made of the run and the text itself, and of nothing that tells who wrote it.
 * Who changes a text thereby leaves the votes of the former one behind. Of the same text sent by several people the second
 * ends in {@code .2}, and so on.
 */
public final class TextId {

    private static final int BYTES = 9;

    private TextId() {}

    /** The id of a text, the same for all who sent it. */
    public static String of(String run, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((run + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Which one of those who sent the same text, from 1. */
    public static String numbered(String id, int number) {
        return number == 1 ? id : id + "." + number;
    }

    /** The id without its number. */
    public static String text(String numbered) {
        int dot = numbered.indexOf('.');
        return dot < 0 ? numbered : numbered.substring(0, dot);
    }

    /** Whether that text was sent so often that there is one of this number. */
    public static boolean known(ModeratedEntries writings, String numbered) {
        var id = text(numbered);
        int sent = writings.texts().getOrDefault(id, 0);
        for (int number = 1; number <= sent; number++) {
            if (numbered(id, number).equals(numbered)) {
                return true;
            }
        }
        return false;
    }
}
