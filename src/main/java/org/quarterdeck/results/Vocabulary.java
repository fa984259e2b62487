package org.quarterdeck.results;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterdeck.results.Answer.Written;
import org.quarterdeck.results.Result.Cloud;
import org.quarterdeck.results.Result.Term;

/**
 * Which entries are the same word in a language. Case, accents on Latin and Greek letters, and punctuation and invisible
 * characters around a word never part it from another; nor does a regular plural in the languages where an ending tells it:
 * English, French, Spanish and Portuguese. Where only a dictionary could tell (German, Dutch, Italian and all others) plurals
 * stay words of their own.
 */
public final class Vocabulary {

    private final Locale locale;

    private Vocabulary(Locale locale) {
        this.locale = locale;
    }

    /** @param lang a BCP 47 tag; empty for none in particular */
    public static Vocabulary of(String lang) {
        return new Vocabulary(Locale.forLanguageTag(lang));
    }

    /** What is the same for all entries that are one word; never shown to anyone. */
    public String key(String entry) {
        var folded = Normalizer.normalize(entry, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(folded, Normalizer.Form.NFKD)
                .replaceAll("(?<=[\\p{IsLatin}\\p{IsGreek}])[\\u0300-\\u036f]+", "")
                .replaceAll("\\p{Cf}+", "").replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
        var bare = plain.replaceAll("^[\\p{P} ]+|[\\p{P} ]+$", "");
        return bare.isEmpty() ? plain : Plurals.singular(bare, locale.getLanguage());
    }

    /** Each word once for each person who wrote it, however often. */
    Cloud cloud(Collection<Written> answers, int hands) {
        var words = new HashMap<String, Spellings>();
        for (var answer : answers) {
            var own = answer.words().stream().collect(Collectors.groupingBy(this::key));
            own.forEach((key, entries) -> words.computeIfAbsent(key, k -> new Spellings()).more(entries));
        }
        return new Cloud(words.values().stream().map(Spellings::term).sorted(order()).toList(), answers.size(), hands);
    }

    /** The ways in which one word was written. */
    private static final class Spellings {

        private final Map<String, Integer> entries = new TreeMap<>();
        private int people;

        void more(List<String> ofOnePerson) {
            people++;
            ofOnePerson.forEach(entry -> entries.merge(entry.strip(), 1, Integer::sum));
        }

        /** As most wrote it; of several ways the first in the order of their characters. */
        Term term() {
            int most = Collections.max(entries.values());
            return new Term(entries.keySet().stream().filter(e -> Objects.equals(entries.get(e), most)).findFirst().orElseThrow(),
                    people);
        }
    }

    private Comparator<Term> order() {
        var alphabet = Collator.getInstance(locale);
        return Comparator.comparingInt(Term::count).reversed().thenComparing(Term::word, alphabet).thenComparing(Term::word);
    }

    /** The keys of all entries. */
    public List<String> keys(Written answer) {
        return answer.words().stream().map(this::key).toList();
    }
}
