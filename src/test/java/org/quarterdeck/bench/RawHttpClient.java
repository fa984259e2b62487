package org.quarterdeck.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection of a simulated phone, driven by a selector: a kept-alive one for calls, or one that holds a stream. */
final class RawHttpClient {

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");
    private static final String LINE_END = "\r\n";
    private final SocketChannel channel;
    private final SelectionKey key;
    private final Ear ear;
    private final ByteBuffer incoming;
    private final StringBuilder unread = new StringBuilder();
    private ByteBuffer outgoing = ByteBuffer.allocate(0);
    private boolean streaming;
    private boolean awaiting;

    /** Hears what comes in, with the time it came. */
    interface Ear {

        void reply(int status, String head, String body, long at);

        void event(String data, long at);
    }

    /**
     * Opens a connection.
     *
     * @param from this machine's address that it comes from, or null for the usual one
     * @param incoming what comes in is read into it; all connections of one selector share it
     */
    RawHttpClient(Selector selector, InetSocketAddress room, @Nullable InetAddress from, ByteBuffer incoming, Ear ear)
            throws IOException {
        this.incoming = incoming;
        channel = SocketChannel.open();
        if (from != null) {
            channel.bind(new InetSocketAddress(from, 0));
        }
        channel.connect(room);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
        this.ear = ear;
    }

    void send(String request) throws IOException {
        awaiting = true;
        outgoing = ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8));
        write();
    }

    void ready() throws IOException {
        if (key.isWritable()) {
            write();
        }
        if (key.isValid() && key.isReadable()) {
            read();
        }
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    void close() throws IOException {
        channel.close();
    }

    private void write() throws IOException {
        channel.write(outgoing);
        key.interestOps(outgoing.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private void read() throws IOException {
        int count = channel.read(incoming.clear());
        long at = System.nanoTime();
        if (count < 0) {
            hungUp();
            return;
        }
        unread.append(StandardCharsets.ISO_8859_1.decode(incoming.flip()));
        while (streaming ? takeEvent(at) : takeReply(at)) {
            // as much as is there
        }
    }

    /** A room may close a connection that has long been silent; never one that waits for a reply or holds a stream. */
    private void hungUp() throws IOException {
        close();
        if (streaming || awaiting) {
            throw new EOFException("the room hung up on a phone: " + unread);
        }
    }

    private boolean takeReply(long at) {
        int end = unread.indexOf(LINE_END + LINE_END);
        if (end < 0) {
            return false;
        }
        var head = unread.substring(0, end);
        var lower = head.toLowerCase(Locale.ROOT);
        int status = Integer.parseInt(head.substring(9, 12));
        if (lower.contains("text/event-stream")) {
            unread.delete(0, end + 4);
            streaming = true;
            ear.reply(status, head, "", at);
            return true;
        }
        var length = LENGTH.matcher(lower);
        int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
        if (unread.length() < end + 4 + size) {
            return false;
        }
        var body = unread.substring(end + 4, end + 4 + size);
        unread.delete(0, end + 4 + size);
        awaiting = false;
        ear.reply(status, head, body, at);
        return true;
    }

    /** Takes one chunk: the room writes an event in one, or a comment line. Its closing line end may come with the next. */
    private boolean takeEvent(long at) {
        int begin = unread.indexOf(LINE_END) == 0 ? 2 : 0;
        int end = unread.indexOf(LINE_END, begin);
        int size = end < 0 ? 0 : Integer.parseInt(unread.substring(begin, end), 16);
        if (end < 0 || unread.length() < end + 2 + size) {
            return false;
        }
        var chunk = unread.substring(end + 2, end + 2 + size);
        unread.delete(0, end + 2 + size);
        int data = chunk.indexOf("data: ");
        if (data >= 0) {
            ear.event(chunk.substring(data + 6).strip(), at);
        }
        return true;
    }
}
