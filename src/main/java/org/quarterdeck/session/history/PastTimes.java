package org.quarterdeck.session.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.RehearsedTime;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/**
 * How long a workshop's segments usually take, from past sessions: the medians of the times for which they were really shown.
 * Nothing is said from fewer than {@link #LEAST} sessions.
 */
public final class PastTimes {

    public static final int LEAST = 3;
    /** The share of the planned minutes that a session must have shown to count as a whole one. */
    private static final double WHOLE = 0.75;

    /** Knows nothing. */
    public static final PastTimes NONE = new PastTimes(Map.of(), Map.of(), null);

    private final Map<String, Duration> segments;
    /** The minutes of the plan that the times stand beside, by segment. */
    private final Map<String, Double> planned;
    private final @Nullable Duration whole;

    private PastTimes(Map<String, Duration> segments, Map<String, Double> planned, @Nullable Duration whole) {
        this.segments = Map.copyOf(segments);
        this.planned = Map.copyOf(planned);
        this.whole = whole;
    }

    /**
     * Returns the usual times of a workshop.
     *
     * @param sessions of each past session, how long each segment was shown, by its id
     */
    public static PastTimes of(Workshop workshop, List<Map<String, Duration>> sessions) {
        var usual = new HashMap<String, Duration>();
        for (var segment : workshop.segments()) {
            median(sessions.stream().map(times -> times.getOrDefault(segment.id(), Duration.ZERO))
                    .filter(time -> time.compareTo(RehearsedTime.SHOWN) >= 0).toList())
                    .ifPresent(time -> usual.put(segment.id(), time));
        }
        var all = median(sessions.stream().filter(times -> whole(workshop, times))
                .map(times -> times.values().stream().reduce(Duration.ZERO, Duration::plus)).toList());
        var planned = workshop.segments().stream()
                .collect(Collectors.toMap(Segment::id, segment -> segment.slot().minutes()));
        return new PastTimes(usual, planned, all.orElse(null));
    }

    /** Returns the times of a past session for which its segments were shown. */
    public static Map<String, Duration> shown(SessionRecording past) {
        return SegmentDurations.of(past);
    }

    /** Returns how long a segment usually takes, if enough sessions showed it. */
    public Optional<Duration> of(String segment) {
        return Optional.ofNullable(segments.get(segment));
    }

    /**
     * Returns how long a segment to come usually takes, in minutes, if its plan stands as it did before the session. Once its minutes
     * were changed in mid-session, past sessions say nothing about it any more.
     */
    public Optional<Double> ofUnchanged(Segment segment) {
        return segment.leftOut() || !Objects.equals(planned.get(segment.id()), segment.slot().minutes())
                ? Optional.empty()
                : of(segment.id()).map(time -> time.toSeconds() / 60.0);
    }

    /** Returns how long the whole workshop usually takes, if it was held often enough to its end. */
    public Optional<Duration> whole() {
        return Optional.ofNullable(whole);
    }

    private static boolean whole(Workshop workshop, Map<String, Duration> times) {
        double planned = workshop.segments().stream().mapToDouble(Segment::minutes).sum();
        double shown = workshop.segments().stream()
                .filter(segment -> times.getOrDefault(segment.id(), Duration.ZERO).compareTo(RehearsedTime.SHOWN) >= 0)
                .mapToDouble(Segment::minutes).sum();
        return planned > 0 && shown >= planned * WHOLE;
    }

    private static Optional<Duration> median(List<Duration> times) {
        if (times.size() < LEAST) {
            return Optional.empty();
        }
        var sorted = new ArrayList<>(times);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return Optional.of(sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }
}
