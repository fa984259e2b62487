package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class SleepInhibitorTest {

    private static final byte RETURN = 2;
    private static final byte ERROR = 3;

    @TempDir
    Path folder;

    private static final List<String> CALLS = List.of("Hello", "Inhibit");

    /** A message bus that answers each of the calls with a message of that type, until the other side hangs up; returns what it read. */
    private CompletableFuture<String> bus(Path socket, byte... answers) throws IOException {
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        return CompletableFuture.supplyAsync(() -> {
            try (server; var channel = server.accept()) {
                var heard = new StringBuilder(hear(channel));
                channel.write(ByteBuffer.wrap("OK 1234\r\n".getBytes(StandardCharsets.US_ASCII)));
                for (int i = 0; i < answers.length; i++) {
                    while (!heard.toString().contains(CALLS.get(i))) {
                        heard.append(hear(channel));
                    }
                    channel.write(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'l').put(answers[i])
                            .putShort((short) 256).putInt(0).putInt(1).putInt(0).flip());
                }
                for (var more = hear(channel); !more.isEmpty(); more = hear(channel)) {
                    heard.append(more);
                }
                return heard.toString();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String hear(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(4096);
        channel.read(bytes);
        return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
    }

    @Test
    void asks_the_desktop_to_keep_the_saver_away_until_the_connection_ends() throws Exception {
        var socket = folder.resolve("bus");
        var heard = bus(socket, RETURN, RETURN);
        var bus = SessionBus.connect(socket);
        bus.inhibitScreenSaver("Quarterdeck", "A workshop is live");
        assertFalse(heard.isDone());
        bus.close();
        var words = heard.get(30, TimeUnit.SECONDS);
        for (var word : List.of("AUTH EXTERNAL ", "BEGIN", "Hello", "org.freedesktop.ScreenSaver", "Inhibit", "Quarterdeck",
                "A workshop is live")) {
            assertTrue(words.contains(word), word);
        }
    }

    @Test
    void does_without_a_desktop_that_knows_no_saver() throws Exception {
        var socket = folder.resolve("bus");
        var heard = bus(socket, RETURN, ERROR);
        try (var bus = SessionBus.connect(socket)) {
            assertThrows(IOException.class, () -> bus.inhibitScreenSaver("Quarterdeck", "A workshop is live"));
        }
        heard.get(30, TimeUnit.SECONDS);
    }

    @Test
    void finds_the_bus_where_the_desktop_says() {
        assertEquals(Path.of("/run/user/1/bus"),
                SleepInhibitor.busSocket(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1/bus,guid=12")));
        assertNull(SleepInhibitor.busSocket(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/tmp/bus")));
    }

    @Test
    void holds_commands_that_end_with_the_program() {
        assertEquals(List.of(List.of("caffeinate", "-d", "-i", "-w", "12")),
                SleepInhibitor.commands("mac os x", Map.of(), 12));
        assertEquals(List.of("systemd-inhibit", "sh"), SleepInhibitor.commands("linux", Map.of("DISPLAY", ":0"), 12).stream()
                .map(List::getFirst).toList());
        assertEquals(1, SleepInhibitor.commands("linux", Map.of(), 12).size());
    }
}
