package org.quarterdeck.session;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quarterdeck.session.port.ArchiveException;

/** Calls the journal on a thread of its own, one call after the other, so that the room need not stand still for a slow disk. */
final class JournalThread implements AutoCloseable {

    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").factory());

    /** A call that is under way or over. */
    static final class Call<T> {

        private final CompletableFuture<T> future;

        private Call(CompletableFuture<T> future) {
            this.future = future;
        }

        boolean isOver() {
            return future.isDone();
        }

        /** Has something run at the end of the call, or now if it is over. */
        void whenOver(Runnable what) {
            var _ = future.whenComplete((result, fault) -> what.run());
        }

        /** Waits for the end of the call, at most so long, and returns whether it is over. An interrupt doesn't end the waiting. */
        boolean isOverWithin(Duration patience) {
            long end = System.nanoTime() + patience.toNanos();
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                        return true;
                    } catch (ExecutionException e) {
                        return true;
                    } catch (TimeoutException e) {
                        return false;
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** Waits for the call's result, or throws what the call has thrown. */
        T result() throws ArchiveException {
            while (!isOverWithin(Duration.ofDays(1))) {
                // a disk that takes days is still a disk
            }
            try {
                return future.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case ArchiveException failed -> throw failed;
                    case RuntimeException fault -> throw fault;
                    case Error fault -> throw fault;
                    case null, default -> throw new IllegalStateException(e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("a call that is over was interrupted", e);
            }
        }
    }

    <T> Call<T> begin(Callable<T> what) {
        var future = new CompletableFuture<T>();
        thread.execute(() -> {
            try {
                future.complete(what.call());
            } catch (Throwable fault) {
                future.completeExceptionally(fault);
            }
        });
        return new Call<>(future);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
