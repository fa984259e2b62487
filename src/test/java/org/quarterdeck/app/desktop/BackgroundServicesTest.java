package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.SettledScreen;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.StandardStreamCapture;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.ArchiveException;

@Tag("screen")
class BackgroundServicesTest {

    @TempDir
    Path home;

    private final CommandLineOptions options = new CommandLineOptions();
    private BackgroundServices backstage;
    /** Where the program says where its room is. */
    private StandardStreamCapture said;

    @BeforeEach
    void open() {
        said = StandardStreamCapture.ofOutput();
        options.home = home;
        options.port = 0;
        options.bind = "127.0.0.1";
        backstage = new BackgroundServices(options);
    }

    @AfterEach
    void close() {
        backstage.close();
        said.close();
    }

    @Test
    void may_be_asked_for_twice_and_at_the_same_time() throws Exception {
        var live = backstage
                .goLive(WorkshopLoader.read(Files.writeString(home.resolve("live.md"), WorkshopFixture.SPECTRUM), home), null);
        var window = CompletableFuture.runAsync(backstage::close);
        var system = CompletableFuture.runAsync(backstage::close);
        CompletableFuture.allOf(window, system).get(30, TimeUnit.SECONDS);
        assertTrue(live.isDone(), "what was asked before is done");
        assertFalse(Files.exists(home.resolve("room.json")), "and its room is closed");
        backstage.close();
    }

    @Test
    void recovers_a_large_archive_once_its_damage_is_found_and_has_that_said() throws Exception {
        backstage.close();
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
        }
        damageLargeArchive();
        backstage = new BackgroundServices(options);
        var news = new CompletableFuture<Boolean>();
        backstage.onNews(() -> news.complete(true));
        news.get(30, TimeUnit.SECONDS);
        var state = backstage.home(List.of()).get(30, TimeUnit.SECONDS);
        assertEquals(1, state.sessions().size());
        assertTrue(state.troubles().getFirst().contains("damaged"), state.troubles().toString());
    }

    @Test
    void opens_the_archive_again_after_a_session_where_it_is_sound_by_then() throws Exception {
        backstage.close();
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
        }
        var damage = damageLargeArchive();
        var workshop = WorkshopLoader.read(Files.writeString(home.resolve("live.md"), WorkshopFixture.SPECTRUM), home);
        backstage = new BackgroundServices(options);
        var live = backstage.goLive(workshop, null);
        var news = new CompletableFuture<Boolean>();
        backstage.onNews(() -> news.complete(true));
        news.get(30, TimeUnit.SECONDS);
        live.get(30, TimeUnit.SECONDS);
        damage.mend();
        backstage.closeSession().get(30, TimeUnit.SECONDS);
        assertEquals(2, backstage.all().size());
        assertEquals(List.of(), backstage.home(List.of()).get(30, TimeUnit.SECONDS).troubles());
        assertFalse(Files.exists(home.resolve("salvage")), "no copy of it is left");
    }

    @Test
    void does_not_wait_for_a_look_for_damage_when_it_closes() throws Exception {
        backstage.home(List.of()).get(30, TimeUnit.SECONDS);
        var looking = backstage.submit(() -> {
            Eventually.until("the look for damage is stopped", this::isLookStopped);
            return "stopped";
        });
        backstage.close();
        assertEquals("stopped", looking.get(30, TimeUnit.SECONDS));
    }

    private boolean isLookStopped() {
        try {
            backstage.archive().check();
            return false;
        } catch (ArchiveException e) {
            return !e.isFileLost();
        }
    }

    @Test
    void cancels_what_is_asked_after_it_and_tells_nobody() throws Exception {
        backstage.close();
        HeadlessDisplay.start();
        var told = new ArrayList<String>();
        var late = backstage.home(List.of());
        assertTrue(late.isCancelled());
        FxCompletion.then(late, state -> told.add("done"), told::add);
        FxCompletion.then(CompletableFuture.completedFuture("").thenCompose(read -> backstage.resume("")),
                room -> told.add("done"),
                told::add);
        SettledScreen.settle();
        assertEquals(List.of(), told);
    }

    @Test
    void puts_a_backup_in_place_and_erases_and_brings_back_past_sessions() throws Exception {
        backstage.close();
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
        }
        backstage = new BackgroundServices(options);
        var session = backstage.home(List.of()).get(30, TimeUnit.SECONDS).sessions().getFirst();
        backstage.erase(session);
        assertEquals(List.of(), backstage.all());
        assertEquals(List.of(session), backstage.erased());
        backstage.bringBack(session);
        assertEquals(List.of(session), backstage.all());
        assertEquals(List.of(), backstage.erased());
        assertTrue(backstage.check().get(30, TimeUnit.SECONDS).getFirst().startsWith("No damage was found"));
        var backup = backstage.archive().backUp(java.time.Instant.now());
        backstage.describe(session.id(), "Changed since", session.details());
        backstage.restore(backup).get(30, TimeUnit.SECONDS);
        assertEquals(session.title(), backstage.all().getFirst().title());
        assertEquals(1, SqliteArchive.backups(home).stream().filter(each -> each.aside()).count());
    }

    /** Overwrites the seats of an archive that is too large to be looked through when it is opened. */
    private Damage damageLargeArchive() throws IOException {
        var file = SqliteFile.archiveIn(home);
        file.grow();
        var root = file.value("SELECT rootpage FROM sqlite_schema WHERE name = 'seat'");
        long at = (Long.parseLong(root) - 1) * 4_096;
        var before = ByteBuffer.allocate(4_096);
        try (var channel = FileChannel.open(file.path(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.read(before, at);
            channel.write(ByteBuffer.wrap(new byte[4_096]), at);
        }
        return new Damage(file.path(), at, before.array());
    }

    /** @param before what was there */
    private record Damage(Path file, long at, byte[] before) {

        void mend() throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(before), at);
            }
        }
    }
}
