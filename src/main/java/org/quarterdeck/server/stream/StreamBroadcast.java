package org.quarterdeck.server.stream;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The streams that show one kind of state, with the last state sent. Only the hub's thread broadcasts. */
final class StreamBroadcast {

    private final Supplier<?> content;
    private final Supplier<ViewSnapshot> newest;
    private final long gap;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private @Nullable ViewSnapshot last;
    private long sentAt;

    /**
     * Creates a broadcast.
     *
     * @param content returns the part of the newest state that tells it from another
     * @param newest returns the newest state as written
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
     * Sends all streams the newest state if it differs from the last one and enough time has passed.
     *
     * @return how many nanoseconds to wait until the next try, 0 if nothing is pending
     */
    long broadcast(long now) {
        var before = last;
        if (before != null && now - sentAt < gap) {
            return gap - (now - sentAt);
        }
        if (before == null || !content.get().equals(before.content())) {
            var snapshot = newest.get();
            last = snapshot;
            sentAt = now;
            streams.forEach(stream -> stream.show(snapshot.frame(stream.seat())));
        }
        return 0;
    }

    /** Sends the state again for its clocks although it is the same. */
    void rebroadcast() {
        var snapshot = newest.get();
        streams.forEach(stream -> stream.showAgain(snapshot.frame(stream.seat())));
    }

    /** Adds a stream: sends its own first state, and then what all streams get. */
    void add(EventStream stream, StreamFrame first) {
        stream.show(first);
        streams.add(stream);
        stream.show(newest.get().frame(stream.seat()));
        if (stream.isOver()) {
            streams.remove(stream);
        }
    }
}
