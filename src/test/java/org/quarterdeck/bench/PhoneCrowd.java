package org.quarterdeck.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Many phones on one thread. */
final class PhoneCrowd implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;
    private final Selector selector = Selector.open();
    private final List<LoadPhone> phones = new ArrayList<>();

    PhoneCrowd(RoomFileReader room, int size) throws IOException {
        this(room, size, size);
    }

    /** @param behindOne how many come from one address; the usual one for all of them if it is all */
    PhoneCrowd(RoomFileReader room, int size, int behindOne) throws IOException {
        var incoming = ByteBuffer.allocate(64 * 1024);
        for (int i = 0; i < size; i++) {
            var from = behindOne == size ? null : InetAddress.ofLiteral("127.0.1." + (1 + i / behindOne));
            phones.add(new LoadPhone(selector, room.address(), from, incoming));
        }
    }

    List<LoadPhone> phones() {
        return phones;
    }

    /** What a phone does. */
    interface Doing {
        void by(LoadPhone phone) throws IOException;
    }

    /** All do it, not too many at once, and each until it is done. */
    void each(Doing what, Predicate<LoadPhone> done) throws IOException {
        for (int from = 0; from < phones.size(); from += AT_ONCE) {
            together(phones.subList(from, Math.min(phones.size(), from + AT_ONCE)), what, done);
        }
    }

    /** Some of them do it at once; returns when each is done. */
    void together(List<LoadPhone> some, Doing what, Predicate<LoadPhone> done) throws IOException {
        for (var phone : some) {
            what.by(phone);
        }
        await(some, done);
    }

    void awaitAll(Predicate<LoadPhone> done) throws IOException {
        await(phones, done);
    }

    private void await(List<LoadPhone> some, Predicate<LoadPhone> done) throws IOException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        for (int next = 0; next < some.size();) {
            if (done.test(some.get(next))) {
                next++;
            } else if (System.nanoTime() > deadline) {
                throw new IOException(some.stream().filter(done.negate()).count() + " phones still wait after " + LIMIT);
            } else {
                pump(5);
            }
        }
    }

    /** The reply to a call that somebody else makes; what comes in meanwhile is heard. */
    <T> T await(CompletableFuture<T> reply) throws IOException {
        await(phones, phone -> reply.isDone());
        return reply.join();
    }

    void pause(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        for (long rest = time.toMillis(); rest > 0; rest = (end - System.nanoTime()) / 1_000_000) {
            pump(rest);
        }
    }

    /** For so long lets come in what the other side said before it broke off; gives how often that was noticed. */
    int drain(Duration time) {
        int broken = 0;
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end;) {
            try {
                pump(5);
            } catch (IOException brokenOff) {
                broken++;
            }
        }
        return broken;
    }

    /** Lets come in what comes, for so long at most. */
    void pump(long millis) throws IOException {
        var failure = new IOException[1];
        Consumer<SelectionKey> ready = key -> {
            try {
                if (key.attachment() instanceof RawHttpClient wire) {
                    wire.ready();
                }
            } catch (IOException e) {
                failure[0] = e;
            }
        };
        if (millis > 0) {
            selector.select(ready, millis);
        } else {
            selector.selectNow(ready);
        }
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    @Override
    public void close() throws IOException {
        for (var phone : phones) {
            phone.close();
        }
        selector.close();
    }
}
