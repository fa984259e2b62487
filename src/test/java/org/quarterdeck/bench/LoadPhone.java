package org.quarterdeck.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A simulated phone: joins, holds the stream, answers once, and notes when it heard what. */
final class LoadPhone implements RawHttpClient.Ear {

    private static final Pattern COOKIE = Pattern.compile("(?i)\r\nset-cookie: ([^;]+);");
    private static final Pattern KIND = Pattern.compile("\"kind\":\"([a-z]+)\"");
    private static final Pattern REV = Pattern.compile("\"saved\":true,\"rev\":(\\d+)");
    /** Rooms close connections that say nothing for half a minute. */
    private static final long KEPT_ALIVE = 20_000_000_000L;
    private final Selector selector;
    private final InetSocketAddress room;
    private final @Nullable InetAddress from;
    private final ByteBuffer incoming;
    private final String origin;
    private @Nullable RawHttpClient calls;
    private final Map<String, Long> heardAt = new TreeMap<>();
    private @Nullable RawHttpClient stream;
    private String cookie = "";
    private String newest = "";
    private @Nullable String wanted;
    private long wantedAt = Long.MAX_VALUE;
    private long sentAt;
    private long repliedAt;
    private int status;
    private String body = "";

    LoadPhone(Selector selector, InetSocketAddress room, @Nullable InetAddress from, ByteBuffer incoming) {
        this.selector = selector;
        this.room = room;
        this.from = from;
        this.incoming = incoming;
        this.origin = "http://" + room.getHostString() + ":" + room.getPort();
    }

    /** Comes back with the cookie it was given before; null where it was given none. */
    void sitAs(@Nullable String before) {
        cookie = before == null ? "" : before;
    }

    String cookie() {
        return cookie;
    }

    void join(String code) throws IOException {
        post("/api/join", "{\"code\":\"" + code + "\"}");
    }

    void answer(String run, String answer) throws IOException {
        post("/api/answers", "{\"question\":\"" + run + "\",\"answer\":" + answer + "}");
    }

    void handIn(String segment, String text) throws IOException {
        post("/api/handins", "{\"segment\":\"" + segment + "\",\"prompt\":0,\"text\":\"" + text + "\",\"base\":0}");
    }

    /** From now on notes when it is first told something that says this. */
    void listenFor(String words) {
        wanted = words;
        wantedAt = Long.MAX_VALUE;
    }

    long toldAt() {
        return wantedAt;
    }

    boolean told() {
        return wantedAt != Long.MAX_VALUE;
    }

    void view() throws IOException {
        call("GET /api/view HTTP/1.1\r\n" + headers() + "\r\n");
    }

    void leave() throws IOException {
        call("DELETE /api/seat HTTP/1.1\r\n" + headers() + "Origin: " + origin + "\r\n\r\n");
    }

    void listen() throws IOException {
        var held = new RawHttpClient(selector, room, from, incoming, this);
        stream = held;
        held.send("GET /api/events HTTP/1.1\r\n" + headers() + "\r\n");
    }

    private void post(String path, String json) throws IOException {
        call("POST " + path + " HTTP/1.1\r\n" + headers() + "Origin: " + origin
                + "\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
    }

    private String headers() {
        return "Host: " + origin.substring("http://".length()) + "\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    private void call(String request) throws IOException {
        status = 0;
        sentAt = System.nanoTime();
        line().send(request);
    }

    /** Its connection for calls; a new one where the room has closed the old, or may do so just now. */
    private RawHttpClient line() throws IOException {
        var line = calls;
        if (line == null || !line.isOpen() || sentAt - repliedAt > KEPT_ALIVE) {
            if (line != null) {
                line.close();
            }
            line = new RawHttpClient(selector, room, from, incoming, this);
            calls = line;
        }
        return line;
    }

    @Override
    public void reply(int replyStatus, String head, String replyBody, long at) {
        status = replyStatus;
        body = replyBody;
        repliedAt = at;
        Matcher given = COOKIE.matcher(head);
        if (given.find()) {
            cookie = given.group(1);
        }
    }

    @Override
    public void event(String data, long at) {
        newest = data;
        if (wanted != null && wantedAt == Long.MAX_VALUE && data.contains(wanted)) {
            wantedAt = at;
        }
        var kind = KIND.matcher(data);
        if (kind.find()) {
            heardAt.putIfAbsent(kind.group(1), at);
        }
    }

    boolean replied() {
        return status != 0;
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    long sentAt() {
        return sentAt;
    }

    long latency() {
        return repliedAt - sentAt;
    }

    long repliedAt() {
        return repliedAt;
    }

    /** The revision of the room that has its answer, or 0 where it was not saved. */
    long rev() {
        var rev = REV.matcher(body);
        return rev.find() ? Long.parseLong(rev.group(1)) : 0;
    }

    boolean heard(String kind) {
        return heardAt.containsKey(kind);
    }

    boolean heardAnything() {
        return !newest.isEmpty();
    }

    long heardAt(String kind) {
        return heardAt.getOrDefault(kind, Long.MAX_VALUE);
    }

    /** Ends its connection for calls, as browsers do after a while; a phone that votes later opens another. */
    void hangUp() throws IOException {
        if (calls != null) {
            calls.close();
            calls = null;
        }
    }

    /** Loses its stream, as at the end of a radio's reach. */
    void loseStream() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
        newest = "";
    }

    /** Forgets what it heard: a new question comes. */
    void forget() {
        heardAt.clear();
    }

    String newest() {
        return newest;
    }

    void close() throws IOException {
        if (calls != null) {
            calls.close();
        }
        if (stream != null) {
            stream.close();
        }
    }
}
