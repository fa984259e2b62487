package org.quarterdeck.server.stream;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Limits what streams that don't read keep in memory: each holds the state that it is being sent, which all others may have
 * long behind them. Those that have waited longest are closed, and no address has more than half of what there is; a phone that was only slow connects again by itself.
 */
final class UnsentBytes {

    /** A stream with a state that it is being sent. */
    interface Waiting {

        /** Returns the state that is being sent, or null. */
        @Nullable
        StreamFrame unsent();

        /** Returns the address of the reader. */
        String address();

        /** Returns since when, in nanoseconds. */
        long unsentSince();

        /** Closes the connection. */
        void drop();
    }

    /** Bytes of states, each counted once. */
    private static final class Counted {

        private final Set<StreamFrame> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        private long bytes;

        long with(StreamFrame frame) {
            bytes += frames.add(frame) ? frame.bytes().remaining() : 0;
            return bytes;
        }
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
        var all = new Counted();
        var byAddress = new HashMap<String, Counted>();
        for (var stream : waiting) {
            var frame = stream.unsent();
            if (frame != null) {
                long own = byAddress.computeIfAbsent(stream.address(), address -> new Counted()).with(frame);
                if (own > most / 2 || all.with(frame) > most) {
                    stream.drop();
                }
            }
        }
    }
}
