package org.quarterdeck.app.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Allows one running program for each home. The first one holds a lock on {@code HOME/lock}, which the system releases
 * however the program ends, and listens on a socket in the home; a second one connects to it and asks the first to show its
 * window, or to renew the remote's token.
 */
public final class SingleInstanceLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SingleInstanceLock.class.getName());
    private static final String SOCKET = "show";
    private static final String SHOW = "show";
    private static final String RENEW_REMOTE = "renew remote";

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

    /** The answers of the first program to a second one with the same home. */
    public interface Requests {

        /** Shows its window; returns whether it has one. */
        boolean show();

        /** Renews the remote's token, so that remotes with the old one are replaced. Returns the new address, or null without a session. */
        @Nullable
        String renewRemote();
    }

    /** Asks the program that holds the home to show its window; returns whether it does. */
    public static boolean requestShow(Path home) {
        return !ask(home, SHOW).orElse("").isEmpty();
    }

    /** Asks the program that holds the home to renew the remote's token. Returns the new address, or nothing if there is no session. */
    public static Optional<String> requestRenewal(Path home) {
        return ask(home, RENEW_REMOTE).filter(address -> !address.isEmpty());
    }

    private static Optional<String> ask(Path home, String what) {
        try (var socket = SocketChannel.open(UnixDomainSocketAddress.of(home.resolve(SOCKET)));
                var answer = new BufferedReader(Channels.newReader(socket, StandardCharsets.UTF_8))) {
            socket.write(ByteBuffer.wrap((what + "\n").getBytes(StandardCharsets.UTF_8)));
            return Optional.ofNullable(answer.readLine());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Registers what a second program's requests are answered by. On a system without Unix domain sockets there are none. */
    public void answer(Requests requests) {
        var path = home.resolve(SOCKET);
        try {
            Files.deleteIfExists(path);
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(path));
            socket = opened;
            Thread.ofVirtual().name("requests of a second program").start(() -> listen(opened, requests));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "a second program will not be able to ask this one for anything", e);
        }
    }

    private static void listen(ServerSocketChannel socket, Requests requests) {
        while (socket.isOpen()) {
            try {
                var request = socket.accept();
                Thread.ofVirtual().name("request").start(() -> reply(request, requests));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the socket is closed", e);
            }
        }
    }

    private static void reply(SocketChannel request, Requests requests) {
        try (request; var asked = new BufferedReader(Channels.newReader(request, StandardCharsets.UTF_8))) {
            var what = asked.readLine();
            var address = RENEW_REMOTE.equals(what) ? requests.renewRemote() : null;
            var answer = SHOW.equals(what) && requests.show() ? SHOW : address == null ? "" : address;
            request.write(ByteBuffer.wrap((answer + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "who asked is gone", e);
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
