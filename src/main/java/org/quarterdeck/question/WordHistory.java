package org.quarterdeck.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How the words of one run came to stand as they do: every change of a word or of its count, in the order in which they came.
 * Numbers never depend on that order; the places of a cloud's words do, so that none jumps when more come.
 *
 * @param words what was written, by its key in the {@link WordVocabulary}
 * @param turns all changes so far
 */
public record WordHistory(PMap<String, Spellings> words, PVector<Turn> turns) {

    public static final WordHistory NONE = new WordHistory(HashTreePMap.empty(), TreePVector.empty());

    /**
     * From now on a word stands like this.
     *
     * @param word as most wrote it
     * @param count of people who wrote it; 0 where it is gone
     */
    public record Turn(String key, String word, int count) {}

    /**
     * The ways in which one word was written.
     *
     * @param entries how often in each way
     * @param people who wrote it in any
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

        /** As most wrote it; of several ways the first in the order of their characters. */
        String word() {
            int most = Collections.max(entries.values());
            return entries.entrySet().stream().filter(e -> Objects.equals(e.getValue(), most)).map(Map.Entry::getKey).sorted()
                    .findFirst().orElseThrow();
        }
    }

    /** One person's entries that can be seen are others now; either may be empty. */
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
