package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.concurrent.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.platform.SystemOpener;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.home.action.SampleSession;
import org.quarterdeck.ui.review.SessionExports.Front;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is closed while a file is written. */
class SessionExportControllerTest {

    @TempDir
    Path folder;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();
    private BackgroundServices services;
    private SessionExportController exports;
    private Summary session;
    private final Front front = new Front() {
        @Override
        public void follow(Task<?> work) {}

        @Override
        public void say(Notice notice) {
            said.add(notice.words());
        }
    };

    @BeforeEach
    void setUp() throws Exception {
        HeadlessDisplay.start();
        var options = new CommandLineOptions();
        options.home = Files.createDirectory(folder.resolve("home"));
        services = new BackgroundServices(options);
        services.addSample(SampleSession.id("en")).join();
        session = services.submit(services::all).join().getFirst();
        exports = new SessionExportController(services, new SystemOpener());
    }

    @AfterEach
    void close() {
        services.close();
    }

    private boolean writeAndClose(Path to) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> {
            exports.export(session, to, front);
            return exports.closeAfterwards(closed::incrementAndGet);
        });
    }

    private boolean close(Runnable how) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> exports.closeAfterwards(how));
    }

    @Test
    void closes_once_the_file_is_there() {
        var to = folder.resolve("answers.csv");
        assertTrue(writeAndClose(to));
        assertEquals("answers.csv is still being written. The window closes as soon as it is there.", said.getFirst());
        assertEquals(0, closed.get());
        Eventually.until("it closes", () -> closed.get() == 1);
        assertTrue(Files.exists(to));
        assertFalse(close(closed::incrementAndGet), "nothing is written any more");
    }

    @Test
    void stays_where_the_file_could_not_be_written_and_says_so() throws Exception {
        try (var log = LogCapture.of(SessionExportController.class)) {
            assertTrue(writeAndClose(Files.createDirectory(folder.resolve("folder.csv"))));
            Eventually.until("what went wrong", () -> said.getLast().startsWith("folder.csv could not be written"));
            assertEquals(1, log.messages().size());
        }
        assertEquals(0, closed.get());
        assertFalse(close(closed::incrementAndGet));
    }
}
