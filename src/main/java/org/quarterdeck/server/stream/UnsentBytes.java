package org.quarterdeck.server.stream;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Limits what streams that don't read keep in memory: each holds the state that it is being sent, which all others may have
 * long behind them. Those that have waited longest are closed; a phone that was only slow connects again by itself.
 */
final class UnsentBytes {

    /** A stream with a state that it is being sent. */
    interface Waiting {

        /** Returns the state that is being sent, or null. */
        @Nullable
        StreamFrame unsent();

        /** Returns since when, in nanoseconds. */
        long unsentSince();

        /** Closes the connection. */
        void drop();
    }

    private static final long MOST = 32_000_000;

    private final long most;

    UnsentBytes() {
        this(MOST);
    }

    UnsentBytes(long most) {
        this.most = most;
    }

    /** Closes streams until what is unsent fits. A state that several streams are being sent counts once. */
    void limit(Collection<? extends Waiting> streams) {
        var waiting = streams.stream().filter(stream -> stream.unsent() != null)
                .sorted(Comparator.comparingLong(Waiting::unsentSince).reversed()).toList();
        var counted = new IdentityHashMap<StreamFrame, Boolean>();
        long bytes = 0;
        for (var stream : waiting) {
            var frame = stream.unsent();
            if (frame != null && counted.put(frame, true) == null) {
                bytes += frame.bytes().remaining();
            }
            if (bytes > most) {
                stream.drop();
            }
        }
    }
}
