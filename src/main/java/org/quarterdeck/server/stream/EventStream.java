package org.quarterdeck.server.stream;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RateLimits;

/**
 * One open stream of server-sent events. It keeps only the newest state, never a queue: while a slow phone receives one, the
 * states in between are skipped. No thread waits for it.
 */
public final class EventStream extends IteratingCallback implements UnsentBytes.Waiting {

    public static final String TYPE = "text/event-stream;charset=utf-8";
    private static final ByteBuffer COMMENT = ByteBuffer.wrap(":\n\n".getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
    private final int seat;
    private final HttpExchange call;
    private final Consumer<EventStream> onEnd;
    private @Nullable StreamFrame newest;
    private long sent = -1;
    private boolean commentDue;
    private volatile @Nullable StreamFrame unsent;
    private volatile long unsentSince;
    private boolean leaving;
    private ByteBuffer farewell = BufferUtil.EMPTY_BUFFER;
    private boolean lastWritten;
    private volatile boolean over;

    private EventStream(int seat, HttpExchange call, Consumer<EventStream> onEnd) {
        this.seat = seat;
        this.call = call;
        this.onEnd = onEnd;
    }

    /**
     * Begins a reply that stays open.
     *
     * @param seat the seat of the guest, 0 for the facilitator
     * @param onEnd called once when the stream has ended for whatever reason
     */
    static EventStream begin(int seat, HttpExchange call, Consumer<EventStream> onEnd) {
        call.response().setStatus(200);
        call.response().getHeaders().put("Content-Type", TYPE).put("Cache-Control", "no-store");
        return new EventStream(seat, call, onEnd);
    }

    int seat() {
        return seat;
    }

    /** Sends a state unless it or a newer one was sent already. */
    void show(StreamFrame frame) {
        show(frame, false);
    }

    /** Sends a state for its clocks although nothing else in it may be new. */
    void showAgain(StreamFrame frame) {
        show(frame, true);
    }

    private void show(StreamFrame frame, boolean anyway) {
        synchronized (this) {
            var before = newest;
            if (before != null && (before.order() >= frame.order() || (!anyway && before.content().equals(frame.content())))) {
                return;
            }
            newest = frame;
        }
        iterate();
    }

    /** Sends a comment line that shows the server is there; ends the stream if the other side has closed. */
    void beat() {
        if (isGone()) {
            abort(new EOFException("the other side has left"));
            return;
        }
        synchronized (this) {
            commentDue = true;
        }
        iterate();
    }

    @Override
    public @Nullable StreamFrame unsent() {
        return unsent;
    }

    @Override
    public long unsentSince() {
        return unsentSince;
    }

    @Override
    public String address() {
        return RateLimits.name(call.from());
    }

    @Override
    public void drop() {
        endPoint().close(new IOException("the stream's reader does not read"));
    }

    /** Ends the stream regularly. */
    void leave() {
        leave(BufferUtil.EMPTY_BUFFER);
    }

    /** Ends the stream with a last event. */
    void leave(ByteBuffer last) {
        synchronized (this) {
            farewell = last;
            leaving = true;
        }
        iterate();
    }

    /** Returns whether the other side has closed: after a request without a body, the next read returns the end. */
    boolean isGone() {
        try {
            return !endPoint().isOpen() || endPoint().fill(BufferUtil.allocate(64)) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private EndPoint endPoint() {
        return call.request().getConnectionMetaData().getConnection().getEndPoint();
    }

    @Override
    protected Action process() {
        ByteBuffer next;
        boolean last;
        synchronized (this) {
            unsent = null;
            if (lastWritten) {
                return Action.SUCCEEDED;
            }
            last = leaving;
            lastWritten = leaving;
            next = leaving ? farewell : due();
        }
        if (next == null) {
            return Action.IDLE;
        }
        call.response().write(last, next, this);
        return Action.SCHEDULED;
    }

    private @Nullable ByteBuffer due() {
        boolean comment = commentDue;
        commentDue = false;
        if (newest != null && newest.order() > sent) {
            sent = newest.order();
            unsent = newest;
            unsentSince = System.nanoTime();
            return newest.bytes().slice();
        }
        return comment && sent >= 0 ? COMMENT.slice() : null;
    }

    /** Returns whether the stream has ended; {@code onEnd} was called or is being called. */
    boolean isOver() {
        return over;
    }

    @Override
    protected void onCompleteSuccess() {
        over = true;
        onEnd.accept(this);
        call.callback().succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        over = true;
        onEnd.accept(this);
        call.callback().failed(cause);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
