package org.quarterdeck.server.stream;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
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
    private static final System.Logger LOG = System.getLogger(StreamHub.class.getName());
    private static final String NOTICE = "streams";
    private static final ByteBuffer REPLACED = StreamFrame.of(0, "", "replaced", "{\"replaced\":true}").bytes();
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private final LiveSession session;
    private final GuestFrames guestFrames;
    private final RemoteFrames remoteFrames;
    private final StreamBroadcast guests;
    private final StreamBroadcast remotes;
    private final Map<EventStream, String> tokens = new ConcurrentHashMap<>();
    private final ServerLimits limits;
    private final LongConsumer onBeat;
    private final Semaphore news = new Semaphore(1);
    private final Consumer<RoomState> listener = this::heard;
    private final UnsentBytes unsent = new UnsentBytes();
    private @Nullable RoomState newest;
    private final AtomicBoolean pressing = new AtomicBoolean(true);
    private @Nullable String trouble;
    private boolean faulty;
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
                throw ApiError.tooMany(Math.max(1, limits.beat().toSeconds())); // by then it is noticed if one has gone
            }
        }
        var stream = EventStream.begin(seat, call, this::departed);
        guests.add(stream, guestFrames.frame(seat));
        signal();
    }

    /** Opens a remote's stream, which ends once its token is replaced. */
    public void openRemote(HttpExchange call, String token) {
        var stream = EventStream.begin(0, call, this::remoteDeparted);
        tokens.put(stream, token);
        remotes.add(stream, remoteFrames.frame());
        if (stream.isOver()) {
            tokens.remove(stream);
        }
        countRemotes();
        replace(session.state());
    }

    private void remoteDeparted(EventStream stream) {
        remotes.streams().remove(stream);
        tokens.remove(stream);
        countRemotes();
    }

    private void countRemotes() {
        session.presence().remotes(tokens.size());
        signal();
    }

    /** Tells the remotes with a token that is none any more that another took their place, and ends their streams. */
    private void replace(RoomState state) {
        var token = state.start().remoteToken();
        tokens.forEach((stream, held) -> {
            if (!held.equals(token)) {
                stream.leave(REPLACED.slice());
            }
        });
    }

    /** Returns the number of streams that are open. */
    public int open() {
        return guests.streams().size() + remotes.streams().size();
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

    /** Called on the session's thread. */
    private void heard(RoomState state) {
        var before = newest;
        newest = state;
        if (before == null || !before.start().remoteToken().equals(state.start().remoteToken())) {
            replace(state);
        }
        if (before == null || state.steeredSince(before)) {
            pressing.set(true);
        }
        signal();
    }

    /** Whatever goes wrong in one view, the thread goes on: without it every phone would fall silent. */
    private void run() {
        while (!closed) {
            try {
                loop();
            } catch (Throwable fault) {
                report(fault);
            }
        }
    }

    private void report(Throwable fault) {
        try {
            session.notice(NOTICE, Message.of("server", "stream.fault").english());
            LOG.log(Level.ERROR, "A view could not be sent; the streams go on.", fault);
        } catch (Throwable outOfMemory) {
            // There was no room even for that: the next round tells.
        }
    }

    private void loop() {
        long portion = limits.beat().toNanos() / PORTIONS;
        long beatAt = System.nanoTime() + portion;
        boolean due = true;
        int turn = 0;
        long wait = 0;
        while (!closed) {
            due |= waitForNews(wait);
            due |= !Objects.equals(trouble, session.trouble());
            long now = System.nanoTime();
            long rest = due ? broadcast(now) : 0;
            due = rest > 0;
            if (now - beatAt >= 0) {
                beat(turn++ % PORTIONS);
                unsent.limit(guests.streams());
                onBeat.accept(now);
                beatAt = now + portion;
            }
            wait = due ? Math.min(rest, beatAt - now) : beatAt - now;
        }
    }

    /** Returns how long to wait until the next try, 0 if nothing is pending. */
    private long broadcast(long now) {
        trouble = session.trouble();
        boolean steered = pressing.getAndSet(false);
        faulty = false;
        long guestsRest = attempt(() -> guests.broadcast(now, steered));
        if (steered && guestsRest > 0) {
            pressing.set(true);
        }
        long remotesRest = attempt(() -> remotes.broadcast(now, true));
        if (!faulty) {
            session.notice(NOTICE, null);
        }
        return guestsRest == 0 || remotesRest == 0 ? Math.max(guestsRest, remotesRest) : Math.min(guestsRest, remotesRest);
    }

    /** Tries a broadcast; one that throws something is tried again after a pause, and does not touch the other. */
    private long attempt(LongSupplier broadcast) {
        try {
            return broadcast.getAsLong();
        } catch (Throwable fault) {
            faulty = true;
            report(fault);
            return PAUSE;
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
