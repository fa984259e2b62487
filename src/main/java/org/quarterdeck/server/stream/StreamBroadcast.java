package org.quarterdeck.server.stream;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All streams that show one kind of state, and when they were last told. Told from the hub's thread alone. */
final class StreamBroadcast {

    private final Supplier<?> content;
    private final Supplier<ViewSnapshot> newest;
    private final long gap;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private @Nullable ViewSnapshot told;
    private long toldAt;

    /**
     * @param content what tells the newest state from another
     * @param newest the newest state, written down
     */
    StreamBroadcast(Supplier<?> content, Supplier<ViewSnapshot> newest, Duration gap) {
        this.content = content;
        this.newest = newest;
        this.gap = gap.toNanos();
    }

    Set<EventStream> streams() {
        return streams;
    }

    /**
     * Tells all streams the newest state, where it differs from the last one told and that is long enough ago.
     *
     * @return how many nanoseconds to wait with what is to be told, 0 where that is nothing
     */
    long tell(long now) {
        var before = told;
        if (before != null && now - toldAt < gap) {
            return gap - (now - toldAt);
        }
        if (before == null || !content.get().equals(before.content())) {
            var round = newest.get();
            told = round;
            toldAt = now;
            streams.forEach(stream -> stream.show(round.frame(stream.seat())));
        }
        return 0;
    }

    /** Tells the state again though it is the same, for its clocks. */
    void tellAgain() {
        var round = newest.get();
        streams.forEach(stream -> stream.showAgain(round.frame(stream.seat())));
    }

    /** Takes a stream in: its own first state, and from then on what all are told. */
    void add(EventStream stream, StreamFrame first) {
        stream.show(first);
        streams.add(stream);
        stream.show(newest.get().frame(stream.seat()));
        if (stream.isOver()) {
            streams.remove(stream);
        }
    }
}
