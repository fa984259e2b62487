package org.quarterdeck.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Allows one running program for each home. The first one holds a lock on {@code HOME/lock}, which the system releases
 * however the program ends, and listens on a socket in the home; a second one connects to it, so that the first shows its
 * window.
 */
public final class SingleInstanceLock implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SingleInstanceLock.class.getName());
    private static final String SOCKET = "show";

    private final FileChannel file;
    private final Path home;
    private @Nullable ServerSocketChannel socket;

    private SingleInstanceLock(FileChannel file, Path home) {
        this.file = file;
        this.home = home;
    }

    /**
     * Locks the home, or returns null if another program holds it.
     *
     * @throws IOException if the home cannot be created or written
     */
    public static @Nullable SingleInstanceLock take(Path home) throws IOException {
        Files.createDirectories(home);
        var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            return null;
        }
        return new SingleInstanceLock(file, home);
    }

    /** Asks the program that holds the home to show its window; returns whether it could be reached. */
    public static boolean requestShow(Path home) {
        try (var socket = SocketChannel.open(UnixDomainSocketAddress.of(home.resolve(SOCKET)))) {
            return socket.isConnected();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Registers a callback for when a second program connects. On a system without Unix domain sockets it is never called.
     */
    public void onShowRequest(Runnable show) {
        var path = home.resolve(SOCKET);
        try {
            Files.deleteIfExists(path);
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(path));
            socket = opened;
            Thread.ofVirtual().name("show requests").start(() -> listen(opened, show));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "a second program will not be able to show this one", e);
        }
    }

    private static void listen(ServerSocketChannel socket, Runnable show) {
        while (socket.isOpen()) {
            try (var request = socket.accept()) {
                show.run();
            } catch (IOException e) {
                LOG.log(Level.FINE, "the socket is closed", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                Files.deleteIfExists(home.resolve(SOCKET));
            }
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the home could not be let go", e);
        }
    }
}
