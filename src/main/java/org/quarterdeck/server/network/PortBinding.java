package org.quarterdeck.server.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;

/**
 * The bound port of the server. It is bound before the session begins, since the session stores its number; phones that
 * connect before the server runs wait in the backlog.
 *
 * @param bind the only address to listen on, or null for all of this machine's
 * @param wanted the requested port, 0 for any
 * @param port the bound port
 */
public record PortBinding(ServerSocketChannel socket, @Nullable InetAddress bind, int wanted, int port) implements AutoCloseable {

    static final int BACKLOG = 4_096;
    private static final int FURTHER = 50;
    private static final int LAST = 65_535;

    /**
     * Binds the requested port, the next free one after it, or else any.
     *
     * @throws IOException if the address does not belong to this machine; the message is one plain sentence
     */
    public static PortBinding open(@Nullable InetAddress bind, int wanted) throws IOException {
        var tries = wanted == 0
                ? IntStream.of(0)
                : IntStream.concat(IntStream.rangeClosed(wanted, Math.min(LAST, wanted + FURTHER)), IntStream.of(0));
        IOException why = null;
        for (int port : tries.toArray()) {
            var socket = ServerSocketChannel.open();
            try {
                socket.bind(bind == null ? new InetSocketAddress(port) : new InetSocketAddress(bind, port), BACKLOG);
                return new PortBinding(socket, bind, wanted, socket.socket().getLocalPort());
            } catch (IOException e) {
                socket.close();
                why = e;
            }
        }
        var said = bind == null
                ? Message.of("server", "port.no_address")
                : Message.of("server", "port.bad_address", bind.getHostAddress());
        throw new IOException(said.inProgramLanguage(), why);
    }

    /** Returns whether a number or name is an address of this machine. */
    public static boolean isOurs(String address) {
        try {
            var found = address.isBlank() ? null : InetAddress.getByName(address);
            return found != null && (found.isAnyLocalAddress() || found.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(found) != null);
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }

    /** Returns whether another port than the requested one was bound, since a program uses that. */
    public boolean moved() {
        return wanted != 0 && port != wanted;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
