package org.quarterdeck.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Speaks to the room byte by byte, as no browser would. */
public final class RawSocket implements AutoCloseable {

    private static final int LIMIT = 20_000;
    private final Socket socket;
    private final String host;

    public RawSocket(RunningServer room) {
        this(room, null);
    }

    /** As from another machine, of that address on the loopback. */
    public static RawSocket from(String address, RunningServer room) {
        return new RawSocket(room, InetAddress.ofLiteral(address));
    }

    private RawSocket(RunningServer room, @Nullable InetAddress from) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), room.port(), from, 0);
            socket.setSoTimeout(LIMIT);
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        host = "127.0.0.1:" + room.port();
    }

    /** A request's head as a decent client writes it, with further lines. */
    public String head(String call, String... more) {
        return call + " HTTP/1.1\r\nHost: " + host + "\r\n" + String.join("", Stream.of(more).map(l -> l + "\r\n").toList())
                + "\r\n";
    }

    /** The head of a guest's POST from the room's own page. */
    String post(String path, String... more) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                + "\r\nContent-Type: application/json\r\n" + String.join("", Stream.of(more).map(l -> l + "\r\n").toList())
                + "\r\n";
    }

    public RawSocket send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawSocket send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that nothing more comes; replies may. */
    void endOfRequest() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the same again and again until the room hangs up; returns how often that went well. */
    int drip(String drop, long everyMillis) {
        for (int i = 0;; i++) {
            try {
                socket.getOutputStream().write(drop.getBytes(StandardCharsets.ISO_8859_1));
                if (i * everyMillis > LIMIT) {
                    throw new AssertionError("the room listened for " + LIMIT + " ms");
                }
                LockSupport.parkNanos(everyMillis * 1_000_000);
            } catch (IOException e) {
                return i;
            }
        }
    }

    /** The head of one reply; the connection stays open. */
    public String replyHead() {
        return upTo("\r\n\r\n");
    }

    /** The next line of what comes. */
    String line() {
        return upTo("\n");
    }

    private String upTo(String end) {
        var head = new StringBuilder();
        try {
            while (head.indexOf(end) < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    throw new AssertionError("the room closed the connection after: " + head);
                }
                head.append((char) next);
            }
            return head.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes until the room closes the connection. */
    public String rest() {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the room did not close the connection after: " + all, e);
        } catch (IOException e) {
            return all.toString(StandardCharsets.UTF_8); // reset: the room hung up while this side still sent
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** The status of each reply in what came. */
    static List<Integer> statuses(String replies) {
        return Pattern.compile("HTTP/1\\.1 (\\d{3}) ").matcher(replies).results().map(r -> Integer.valueOf(r.group(1))).toList();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
