package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.Workshops;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@DisplayName("Backstage, closing")
class BackstageTest {

    @TempDir
    Path home;

    private final Options options = new Options();
    private Backstage backstage;

    @BeforeEach
    void open() {
        options.home = home;
        options.port = 0;
        options.bind = "127.0.0.1";
        backstage = new Backstage(options);
    }

    @AfterEach
    void close() {
        backstage.close();
    }

    @Test
    void may_be_asked_for_twice_and_at_the_same_time() throws Exception {
        var live = backstage.goLive(Shelf.read(Files.writeString(home.resolve("live.md"), Workshops.SPECTRUM), home), null);
        var window = CompletableFuture.runAsync(backstage::close);
        var system = CompletableFuture.runAsync(backstage::close);
        CompletableFuture.allOf(window, system).get(30, TimeUnit.SECONDS);
        assertTrue(live.isDone(), "what was asked before is done");
        assertFalse(Files.exists(home.resolve("room.json")), "and its room is closed");
        backstage.close();
    }

    @Test
    void cancels_what_is_asked_after_it_and_tells_nobody() throws Exception {
        backstage.close();
        HeadlessDisplay.start();
        var told = new ArrayList<String>();
        var late = backstage.home(List.of());
        assertTrue(late.isCancelled());
        FxCompletion.then(late, state -> told.add("done"), told::add);
        FxCompletion.then(CompletableFuture.completedFuture("").thenCompose(read -> backstage.resume()), room -> told.add("done"),
                told::add);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), told);
    }
}
