package org.quarterdeck.workshop.parser.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggests a known word for a misspelled one. */
public final class SpellingSuggestion {

    /** The distance of a word that begins with the other. */
    private static final int CUT_SHORT = 2;

    private SpellingSuggestion() {}

    /** Returns the nearest known word, if one is near enough to be a slip. */
    public static Optional<String> to(String word, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        var lower = word.toLowerCase(Locale.ROOT);
        for (var candidate : known) {
            var other = candidate.toLowerCase(Locale.ROOT);
            int slips = distance(lower, other);
            int distance = begins(lower, other) || begins(other, lower) ? Math.min(slips, CUT_SHORT) : slips;
            if (distance > 1 && !sameBeginning(lower, other)) {
                continue;
            }
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        int allowed = Math.max(1, Math.max(word.length(), best.length()) / 3);
        return least <= allowed && least < word.length() ? Optional.of(best) : Optional.empty();
    }

    /** Returns whether two words begin with the same letter. Who misspells a word seldom mistakes its first letter. */
    private static boolean sameBeginning(String word, String other) {
        return !word.isEmpty() && !other.isEmpty() && word.codePointAt(0) == other.codePointAt(0);
    }

    /** Returns whether a word begins another, as {@code lang} begins {@code language}. At least three letters must match. */
    private static boolean begins(String beginning, String word) {
        return beginning.length() >= 3 && word.startsWith(beginning);
    }

    /**
     * Returns the number of letters to insert, delete, replace or swap with their neighbour. Long words are compared only by
     * length.
     */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 40 || b.length() > 40) {
            return Math.max(a.length(), b.length());
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
