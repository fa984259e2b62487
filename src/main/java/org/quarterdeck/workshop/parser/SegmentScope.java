package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SpellingSuggestion;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** The segments above the current one, which it may refer to. */
final class SegmentScope {

    private final Set<String> everywhere;
    private final Map<String, Segment> above = new HashMap<>();
    private final Map<String, Simulation> simulations = new HashMap<>();
    private final List<Segment> played = new ArrayList<>();
    private String current = "";

    /** {@code everywhere} holds the ids of all segments, including those below. */
    SegmentScope(List<String> everywhere) {
        this.everywhere = new HashSet<>(everywhere);
    }

    /** Takes the id of the segment that is read now. */
    void begin(String id) {
        current = id;
    }

    void add(Segment segment) {
        above.put(segment.id(), segment);
        if (segment.content() instanceof Simulation simulation) {
            simulations.putIfAbsent(simulation.model(), simulation);
            played.addFirst(segment);
        }
    }

    /** Returns the first simulation of a model, or null. */
    @Nullable
    Simulation firstOf(String model) {
        return simulations.get(model);
    }

    /**
     * Returns the month that the last simulation of the same model has run to, considering those that share a cut with this
     * one; 0 if there is none, or if this one does not run further.
     */
    int playedUntil(Simulation simulation, Set<Integer> cuts) {
        return played.stream().filter(segment -> together(segment.cuts(), cuts)).map(Segment::content)
                .map(Simulation.class::cast).filter(earlier -> earlier.model().equals(simulation.model())).findFirst()
                .map(Simulation::until).filter(until -> until < simulation.until()).orElse(0);
    }

    private static boolean together(Set<Integer> cuts, Set<Integer> others) {
        return cuts.isEmpty() || others.isEmpty() || !Collections.disjoint(cuts, others);
    }

    /** Returns the poll above with that id. If there is none, reports it at the key and returns null. */
    @Nullable
    Poll poll(YamlFields keys, String key, String id) {
        var segment = above.get(id);
        if (segment != null && segment.content() instanceof Poll poll) {
            return poll;
        }
        tell(keys, key, id, SlideLayout.POLL);
        return null;
    }

    /** Returns the breakout above with that id. If there is none, reports it at the key and returns null. */
    @Nullable
    Breakout breakout(YamlFields keys, String key, String id) {
        var segment = above.get(id);
        if (segment != null && segment.content() instanceof Breakout breakout) {
            return breakout;
        }
        tell(keys, key, id, SlideLayout.BREAKOUT);
        return null;
    }

    private void tell(YamlFields keys, String key, String id, SlideLayout wanted) {
        if (id.equals(current) && !above.containsKey(id)) {
            keys.error(key, "`" + key + "` names " + DiagnosticText.quoted(id) + ", which is this segment itself: name a "
                    + wanted.key() + " that comes before");
            return;
        }
        keys.error(key,
                "`" + key + "` names " + DiagnosticText.quoted(id) + ", and there is no " + wanted.key() + " of that id above: "
                        + remedy(id, wanted));
    }

    private String remedy(String id, SlideLayout wanted) {
        var other = above.get(id);
        if (other != null) {
            return "that one is a " + (other.layout().written() ? "slide" : other.layout().key());
        }
        if (everywhere.contains(id)) {
            return "that one stands below, and only what comes before can be named";
        }
        var candidates = above.values().stream().filter(s -> s.layout() == wanted).map(Segment::id).toList();
        return SpellingSuggestion.to(id, candidates).map(near -> "did you mean " + DiagnosticText.quoted(near) + "?")
                .orElse("write the `id` of a " + wanted.key() + " that comes before");
    }
}
