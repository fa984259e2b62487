package org.quarterdeck.question;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Term;

/**
 * Decides which entries are the same word in a language. Ignores case, accents on Latin and Greek letters, and punctuation
 * and invisible characters around a word. Joins regular plurals in the languages whose endings reveal them: English, French,
 * Spanish and Portuguese. In languages that would need a dictionary (German, Dutch, Italian and all others) plurals are
 * separate words.
 */
public final class WordVocabulary {

    private static final Pattern ACCENTS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])[\\u0300-\\u036f]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern AROUND = Pattern.compile("^[\\p{P} ]+|[\\p{P} ]+$");
    /** A limit on the cache, above the number of different entries in any session. */
    private static final int REMEMBERED = 20_000;
    private static final Map<String, WordVocabulary> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    /** Caches, since the same few words are counted several times a second. */
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, CollationKey> places = new ConcurrentHashMap<>();
    private final Collator alphabet;

    private WordVocabulary(Locale locale) {
        this.locale = locale;
        this.alphabet = Collator.getInstance(locale);
    }

    /** @param lang a BCP 47 tag; empty for no particular language */
    public static WordVocabulary of(String lang) {
        return KNOWN.computeIfAbsent(lang, tag -> new WordVocabulary(Locale.forLanguageTag(tag)));
    }

    /** Returns the key that all entries of one word share; never shown to anyone. */
    public String key(String entry) {
        if (keys.size() > REMEMBERED) {
            keys.clear();
        }
        return keys.computeIfAbsent(entry, this::found);
    }

    private String found(String entry) {
        var folded = Normalizer.normalize(entry, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var letters = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
        var plain = SPACES.matcher(INVISIBLE.matcher(letters).replaceAll("")).replaceAll(" ").strip();
        var bare = AROUND.matcher(plain).replaceAll("");
        return bare.isEmpty() ? plain : PluralStemmer.singular(bare, locale.getLanguage());
    }

    /** Of spellings of one word, those with less around them and those that do not shout come first, then the order of characters. */
    public static final Comparator<String> PLAINEST = Comparator.comparing(WordVocabulary::shouts)
            .thenComparingInt(entry -> entry.length() - bare(entry).length()).thenComparing(Comparator.naturalOrder());

    /**
     * Returns the spelling to show for a word: the commonest, whatever stands around it; of several the plainest.
     *
     * @param entries how often each spelling was written, at least one
     */
    public static String commonest(Map<String, Integer> entries) {
        var counts = new HashMap<String, Integer>();
        entries.forEach((entry, count) -> counts.merge(bare(entry), count, Integer::sum));
        int most = Collections.max(counts.values());
        var best = counts.entrySet().stream().filter(word -> word.getValue() == most).map(Map.Entry::getKey).min(PLAINEST)
                .orElseThrow();
        return entries.keySet().stream().filter(entry -> bare(entry).equals(best)).min(PLAINEST).orElseThrow();
    }

    private static String bare(String entry) {
        var bare = AROUND.matcher(entry).replaceAll("");
        return bare.isEmpty() ? entry : bare;
    }

    private static boolean shouts(String entry) {
        var bare = bare(entry);
        return bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT)) && !bare.equals(bare.toLowerCase(Locale.ROOT));
    }

    /** Counts each word once for each person who wrote it. */
    public Cloud cloud(Collection<Written> answers, int hands) {
        var words = new HashMap<String, Spellings>();
        for (var answer : answers) {
            var counted = new HashSet<String>();
            for (var entry : answer.words()) {
                var key = key(entry);
                words.computeIfAbsent(key, Spellings::new).more(entry, counted.add(key));
            }
        }
        return new Cloud(words.values().stream().map(Spellings::term).sorted(order()).toList(), answers.size(), hands);
    }

    /** The spellings of one word. */
    private static final class Spellings {

        private final String key;
        private final Map<String, Integer> entries = new TreeMap<>();
        private int people;

        Spellings(String key) {
            this.key = key;
        }

        void more(String entry, boolean ofAnother) {
            people += ofAnother ? 1 : 0;
            entries.merge(SPACES.matcher(entry).replaceAll(" ").strip(), 1, Integer::sum);
        }

        /** Returns the word with its commonest spelling, on one line. */
        Term term() {
            return new Term(commonest(entries), people, key);
        }
    }

    private Comparator<Term> order() {
        return Comparator.comparingInt(Term::count).reversed().thenComparing(term -> place(term.word()))
                .thenComparing(Term::word);
    }

    private CollationKey place(String word) {
        if (places.size() > REMEMBERED) {
            places.clear();
        }
        return places.computeIfAbsent(word, alphabet::getCollationKey);
    }

    /** Returns the keys of all entries. */
    public List<String> keys(Written answer) {
        return answer.words().stream().map(this::key).toList();
    }
}
