package org.quarterdeck.ui.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The hyphenation of a language by letter patterns learnt from a dictionary and by exceptions: {@code
 * assets/hyphenation}, from the hyph-utf8 collection. The method is described in Franklin Liang, "Word Hy-phen-a-tion
 * by Com-put-er", 1983.
 */
final class HyphenationPatterns {

    private static final String FOLDER = "/assets/hyphenation/hyph-";

    /**
     * The weight of a hyphen before each letter of a pattern and after the last, by the pattern's letters: odd for,
     * even against.
     */
    private final Map<String, byte[]> weights = new HashMap<>();
    /** The break positions of words that the patterns get wrong. */
    private final Map<String, List<Integer>> exceptions = new HashMap<>();
    private int longest;

    private HyphenationPatterns() {}

    /** @param language as in the names of the files */
    static HyphenationPatterns read(String language) {
        var patterns = new HyphenationPatterns();
        var resource = FOLDER + language;
        lines(resource + ".pat.txt").forEach(patterns::add);
        if (HyphenationPatterns.class.getResource(resource + ".hyp.txt") != null) {
            lines(resource + ".hyp.txt").forEach(patterns::except);
        }
        return patterns;
    }

    /** Returns the numbers of letters after which the word may be broken. */
    List<Integer> breaks(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var known = exceptions.get(lower);
        if (known != null) {
            return known;
        }
        var text = "." + lower + ".";
        var sums = new byte[text.length() + 1];
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= Math.min(text.length(), from + longest); to++) {
                var pattern = weights.get(text.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    sums[from + i] = (byte) Math.max(sums[from + i], pattern[i]);
                }
            }
        }
        var breaks = new ArrayList<Integer>();
        for (int letters = 1; letters < word.length(); letters++) {
            if (sums[letters + 1] % 2 == 1) {
                breaks.add(letters);
            }
        }
        return breaks;
    }

    private void add(String pattern) {
        var letters = new StringBuilder();
        var found = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                found[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        longest = Math.max(longest, letters.length());
        weights.put(letters.toString(), Arrays.copyOf(found, letters.length() + 1));
    }

    private void except(String word) {
        var breaks = new ArrayList<Integer>();
        var letters = new StringBuilder();
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '-') {
                breaks.add(letters.length());
            } else {
                letters.append(c);
            }
        }
        exceptions.put(letters.toString(), List.copyOf(breaks));
    }

    private static List<String> lines(String resource) {
        try (var in = HyphenationPatterns.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
