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
    private final BroadcastPace pace;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private @Nullable ViewSnapshot last;

    /**
     * Creates a broadcast.
     *
     * @param content returns the part of the newest state that tells it from another
     * @param newest returns the newest state as written
     */
    StreamBroadcast(Supplier<?> content, Supplier<ViewSnapshot> newest, Duration gap) {
        this.content = content;
        this.newest = newest;
        this.pace = new BroadcastPace(gap);
    }

    Set<EventStream> streams() {
        return streams;
    }

    /**
     * Sends all streams the newest state if it differs from the last one and enough time has passed.
     *
     * @param pressing whether the facilitator or a countdown has changed something
     * @return how many nanoseconds to wait until the next try, 0 if nothing is pending
     */
    long broadcast(long now, boolean pressing) {
        var before = last;
        long rest = before == null ? 0 : pace.rest(now, pressing);
        if (rest > 0) {
            return rest;
        }
        pace.compared(now);
        if (before == null || !content.get().equals(before.content())) {
            send(now);
        }
        return 0;
    }

    private void send(long now) {
        var snapshot = newest.get();
        long bytes = 0;
        for (var stream : streams) {
            var frame = snapshot.frame(stream.seat());
            stream.show(frame);
            bytes += frame.bytes().remaining();
        }
        last = snapshot;
        pace.sent(now, bytes);
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
