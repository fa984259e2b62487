package org.quarterdeck.session.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.workshop.QuestionIdentity;
import org.quarterdeck.workshop.QuestionIdentity.Shape;
import org.quarterdeck.workshop.Workshop;

/**
 * Knows which fingerprints are one question in several languages: those of the segments that have the same id in workshops
 * that are editions of each other, if all but the words is the same. Every other question is the same as itself alone.
 */
public final class QuestionEditions {

    /** Knows of no editions. */
    public static final QuestionEditions NONE = new QuestionEditions(Map.of());

    private final Map<String, Set<String>> byFingerprint;

    private record Place(String segment, Shape shape) {}

    private QuestionEditions(Map<String, Set<String>> byFingerprint) {
        this.byFingerprint = Map.copyOf(byFingerprint);
    }

    /** @param workshops for each workshop its editions */
    public static QuestionEditions of(List<List<Workshop>> workshops) {
        var all = new HashMap<String, Set<String>>();
        for (var editions : workshops) {
            var byPlace = new HashMap<Place, String>();
            editions.stream().flatMap(edition -> edition.segments().stream()).forEach(segment -> {
                var poll = segment.poll();
                if (poll != null) {
                    var print = QuestionFingerprint.of(segment.title(), poll.question());
                    all.computeIfAbsent(print, QuestionEditions::alone);
                    var first = byPlace.putIfAbsent(new Place(segment.id(), QuestionIdentity.shape(poll.question())), print);
                    if (first != null) {
                        join(all, first, print);
                    }
                }
            });
        }
        all.replaceAll((print, same) -> Set.copyOf(same));
        return new QuestionEditions(all);
    }

    private static Set<String> alone(String print) {
        return new HashSet<>(Set.of(print));
    }

    /** Two workshops may ask the same question, so its editions in one are those in the other as well. */
    private static void join(Map<String, Set<String>> all, String one, String other) {
        var joined = new HashSet<>(all.getOrDefault(one, Set.of()));
        joined.addAll(all.getOrDefault(other, Set.of()));
        joined.forEach(print -> all.put(print, joined));
    }

    /** Returns the fingerprints of a question in all languages, its own among them. */
    public Set<String> of(String fingerprint) {
        return byFingerprint.getOrDefault(fingerprint, Set.of(fingerprint));
    }

    /** Returns whether two fingerprints are of the same question, be it in two languages. */
    public boolean same(String one, String other) {
        return of(one).contains(other);
    }
}
