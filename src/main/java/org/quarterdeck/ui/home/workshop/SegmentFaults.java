package org.quarterdeck.ui.home.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.ParseResult;

/** The faults of a file, grouped by the segment whose lines contain them. */
final class SegmentFaults {

    /** The index for the workshop's own keys, above the first segment. */
    static final int ABOVE = -1;

    private final Map<Integer, List<Diagnostic>> bySegment = new TreeMap<>();

    SegmentFaults(ParseResult reading) {
        var segments = reading.workshop().segments();
        int index = ABOVE;
        for (var fault : reading.faults()) {
            while (index + 1 < segments.size() && segments.get(index + 1).line() <= fault.line()) {
                index++;
            }
            bySegment.computeIfAbsent(index, i -> new ArrayList<>()).add(fault);
        }
    }

    /** Returns the faults by segment, in order. */
    Map<Integer, List<Diagnostic>> all() {
        return bySegment;
    }

    List<Diagnostic> of(int index) {
        return bySegment.getOrDefault(index, List.of());
    }

    @Nullable
    Severity worst(int index) {
        var here = of(index);
        return here.isEmpty()
                ? null
                : here.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? Severity.ERROR : Severity.WARNING;
    }
}
