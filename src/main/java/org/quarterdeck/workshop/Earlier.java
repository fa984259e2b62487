package org.quarterdeck.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The segments above the one that is read: what it may refer to. */
final class Earlier {

    private final Set<String> everywhere;
    private final Map<String, Poll> polls = new HashMap<>();
    private final Map<String, Breakout> breakouts = new HashMap<>();
    private final Map<String, Simulation> simulations = new HashMap<>();

    /** {@code everywhere} holds the ids of all segments, also those below. */
    Earlier(List<String> everywhere) {
        this.everywhere = new HashSet<>(everywhere);
    }

    void add(Segment segment) {
        switch (segment.content()) {
            case Poll poll -> polls.put(segment.id(), poll);
            case Breakout breakout -> breakouts.put(segment.id(), breakout);
            case Simulation simulation -> simulations.putIfAbsent(simulation.model(), simulation);
            case Slide slide -> {
                // nothing refers to a slide
            }
        }
    }

    /** The first simulation of that model, or null. */
    @Nullable
    Simulation firstOf(String model) {
        return simulations.get(model);
    }

    /** The poll of that id above; where there is none, that is told at the key and null given. */
    @Nullable
    Poll poll(Keyed keys, String key, String id) {
        return found(keys, key, id, "poll", polls);
    }

    /** The breakout of that id above; where there is none, that is told at the key and null given. */
    @Nullable
    Breakout breakout(Keyed keys, String key, String id) {
        return found(keys, key, id, "breakout", breakouts);
    }

    private <T> @Nullable T found(Keyed keys, String key, String id, String kind, Map<String, T> above) {
        var found = above.get(id);
        if (found == null) {
            keys.error(key, "`" + key + "` names " + Say.quoted(id) + ", and there is no " + kind + " of that id above: "
                    + remedy(id, kind, above.keySet()));
        }
        return found;
    }

    private String remedy(String id, String kind, Collection<String> above) {
        if (polls.containsKey(id) || breakouts.containsKey(id)) {
            return "that one is no " + kind;
        }
        if (everywhere.contains(id)) {
            return "what has that id is no " + kind + ", or stands below";
        }
        return Nearest.to(id, above).map(near -> "did you mean " + Say.quoted(near) + "?")
                .orElse("write the `id` of a " + kind + " that comes before");
    }
}
