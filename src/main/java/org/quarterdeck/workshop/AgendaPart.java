package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the agenda: the segment that begins it and those up to the next part.
 *
 * @param name its name, or null for segments before the first named part
 * @param from the index of its first segment in the workshop
 */
public record AgendaPart(@Nullable String name, int from, List<Segment> segments) {

    /** Returns the planned minutes of its segments. */
    public double minutes() {
        return segments.stream().mapToDouble(Segment::minutes).sum();
    }

    public boolean holds(int segmentIndex) {
        return segmentIndex >= from && segmentIndex < from + segments.size();
    }
}
