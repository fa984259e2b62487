package org.quarterdeck.server.http;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Reads the body of a request, limited in size and time. An oversized body is read on for a while and discarded, since most
 * callers read the reply only when their request is sent.
 */
final class RequestBody {

    private static final long PATIENCE_BYTES = 32 * 1024 * 1024;
    private final Request request;
    private final ServerLimits limits;
    private final Runnable onMore = Invocable.from(Invocable.InvocationType.NON_BLOCKING, this::take);
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private long seen;

    private RequestBody(Request request, ServerLimits limits) {
        this.request = request;
        this.limits = limits;
    }

    /** Reads the whole body and waits for it. */
    static byte[] read(Request request, ServerLimits limits) throws ApiError {
        boolean tooMuch = request.getLength() > limits.body();
        if (tooMuch && request.getHeaders().contains("Expect")) {
            throw tooLarge(limits);
        }
        var body = new RequestBody(request, limits);
        body.take();
        try {
            var bytes = body.whole.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
            if (body.isTooMuch()) {
                throw tooLarge(limits);
            }
            return bytes;
        } catch (TimeoutException e) {
            throw tooMuch ? tooLarge(limits) : ApiError.closing(408, "http.too_slow");
        } catch (ExecutionException e) {
            throw ApiError.closing(400, "http.broke_off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.closing(503, "http.closing");
        }
    }

    static ApiError tooLarge(ServerLimits limits) {
        return ApiError.closing(413, "http.too_large", limits.body());
    }

    private void take() {
        for (var chunk = request.read(); chunk != null; chunk = request.read()) {
            if (Content.Chunk.isFailure(chunk)) {
                whole.completeExceptionally(chunk.getFailure());
                return;
            }
            keep(chunk);
            boolean last = chunk.isLast();
            chunk.release();
            if (last || seen > PATIENCE_BYTES) {
                whole.complete(taken.toByteArray());
                return;
            }
        }
        request.demand(onMore);
    }

    private void keep(Content.Chunk chunk) {
        var bytes = new byte[chunk.remaining()];
        chunk.get(bytes, 0, bytes.length);
        seen += bytes.length;
        if (!isTooMuch()) {
            taken.writeBytes(bytes);
        }
    }

    private boolean isTooMuch() {
        return seen > limits.body();
    }
}
