package org.quarterdeck.session.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The id of a text, for voting. It is derived from the run and the text alone and reveals nothing about the author. If an
 * author changes a text, the votes for the old one do not carry over. Of equal texts from several people the second id ends
 * in {@code .2}, and so on.
 */
public final class TextId {

    private static final int BYTES = 9;
    /** A limit on the cache, above the number of different words in any session. */
    private static final int REMEMBERED = 20_000;
    /** A cache, since the same few words are looked up several times a second. */
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

    private TextId() {}

    /** Returns the id of a text, the same for all who sent it. */
    public static String of(String run, String text) {
        return of(run + "\n" + text);
    }

    /**
     * Returns the id of a word. What is decided of a word is kept by it, so that the word itself is gone once nobody stands by
     * it.
     *
     * @param key the word's key in {@link org.quarterdeck.question.WordVocabulary}
     */
    public static String ofWord(String run, String key) {
        if (WORDS.size() > REMEMBERED) {
            WORDS.clear();
        }
        return WORDS.computeIfAbsent(run + "\n" + key, TextId::of);
    }

    private static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the id of one of several equal texts, numbered from 1. */
    public static String numbered(String id, int number) {
        return number == 1 ? id : id + "." + number;
    }

    /** Returns the id without its number. */
    public static String text(String numbered) {
        int dot = numbered.indexOf('.');
        return dot < 0 ? numbered : numbered.substring(0, dot);
    }

    /** Returns whether the text was sent often enough for this number to exist. */
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
