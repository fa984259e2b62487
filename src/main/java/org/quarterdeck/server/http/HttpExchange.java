package org.quarterdeck.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One request and its reply. */
public final class HttpExchange {

    private static final String JSON = "application/json";
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ServerLimits limits;
    private final UnsentReplies unsent;
    private byte[] content = new byte[0];

    public HttpExchange(Request request, Response response, Callback callback, ServerLimits limits, UnsentReplies unsent) {
        this.unsent = unsent;
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.limits = limits;
    }

    public Request request() {
        return request;
    }

    public Response response() {
        return response;
    }

    public Callback callback() {
        return callback;
    }

    /** Returns the path as sent; no path here needs escapes. */
    public String path() {
        return Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
    }

    public String method() {
        return request.getMethod();
    }

    public boolean isRead() {
        return method().equals("GET") || method().equals("HEAD");
    }

    @Nullable
    public String header(String name) {
        return request.getHeaders().get(name);
    }

    /** Returns all values of a header that a caller may have sent more than once. */
    List<String> headers(String name) {
        return request.getHeaders().getValuesList(name);
    }

    /** Returns the value of a parameter in the address, or null. */
    @Nullable
    public String parameter(String name) throws ApiError {
        try {
            return Request.extractQueryParameters(request).getValue(name);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw ApiError.badField(name, "http.address_unreadable");
        }
    }

    /** Returns the address of the caller. */
    public InetAddress from() {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    /**
     * Reads the whole body before any reply: a connection with unread data could not be used again, and the caller would not
     * know. GET and HEAD requests have no body.
     */
    public void readBody() throws ApiError {
        if (!isRead()) {
            content = RequestBody.read(request, limits);
        }
    }

    /** Returns the JSON object of the body. */
    public ObjectNode body() throws ApiError {
        var coding = header("Content-Encoding");
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            throw ApiError.of(415, "http.content_coding");
        }
        var type = header("Content-Type");
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
            throw ApiError.of(415, "http.content_type", JSON);
        }
        return StrictJson.object(content);
    }

    public void reply(JsonNode body) {
        reply(200, body);
    }

    public void refuse(ApiError refusal) {
        refusal.headers().forEach(response.getHeaders()::put);
        if (path().startsWith("/api")) {
            reply(refusal.status(), refusal.body());
        } else {
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            reply(refusal.status(), "text/plain;charset=utf-8", (refusal.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void reply(int status, JsonNode body) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        replyJson(status, body.toString());
    }

    /** Replies with JSON that was made for this caller alone; where the caller's address reads too little, it is hung up on. */
    public void replyJson(int status, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var address = RateLimits.name(from());
        if (!unsent.begin(address, body.length)) {
            var unread = new IOException("replies to this address are not read");
            request.getConnectionMetaData().getConnection().getEndPoint().close(unread);
            callback.failed(unread);
            return;
        }
        reply(status, JSON, body, new Callback.Nested(callback) {
            @Override
            public void completed() {
                unsent.end(address, body.length);
            }
        });
    }

    /** Replies with bytes that all callers share. */
    public void reply(int status, String type, byte[] body) {
        reply(status, type, body, callback);
    }

    private void reply(int status, String type, byte[] body, Callback whenSent) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), whenSent);
    }

    /** Replies that the caller's copy is current. */
    public void notModified() {
        response.setStatus(304);
        response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    }
}
