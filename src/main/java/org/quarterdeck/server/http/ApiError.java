package org.quarterdeck.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.quarterdeck.i18n.Message;

/** Refuses a request with an HTTP status and a message for the caller. */
public final class ApiError extends Exception {

    private static final long serialVersionUID = 1;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final String BUNDLE = "server";
    private final int status;
    private final transient Map<String, String> headers;
    private final transient ObjectNode body = JsonNodeFactory.instance.objectNode();

    private ApiError(int status, String error, Map<String, String> headers) {
        super(error, null, false, false);
        this.status = status;
        this.headers = headers;
        body.put("error", error);
    }

    /**
     * Returns the error with a sentence of the {@code server} messages.
     *
     * @param key the key of the sentence
     */
    public static ApiError of(int status, String key, Object... values) {
        return of(status, Message.of(BUNDLE, key, values));
    }

    public static ApiError of(int status, Message why) {
        return new ApiError(status, why.english(), Map.of());
    }

    /** Returns the error with a word that programs read, not people. */
    public static ApiError code(int status, String word) {
        return new ApiError(status, word, Map.of());
    }

    /**
     * Returns the error for an invalid field of the body.
     *
     * @param key of the {@code server} messages
     */
    public static ApiError badField(String field, String key, Object... values) {
        return badField(field, Message.of(BUNDLE, key, values));
    }

    public static ApiError badField(String field, Message why) {
        var refusal = of(400, why);
        refusal.body.put("field", field);
        return refusal;
    }

    /** Returns the error for a text that was changed meanwhile, with the current text. */
    public static ApiError stale(String text, int version) {
        var refusal = code(409, "stale");
        refusal.body.put("text", text).put("version", version);
        return refusal;
    }

    public static ApiError noSeat() {
        return of(401, "http.no_seat");
    }

    public static ApiError notFound() {
        return of(404, "http.not_here");
    }

    public static ApiError wrongMethod(String allowed) {
        return new ApiError(405, Message.of(BUNDLE, "http.wrong_method", allowed).english(), Map.of("Allow", allowed));
    }

    public static ApiError tooMany(long secondsToWait) {
        return new ApiError(TOO_MANY, Message.of(BUNDLE, "http.too_many").english(),
                Map.of("Retry-After", Long.toString(secondsToWait)));
    }

    /**
     * Returns an error that closes the connection without waiting for the rest of the request.
     *
     * @param key of the {@code server} messages
     */
    public static ApiError closing(int status, String key, Object... values) {
        return new ApiError(status, Message.of(BUNDLE, key, values).english(), Map.of("Connection", "close"));
    }

    /** Adds the name of the reason, by which a client finds its own words for it. */
    public ApiError because(String reason) {
        body.put("reason", reason);
        return this;
    }

    /** Returns whether it is the caller's own fault, whatever the room does: no seat, nothing there, not to be read. */
    public boolean isCallersFault() {
        return status < TOO_MANY && status != CONFLICT;
    }

    /** Returns whether the caller is told to wait. */
    public boolean isTooMany() {
        return status == TOO_MANY;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    ObjectNode body() {
        return body;
    }
}
