package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agenda: a segment that begins it and those up to the next.
 *
 * @param name null for segments before the first named part
 * @param from the place of its first segment in the workshop, from 0
 */
public record AgendaPart(@Nullable String name, int from, List<Segment> segments) {

    /** What its segments take together, in minutes. */
    public double minutes() {
        return segments.stream().mapToDouble(Segment::minutes).sum();
    }

    public boolean holds(int segmentIndex) {
        return segmentIndex >= from && segmentIndex < from + segments.size();
    }
}
