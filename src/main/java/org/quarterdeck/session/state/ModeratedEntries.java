package org.quarterdeck.session.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The moderation of the words and texts in a run. The id of an entry is a {@link TextId} for a text, and its key in {@link
 * org.quarterdeck.question.WordVocabulary} for a word.
 *
 * @param texts how often each text was sent, by its id
 * @param heldBack by seat, the entries of its answer that were held back when they arrived
 * @param judged the facilitator's decisions by entry: true to show, false to hide
 * @param votes by text id, the seats that voted for it
 */
public record ModeratedEntries(PMap<String, Integer> texts, PMap<Integer, PSet<String>> heldBack, PMap<String, Boolean> judged,
        PMap<String, PSet<Integer>> votes) {

    static final ModeratedEntries NONE = new ModeratedEntries(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
            HashTreePMap.empty());

    /** Returns whether the room may see an entry of a seat's answer. */
    public boolean shows(int seat, String entry) {
        var word = judged.get(entry);
        return word != null ? word : !heldBack.getOrDefault(seat, HashTreePSet.empty()).contains(entry);
    }

    /** Returns whether nothing was ever held back or hidden. */
    public boolean untouched() {
        return judged.isEmpty() && heldBack.isEmpty();
    }

    /** Returns the number of different entries that wait for a decision. */
    public int waiting() {
        return (int) heldBack.values().stream().flatMap(PSet::stream).filter(entry -> !judged.containsKey(entry)).distinct()
                .count();
    }

    /** Returns the number of votes for a text. */
    public int votes(String text) {
        return voters(text).size();
    }

    public PSet<Integer> voters(String text) {
        return votes.getOrDefault(text, HashTreePSet.empty());
    }

    /** Returns the entries after a seat's text has changed. Either text may be null. */
    public ModeratedEntries saying(@Nullable String before, @Nullable String after) {
        var counts = texts;
        if (before != null) {
            int rest = counts.getOrDefault(before, 1) - 1;
            counts = rest == 0 ? counts.minus(before) : counts.plus(before, rest);
        }
        if (after != null) {
            counts = counts.plus(after, counts.getOrDefault(after, 0) + 1);
        }
        return new ModeratedEntries(counts, heldBack, judged, votes);
    }

    public ModeratedEntries holding(int seat, Set<String> entries) {
        var held = entries.isEmpty() ? heldBack.minus(seat) : heldBack.plus(seat, HashTreePSet.from(entries));
        return new ModeratedEntries(texts, held, judged, votes);
    }

    public ModeratedEntries judged(PMap<String, Boolean> decisions) {
        return new ModeratedEntries(texts, heldBack, decisions, votes);
    }

    public ModeratedEntries voted(String text, int seat, boolean up) {
        var voters = up ? voters(text).plus(seat) : voters(text).minus(seat);
        return new ModeratedEntries(texts, heldBack, judged, voters.isEmpty() ? votes.minus(text) : votes.plus(text, voters));
    }
}
