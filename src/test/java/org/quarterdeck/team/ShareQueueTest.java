package org.quarterdeck.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.ShareEntry.State;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** What waits to be shared and erased, without a server. */
class ShareQueueTest {

    @TempDir
    Path home;
    private SqliteArchive own;
    private ShareQueue queue;
    private Summary first;
    private Summary second;
    /** What the team's server was asked for. */
    private final List<String> asked = new ArrayList<>();
    private boolean refuses;
    private boolean closes;

    @BeforeEach
    void setUp() throws Exception {
        own = SqliteArchive.open(home);
        SimulatedCohort.playedInto(own, false);
        first = own.sessions().getFirst();
        second = new Summary("second", "Second", first.startedAt(), first.endedAt(), null, 1, 1, false);
        var team = (TeamArchive) Proxy.newProxyInstance(TeamArchive.class.getClassLoader(), new Class<?>[]{TeamArchive.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "share" -> share((SharedSession) values[0], (TeamArchive.Progress) values[1]);
                    case "takeBack" -> takeBack((String) values[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        queue = ShareQueue.in(home.resolve("team"), own, team,
                start -> WorkshopParser.read(start.file(), start.text(), Path.of(".")));
    }

    @AfterEach
    void close() {
        queue.close();
        own.close();
    }

    @Test
    void looking_for_what_is_shared_makes_no_folder() throws Exception {
        var nowhere = home.resolve("elsewhere").resolve("team");
        var ledger = ShareLedger.in(nowhere);
        assertEquals(List.of(), ledger.all());
        assertFalse(Files.exists(home.resolve("elsewhere")));
        ledger.put(new ShareEntry("one", "One", State.WAITING, null));
        assertEquals(ledger.all(), ShareLedger.in(nowhere).all());
    }

    private boolean share(SharedSession session, TeamArchive.Progress progress)
            throws ShareCancelledException, ArchiveException {
        if (closes) {
            queue.close();
            throw new ArchiveException("interrupted");
        }
        progress.sent(0);
        asked.add("share " + session.summary().id());
        return true;
    }

    private boolean takeBack(String session) throws ArchiveException {
        asked.add("erase " + session);
        if (refuses && session.equals(first.id())) {
            throw new ArchiveException("not allowed");
        }
        return true;
    }

    private ShareEntry entry(Summary session) {
        var entry = queue.of(session.id());
        assertNotNull(entry);
        return entry;
    }

    @Test
    void what_the_server_does_not_erase_is_tried_again_and_keeps_nothing_else_from_being_done() throws Exception {
        for (var session : List.of(first, second)) {
            queue.share(session);
            queue.takeBack(session.id());
        }
        refuses = true;
        assertEquals("not allowed", queue.drain());
        assertEquals(List.of("erase " + first.id(), "erase second"), asked);
        assertEquals(State.ERASING, entry(first).state());
        assertEquals("not allowed", entry(first).reason());
        assertNull(queue.of("second"));
        refuses = false;
        assertNull(queue.drain());
        assertNull(queue.of(first.id()));
    }

    @Test
    void what_the_end_of_the_program_breaks_off_waits_for_the_next_start() throws Exception {
        queue.share(first);
        closes = true;
        assertEquals("interrupted", queue.drain());
        assertEquals(State.WAITING, entry(first).state());
        assertNull(entry(first).reason());
    }

    @Test
    void what_is_given_up_while_it_is_sent_is_stopped_and_erased() throws Exception {
        queue.share(first);
        queue.onChange(() -> giveUp(first.id().equals(queue.sending())));
        assertNull(queue.drain());
        assertEquals(List.of("erase " + first.id()), asked);
        assertNull(queue.of(first.id()));
    }

    @Test
    void what_is_given_up_before_it_is_sent_is_asked_of_nobody() throws Exception {
        queue.share(first);
        queue.cancel(first.id());
        assertNull(queue.drain());
        assertEquals(List.of(), asked);
        assertNull(queue.of(first.id()));
    }

    private void giveUp(boolean now) {
        try {
            if (now) {
                queue.cancel(first.id());
            }
        } catch (ArchiveException e) {
            throw new IllegalStateException(e);
        }
    }
}
