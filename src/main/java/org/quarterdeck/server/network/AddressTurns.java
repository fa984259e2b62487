package org.quarterdeck.server.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Has those who have no seat wait for each other, by their address: who floods the room from one machine then waits in a line of its
 * own, and guests with a seat are served as ever. A whole room may sit behind one address; it loses nothing by this, since each turn is
 * over in less than a millisecond.
 */
public final class AddressTurns {

    /** The places for requests that can wait for the disk: so many are saved together. */
    private static final int SAVED_AT_ONCE = 64;
    /** The places for requests that are answered from memory. */
    private static final int READ_AT_ONCE = 2;

    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** Those of one address. It is forgotten when nobody is in it. */
    private static final class Line {
        private final Semaphore saved = new Semaphore(SAVED_AT_ONCE, true);
        private final Semaphore read = new Semaphore(READ_AT_ONCE, true);
        private int inside;
    }

    /** A turn that somebody has; it is over when it is closed. */
    public final class Turn implements AutoCloseable {
        private final String address;
        private final Line line;
        private final Semaphore places;

        private Turn(String address, Line line, Semaphore places) {
            this.address = address;
            this.line = line;
            this.places = places;
        }

        @Override
        public void close() {
            places.release();
            leave(address, line);
        }
    }

    /**
     * Waits for a turn of that address. Called on a virtual thread.
     *
     * @param saves whether it can wait for the disk
     */
    public Turn take(String address, boolean saves) throws InterruptedException {
        var line = lines.compute(address, (who, known) -> {
            var its = known == null ? new Line() : known;
            its.inside++;
            return its;
        });
        var places = saves ? line.saved : line.read;
        boolean has = false;
        try {
            places.acquire();
            has = true;
        } finally {
            if (!has) {
                leave(address, line);
            }
        }
        return new Turn(address, line, places);
    }

    private void leave(String address, Line line) {
        lines.computeIfPresent(address, (who, known) -> known == line && --known.inside == 0 ? null : known);
    }

    /** Returns the number of addresses that are waited for or served now. */
    int addresses() {
        return lines.size();
    }
}
