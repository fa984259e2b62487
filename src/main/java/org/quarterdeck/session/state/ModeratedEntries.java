package org.quarterdeck.session.state;

import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The moderation of the words and texts in a run. The id of an entry is its {@link TextId}.
 *
 * @param texts how often each text was sent, by its id
 * @param heldBack by seat, the entries of its answer that were held back when they arrived
 * @param judged the facilitator's decisions by entry: true to show, false to hide
 * @param merged by id, the words that count as another word, each with the id of the other, which is itself merged into none
 * @param labels by id, how the room sees the words that others were merged into
 * @param votes by text id, the seats that voted for it
 */
public record ModeratedEntries(PMap<String, Integer> texts, PMap<Integer, PSet<String>> heldBack, PMap<String, Boolean> judged,
        PMap<String, String> merged, PMap<String, String> labels, PMap<String, PSet<Integer>> votes) {

    static final ModeratedEntries NONE = new ModeratedEntries(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
            HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** Returns the entry that this one counts as: itself, unless it is a merged word. */
    public String standing(String entry) {
        return merged.getOrDefault(entry, entry);
    }

    /** Returns whether the room may see an entry of a seat's answer. What was decided of a merged word is that of the other. */
    public boolean shows(int seat, String entry) {
        var word = judged.get(standing(entry));
        return word != null ? word : !heldBack.getOrDefault(seat, HashTreePSet.empty()).contains(entry);
    }

    /** Returns whether nothing was ever held back, hidden or merged. */
    public boolean untouched() {
        return judged.isEmpty() && heldBack.isEmpty() && merged.isEmpty();
    }

    /** Returns the number of different entries that wait for a decision. */
    public int waiting() {
        return (int) heldBack.values().stream().flatMap(PSet::stream).map(this::standing)
                .filter(entry -> !judged.containsKey(entry)).distinct().count();
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
        return new ModeratedEntries(counts, heldBack, judged, merged, labels, votes);
    }

    public ModeratedEntries holding(int seat, Set<String> entries) {
        var held = entries.isEmpty() ? heldBack.minus(seat) : heldBack.plus(seat, HashTreePSet.from(entries));
        return new ModeratedEntries(texts, held, judged, merged, labels, votes);
    }

    /** Returns the entries with one more decision of the facilitator's. */
    public ModeratedEntries judging(String entry, boolean show) {
        return new ModeratedEntries(texts, heldBack, judged.plus(entry, show), merged, labels, votes);
    }

    /** Returns the entries in which a word, and those that were merged into it, count as another one. */
    public ModeratedEntries merging(String from, String into) {
        var all = merged.minus(into).plus(from, into);
        for (var earlier : new TreeMap<>(all).entrySet()) {
            all = earlier.getValue().equals(from) ? all.plus(earlier.getKey(), into) : all;
        }
        return new ModeratedEntries(texts, heldBack, judged, all, labels, votes);
    }

    /** Returns the entries in which the room sees merged words by these labels. */
    public ModeratedEntries labelled(PMap<String, String> now) {
        return new ModeratedEntries(texts, heldBack, judged, merged, now, votes);
    }

    /** Returns the entries with what the facilitator decided of others. */
    public ModeratedEntries decidedAs(ModeratedEntries before) {
        return new ModeratedEntries(texts, heldBack, before.judged, before.merged, labels, votes);
    }

    public ModeratedEntries voted(String text, int seat, boolean up) {
        var voters = up ? voters(text).plus(seat) : voters(text).minus(seat);
        return new ModeratedEntries(texts, heldBack, judged, merged, labels,
                voters.isEmpty() ? votes.minus(text) : votes.plus(text, voters));
    }
}
