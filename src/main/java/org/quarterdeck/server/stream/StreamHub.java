package org.quarterdeck.server.stream;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.ServerLimits;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.state.RoomState;

/**
 * Keeps all event streams on the newest state with one thread: a few broadcasts a second however many votes arrive, and a
 * comment line at intervals, spread over time, so that phones do not take a silent stream for a broken one.
 */
public final class StreamHub implements AutoCloseable {

    /** The streams get their comment lines in this many portions. */
    private static final int PORTIONS = 10;
    private final LiveSession session;
    private final GuestFrames guestFrames;
    private final RemoteFrames remoteFrames;
    private final StreamBroadcast guests;
    private final StreamBroadcast remotes;
    private final ServerLimits limits;
    private final LongConsumer onBeat;
    private final Semaphore news = new Semaphore(1);
    private final Consumer<RoomState> listener = state -> signal();
    private final Thread thread = Thread.ofPlatform().daemon().name("room streams").unstarted(this::run);
    private volatile boolean closed;

    /**
     * Creates the hub.
     *
     * @param onBeat called at intervals with the time
     */
    public StreamHub(LiveSession session, GuestFrames guestFrames, RemoteFrames remoteFrames, ServerLimits limits,
            LongConsumer onBeat) {
        this.onBeat = onBeat;
        this.session = session;
        this.limits = limits;
        this.guestFrames = guestFrames;
        this.remoteFrames = remoteFrames;
        this.guests = new StreamBroadcast(guestFrames::content, guestFrames::snapshot, limits.gap());
        this.remotes = new StreamBroadcast(remoteFrames::content, () -> ViewSnapshot.same(remoteFrames.frame()), limits.gap());
    }

    public void start() {
        session.onChange(listener);
        thread.start();
    }

    /** Opens a guest's stream; throws an {@link ApiError} if the seat already holds the most that are allowed. */
    public void openGuest(HttpExchange call, int seat) throws ApiError {
        if (!session.presence().arrive(seat, limits.streams())) {
            guests.streams().stream().filter(s -> s.seat() == seat).forEach(EventStream::beat);
            if (!session.presence().arrive(seat, limits.streams())) {
                throw ApiError.tooMany(5);
            }
        }
        var stream = EventStream.begin(seat, call, this::departed);
        guests.add(stream, guestFrames.frame(seat));
        signal();
    }

    public void openRemote(HttpExchange call) {
        var stream = EventStream.begin(0, call, remotes.streams()::remove);
        remotes.add(stream, remoteFrames.frame());
    }

    /** Ends the streams of a seat that has left. */
    public void leave(int seat) {
        guests.streams().stream().filter(s -> s.seat() == seat).forEach(EventStream::leave);
    }

    private void departed(EventStream stream) {
        guests.streams().remove(stream);
        session.presence().depart(stream.seat());
        signal();
    }

    private void signal() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void run() {
        long portion = limits.beat().toNanos() / PORTIONS;
        long beatAt = System.nanoTime() + portion;
        long wait = portion;
        boolean due = false;
        int turn = 0;
        while (!closed) {
            due |= waitForNews(wait);
            long now = System.nanoTime();
            long rest = due ? Math.max(guests.broadcast(now), remotes.broadcast(now)) : 0;
            due = rest > 0;
            if (now - beatAt >= 0) {
                beat(turn++ % PORTIONS);
                onBeat.accept(now);
                beatAt = now + portion;
            }
            wait = due ? Math.min(rest, beatAt - now) : beatAt - now;
        }
    }

    private void beat(int turn) {
        guests.streams().stream().filter(s -> Math.floorMod(s.hashCode(), PORTIONS) == turn).forEach(EventStream::beat);
        remotes.streams().stream().filter(s -> Math.floorMod(s.hashCode(), PORTIONS) == turn).forEach(EventStream::beat);
        if (turn == 0) {
            remotes.rebroadcast();
        }
    }

    private boolean waitForNews(long nanos) {
        try {
            boolean changed = news.tryAcquire(nanos, TimeUnit.NANOSECONDS);
            news.drainPermits();
            return changed;
        } catch (InterruptedException e) {
            closed = true;
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        session.removeListener(listener);
        signal();
        guests.streams().forEach(EventStream::leave);
        remotes.streams().forEach(EventStream::leave);
    }
}
