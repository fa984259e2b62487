package org.quarterdeck.team.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.team.TeamAddress;

class TeamDatabaseTest {

    private static boolean isUnreachable(TeamDatabase database) {
        return assertThrows(ArchiveException.class, () -> database.read(connection -> "read")).isUnreachable();
    }

    @Test
    void closing_does_not_wait_for_a_server_that_is_silent_and_nothing_is_reached_after_it() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var database = new TeamDatabase(
                    TeamAddress.of("postgresql://anna@127.0.0.1:" + server.getLocalPort() + "/team?sslmode=disable"));
            var reading = CompletableFuture.supplyAsync(() -> isUnreachable(database));
            try (var line = server.accept()) {
                assertTrue(line.isConnected());
                assertTrue(Thread.ofPlatform().start(database::close).join(Duration.ofSeconds(3)), "it is closed at once");
                assertFalse(reading.isDone(), "it still waits for the server");
            }
            assertTrue(reading.get(30, TimeUnit.SECONDS));
            assertTrue(isUnreachable(database));
        }
    }
}
