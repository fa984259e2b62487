package org.quarterdeck.ui.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words of a language may be broken. At least three letters precede the hyphen and four follow it, whatever
 * the language allows. Only plain words are broken, not numbers, addresses or abbreviations. If the author marked a
 * word's breaks, only those are used.
 */
public final class Hyphenation {

    /** The hyphenation of an unknown language: words are broken only where their author marked it. */
    public static final Hyphenation NONE = new Hyphenation(null);

    private static final char SOFT = UnbreakableWord.SOFT_HYPHEN;
    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_AFTER = 4;
    /** The longest word examined. No real word is longer, and the search takes time. */
    private static final int LONGEST = 100;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}\\p{Ll}{" + (LEAST_BEFORE + LEAST_AFTER - 1)
            + "," + LONGEST + "}(?![\\p{L}\\p{M}])");
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}]+");
    /** Digits, and characters inside addresses, paths, and names of files and variables. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{N}@\\\\_<>=]|//|^/|\\p{L}[.:]\\p{L}|" + SOFT);
    /**
     * Prefixes that begin a word within a German compound, which is easier to read when broken before than after them.
     */
    private static final Pattern GERMAN_PREFIX = Pattern.compile(SOFT + "(ver|ent|zer)" + SOFT);
    private static final String GERMAN = "de-1996";
    private static final Map<String, String> FILES = Map.of("en", "en-us", "de", GERMAN, "fr", "fr", "es", "es", "it", "it",
            "pt", "pt", "pl", "pl", "da", "da");
    private static final String BRITISH = "en-gb";
    private static final Set<String> AS_BRITISH = Set.of("GB", "IE", "AU", "NZ", "ZA", "IN");
    /**
     * The number of words cached, since each size that is tried needs the same ones. The cache is cleared when it is
     * full.
     */
    private static final int KEPT = 5_000;
    private static final Map<String, Hyphenation> KNOWN = new ConcurrentHashMap<>();

    private final boolean german;
    private final CompletableFuture<@Nullable HyphenationPatterns> patterns;
    private final Map<String, String> broken = new ConcurrentHashMap<>();

    private Hyphenation(@Nullable String file) {
        german = GERMAN.equals(file);
        patterns = file == null
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> HyphenationPatterns.read(file), Thread::startVirtualThread);
    }

    /**
     * Starts to read the hyphenation of a language. The first use waits for it.
     *
     * @param lang a BCP 47 tag
     */
    public static Hyphenation of(String lang) {
        var locale = Locale.forLanguageTag(lang);
        boolean british = locale.getLanguage().equals("en") && AS_BRITISH.contains(locale.getCountry());
        var file = british ? BRITISH : FILES.get(locale.getLanguage());
        return file == null ? NONE : KNOWN.computeIfAbsent(file, Hyphenation::new);
    }

    /** Returns the text with a soft hyphen wherever a word may be broken. */
    String in(String text) {
        var known = patterns.join();
        return known == null
                ? text
                : TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(
                        NO_WORD.matcher(token.group()).find()
                                ? token.group()
                                : WORD.matcher(token.group()).replaceAll(word -> broken(word.group(), known))));
    }

    /** Returns the text without soft hyphens. */
    static String without(String text) {
        return text.indexOf(SOFT) < 0 ? text : text.replace(String.valueOf(SOFT), "");
    }

    private String broken(String word, HyphenationPatterns known) {
        if (broken.size() > KEPT) {
            broken.clear();
        }
        return broken.computeIfAbsent(word, w -> {
            var parts = parts(w, known);
            return german ? GERMAN_PREFIX.matcher(parts).replaceAll(SOFT + "$1") : parts;
        });
    }

    private static String parts(String word, HyphenationPatterns patterns) {
        var parts = new StringBuilder(word);
        for (int at : patterns.breaks(word).reversed()) {
            if (at >= LEAST_BEFORE && word.length() - at >= LEAST_AFTER) {
                parts.insert(at, SOFT);
            }
        }
        return parts.toString();
    }
}
