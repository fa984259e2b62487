package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.Command.CountdownOver;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;

/**
 * The one writer of a live room. Commands wait in one queue; a single thread takes as many as are there, lets the rules
 * decide on each, writes all that was accepted in one durable transaction, publishes the new state, and only then tells
 * the callers. So what a guest hears as "saved" is on disk, and a thousand votes cost a few commits.
 */
public final class LiveSession implements AutoCloseable {

    /** How many commands one transaction takes at most. */
    static final int BATCH = 2_048;
    private static final int WAITING = 65_536;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Writer writer;
    private final InstantSource clock;
    private final Presence presence = new Presence();
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>(WAITING);
    private final List<Consumer<RoomState>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    private LiveSession(RoomState state, Journal journal, InstantSource clock) {
        this.clock = clock;
        this.writer = new Writer(state, journal, clock);
        this.thread = Thread.ofPlatform().name("session").unstarted(this::run);
    }

    /** Begins a room where nothing has happened yet, or goes on with one just as it is. */
    public static LiveSession start(RoomState state, Journal journal, InstantSource clock) {
        var session = new LiveSession(state, journal, clock);
        session.thread.start();
        return session;
    }

    /** Goes on with a room after the program was down: a countdown stood still meanwhile. */
    public static LiveSession resume(RoomState state, Instant aliveAt, Journal journal, InstantSource clock)
            throws ArchiveException {
        var now = clock.instant();
        var pause = now.isAfter(aliveAt) ? Duration.between(aliveAt, now) : Duration.ZERO;
        var entry = new Entry(state.rev() + 1, now, new Event.SessionResumed(pause));
        journal.append(List.of(entry));
        return start(state.apply(entry), journal, clock);
    }

    /** Asks for something; the future completes once it is safe and published, or refused. It never fails. */
    public CompletableFuture<Outcome> submit(Command command) {
        var pending = new Pending(command, new CompletableFuture<>());
        if (closed || !queue.offer(pending)) {
            pending.outcome()
                    .complete(new Rejected(Reason.BUSY, closed ? "The room is closed." : "Too much is waiting to be saved."));
        }
        return pending.outcome();
    }

    /** The newest state. */
    public RoomState state() {
        return writer.state();
    }

    /** What keeps answers from being saved, in one sentence, or null where all is well. */
    public @Nullable String trouble() {
        return writer.trouble();
    }

    public Presence presence() {
        return presence;
    }

    /** The time this room goes by. */
    public Instant now() {
        return clock.instant();
    }

    /** Calls back with every newly published state, or when trouble comes or goes; on the session's thread, so be quick. */
    public void onChange(Consumer<RoomState> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<RoomState> listener) {
        listeners.remove(listener);
    }

    /** Writes what is waiting, then stops. The session is not ended by that: it can be resumed. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var batch = new ArrayList<Pending>();
        while (!closed || !queue.isEmpty()) {
            batch.clear();
            waitForWork(batch);
            queue.drainTo(batch, BATCH - batch.size());
            var over = countdownOver();
            if (over != null) {
                batch.add(new Pending(over, new CompletableFuture<>()));
            }
            if (writer.write(batch)) {
                listeners.forEach(listener -> listener.accept(writer.state()));
            }
            batch.forEach(Pending::tell);
        }
        writer.close();
    }

    private void waitForWork(List<Pending> batch) {
        try {
            var first = queue.poll(untilNextLook().toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
            }
        } catch (InterruptedException e) {
            // close() wants the loop to look at its flag; what waits is still written.
        }
    }

    private Duration untilNextLook() {
        var closesAt = closesAt();
        if (closesAt == null) {
            return TICK;
        }
        var rest = Duration.between(clock.instant(), closesAt);
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(TICK) < 0 ? rest.plusMillis(1) : TICK;
    }

    private @Nullable CountdownOver countdownOver() {
        var closesAt = closesAt();
        var run = state().poll().run();
        return closesAt == null || run == null || clock.instant().isBefore(closesAt) ? null : new CountdownOver(run.id());
    }

    private @Nullable Instant closesAt() {
        var poll = state().poll();
        return poll.run() == null || poll.phase() != PollState.Phase.OPEN ? null : poll.run().closesAt();
    }
}
