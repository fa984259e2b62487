package org.quarterdeck.workshop.parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Checks that everything a segment refers to is present at every length at which the segment is. */
final class CutCheck {

    private final Map<Integer, Set<String>> kept = new LinkedHashMap<>();

    private final Set<String> all;

    CutCheck(Workshop workshop) {
        all = workshop.segments().stream().map(Segment::id).collect(Collectors.toSet());
        new TreeSet<>(workshop.cuts()).forEach(cut -> kept.put(cut, workshop.cutTo(cut).segments().stream()
                .map(Segment::id).collect(Collectors.toSet())));
    }

    /** @param keys the segment's keys, where problems are reported */
    void of(Segment segment, YamlFields keys) {
        switch (segment.content()) {
            case Poll poll -> check(segment, keys, "compare", poll.compare(),
                    "there is no before and after then");
            case Breakout breakout -> assigned(segment, keys, breakout.assign());
            case Simulation simulation when keys.has("polls") -> simulation.polls().forEach(
                    poll -> check(segment, keys, "polls", poll, "it doesn't steer the simulation then"));
            default -> {
            }
        }
    }

    private void assigned(Segment segment, YamlFields keys, Breakout.Assign assign) {
        var inner = keys.inner("assign");
        if (inner != null && inner.names().size() == 1) {
            check(segment, inner, inner.names().iterator().next(), assign.reference(), "the groups are drawn at random then");
        }
    }

    private void check(Segment segment, YamlFields keys, String key, @Nullable String named, String then) {
        if (named == null || !all.contains(named)) {
            return;
        }
        var without = kept.entrySet().stream()
                .filter(cut -> cut.getValue().contains(segment.id()) && !cut.getValue().contains(named))
                .map(Map.Entry::getKey)
                .toList();
        if (!without.isEmpty()) {
            keys.warning(key,
                    "`" + key + "` names " + DiagnosticText.quoted(named) + ", which " + lengths(without) + " out: " + then
                            + "; leave this segment out with `cuts:` too, or keep that one in");
        }
    }

    private static String lengths(List<Integer> cuts) {
        var words = cuts.stream().map(cut -> cut + "-minute").collect(Collectors.joining(" and the "));
        return "the " + words + (cuts.size() == 1 ? " cut leaves" : " cuts leave");
    }
}
