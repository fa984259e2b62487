package org.quarterdeck.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.ui.editor.EditorReader.Reading;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** When the readings of a text are received. */
@ExtendWith(ApplicationExtension.class)
class EditorReaderTest {

    private static final String TEXT = "---\ntitle: One\n---\n\n# One\n";

    @TempDir
    private Path folder;

    @Test
    void a_text_that_was_typed_is_read() throws Exception {
        var received = new CountDownLatch(1);
        try (var reader = new EditorReader("workshop.md", folder, reading -> received.countDown())) {
            reader.read(TEXT);
            assertThat(received.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void an_editor_that_was_left_receives_no_reading_though_one_was_ready() throws Exception {
        List<Reading> received = new ArrayList<>();
        FxToolkit.setupFixture(() -> {
            try (var reader = new EditorReader("workshop.md", folder, received::add)) {
                reader.read(TEXT);
                awaitIdleReader();
            }
            return received;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(received).isEmpty();
    }

    /** Waits, on the screen's thread, until the reading is done and stands in the queue of that thread. */
    private static void awaitIdleReader() throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> "editor".equals(thread.getName()) && thread.getState() == Thread.State.WAITING));
    }
}
