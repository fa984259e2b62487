package org.quarterdeck.app.platform;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A connection to the desktop's message bus (D-Bus), with the few messages that keep the screen saver away. The desktop ends
 * what was asked for when the connection ends, also when the program dies.
 */
final class SessionBus implements AutoCloseable {

    private static final int METHOD_CALL = 1;
    private static final int METHOD_RETURN = 2;
    private static final int ERROR = 3;
    private static final int LONGEST = 1 << 20;

    private final SocketChannel channel;
    private int serial;

    private SessionBus(SocketChannel channel) {
        this.channel = channel;
    }

    /** Connects to the bus with that socket, as the user who owns this process. */
    static SessionBus connect(Path socket) throws IOException {
        var bus = new SessionBus(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
        try {
            var user = String.valueOf(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
            var name = HexFormat.of().formatHex(user.getBytes(StandardCharsets.US_ASCII));
            bus.write(ByteBuffer.wrap(("\0AUTH EXTERNAL " + name + "\r\n").getBytes(StandardCharsets.US_ASCII)));
            if (!bus.readLine().startsWith("OK")) {
                throw new IOException("the message bus refuses this user");
            }
            bus.write(ByteBuffer.wrap("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII)));
            bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "Hello");
            return bus;
        } catch (IOException e) {
            bus.close();
            throw e;
        }
    }

    /** Keeps the screen saver away until the connection is closed. */
    void inhibitScreenSaver(String program, String reason) throws IOException {
        call("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "Inhibit", program, reason);
    }

    /** Calls a method of the interface that is named like its service, and waits for its reply. */
    private void call(String service, String path, String method, String... values) throws IOException {
        var body = little(LONGEST);
        for (var value : values) {
            string(body, value);
        }
        var message = little(LONGEST);
        message.put((byte) 'l').put((byte) METHOD_CALL).put((byte) 0).put((byte) 1).putInt(body.position()).putInt(++serial);
        int length = message.position();
        message.putInt(0);
        int fields = message.position();
        field(message, 1, 'o', path);
        field(message, 6, 's', service);
        field(message, 2, 's', service);
        field(message, 3, 's', method);
        if (values.length > 0) {
            align(message, 8);
            message.put((byte) 8).put((byte) 1).put((byte) 'g').put((byte) 0);
            message.put((byte) values.length).put("s".repeat(values.length).getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        }
        message.putInt(length, message.position() - fields);
        align(message, 8);
        message.put(body.flip());
        write(message.flip());
        if (reply() == ERROR) {
            throw new IOException(service + " does not answer " + method);
        }
    }

    /** Reads messages until a reply comes, and returns its type. */
    private int reply() throws IOException {
        while (true) {
            var head = read(16);
            if (head.get(0) != 'l') {
                throw new IOException("the message bus speaks in another byte order");
            }
            int fields = head.getInt(12);
            read((fields + 7) / 8 * 8 + head.getInt(4));
            if (head.get(1) == METHOD_RETURN || head.get(1) == ERROR) {
                return head.get(1);
            }
        }
    }

    private static void field(ByteBuffer message, int code, char type, String value) {
        align(message, 8);
        message.put((byte) code).put((byte) 1).put((byte) type).put((byte) 0);
        string(message, value);
    }

    private static void string(ByteBuffer message, String value) {
        align(message, 4);
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        message.putInt(bytes.length).put(bytes).put((byte) 0);
    }

    private static void align(ByteBuffer message, int to) {
        while (message.position() % to != 0) {
            message.put((byte) 0);
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private ByteBuffer read(int length) throws IOException {
        if (length < 0 || length > LONGEST) {
            throw new IOException("the message bus sent a message of a strange length");
        }
        var bytes = little(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("the message bus hung up");
            }
        }
        return bytes.flip();
    }

    private String readLine() throws IOException {
        var line = new StringBuilder();
        while (!line.toString().endsWith("\r\n")) {
            line.append((char) read(1).get());
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
