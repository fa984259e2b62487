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
 * Where words of a language may be broken, as a designer would: with at least three letters before the hyphen and four after it,
 * whatever the language allows; never in what is not a plain word, such as a number, an address or an abbreviation; and where
 * the author said how a word may be broken, there alone.
 */
public final class Hyphenation {

    /** Of a language that is not known here: words are broken where their author says. */
    public static final Hyphenation NONE = new Hyphenation(null);

    private static final char SOFT = UnbreakableWord.SOFT_HYPHEN;
    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_AFTER = 4;
    /** Nobody speaks such a word; to look at all of it would only take time. */
    private static final int LONGEST = 100;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}\\p{Ll}{" + (LEAST_BEFORE + LEAST_AFTER - 1)
            + "," + LONGEST + "}(?![\\p{L}\\p{M}])");
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}]+");
    /** Figures, and what stands in the midst of addresses, paths, and names of files and of variables. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{N}@\\\\_<>=]|//|^/|\\p{L}[.:]\\p{L}|" + SOFT);
    /** In the midst of German compounds these begin a word: it is read more easily when broken before one than after it. */
    private static final Pattern GERMAN_PREFIX = Pattern.compile(SOFT + "(ver|ent|zer)" + SOFT);
    private static final String GERMAN = "de-1996";
    private static final Map<String, String> FILES = Map.of("en", "en-us", "de", GERMAN, "fr", "fr", "es", "es", "it", "it",
            "pt", "pt", "pl", "pl", "da", "da");
    private static final String BRITISH = "en-gb";
    private static final Set<String> AS_BRITISH = Set.of("GB", "IE", "AU", "NZ", "ZA", "IN");
    /** Words are asked for again at every size that is tried; past that many all are forgotten. */
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
     * Begins to read what is known of that language; whoever needs it before that is done waits for it.
     *
     * @param lang a BCP 47 tag
     */
    public static Hyphenation of(String lang) {
        var locale = Locale.forLanguageTag(lang);
        boolean british = locale.getLanguage().equals("en") && AS_BRITISH.contains(locale.getCountry());
        var file = british ? BRITISH : FILES.get(locale.getLanguage());
        return file == null ? NONE : KNOWN.computeIfAbsent(file, Hyphenation::new);
    }

    /** That text with a soft hyphen wherever one of its words may be broken. */
    String in(String text) {
        var known = patterns.join();
        return known == null
                ? text
                : TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(
                        NO_WORD.matcher(token.group()).find()
                                ? token.group()
                                : WORD.matcher(token.group()).replaceAll(word -> broken(word.group(), known))));
    }

    /** That text without any. */
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
