package org.quarterdeck.question;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The history of the words of one run: every change of a word or its count, in order. Results never depend on that order, but
 * the places of words in a cloud do, so that no word jumps when more arrive.
 *
 * @param words the words written, by their key in the {@link WordVocabulary}
 * @param turns all changes so far
 */
public record WordHistory(PMap<String, Spellings> words, PVector<Turn> turns) {

    public static final WordHistory NONE = new WordHistory(HashTreePMap.empty(), TreePVector.empty());

    /**
     * A change of a word.
     *
     * @param word its most frequent spelling
     * @param count the number of people who wrote it; 0 if it is gone
     */
    public record Turn(String key, String word, int count) {}

    /**
     * The spellings of one word.
     *
     * @param entries the number of uses of each spelling
     * @param people the number of people who wrote the word in any spelling
     */
    public record Spellings(PMap<String, Integer> entries, int people) {

        static final Spellings NONE = new Spellings(HashTreePMap.empty(), 0);

        Spellings with(String entry, int more) {
            int count = entries.getOrDefault(entry, 0) + more;
            return new Spellings(count > 0 ? entries.plus(entry, count) : entries.minus(entry), people);
        }

        Spellings by(int more) {
            return new Spellings(entries, people + more);
        }

        /** Returns the commonest spelling. */
        String word() {
            return WordVocabulary.commonest(entries);
        }
    }

    /** Returns the commonest spelling of a word, or null if nobody wrote it where the room sees it. */
    public @Nullable String spelling(String key) {
        var spelt = words.get(key);
        return spelt == null ? null : spelt.word();
    }

    /** Returns the history after the visible entries of one person have changed. Either list may be empty. */
    public WordHistory changed(List<String> before, List<String> after, WordVocabulary vocabulary) {
        if (before.equals(after)) {
            return this;
        }
        var next = words;
        var touched = new LinkedHashSet<String>();
        for (int way = -1; way <= 1; way += 2) {
            var people = new HashSet<String>();
            for (var entry : way < 0 ? before : after) {
                var key = vocabulary.key(entry);
                var spelt = next.getOrDefault(key, Spellings.NONE).with(entry.strip(), way);
                next = next.plus(key, people.add(key) ? spelt.by(way) : spelt);
                touched.add(key);
            }
        }
        var history = new WordHistory(next, turns);
        for (var key : touched) {
            history = history.turned(key, words.get(key));
        }
        return history;
    }

    private WordHistory turned(String key, @Nullable Spellings before) {
        var now = words.getOrDefault(key, Spellings.NONE);
        if (now.equals(before)) {
            return this;
        }
        if (now.people() <= 0) {
            return new WordHistory(words.minus(key), before == null ? turns : turns.plus(new Turn(key, before.word(), 0)));
        }
        var turn = new Turn(key, now.word(), now.people());
        boolean same = before != null && before.people() == now.people() && before.word().equals(turn.word());
        return same ? this : new WordHistory(words, turns.plus(turn));
    }
}
