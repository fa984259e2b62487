package org.quarterdeck.ui.editor;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.editing.SegmentedText;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Reads the text as it is typed, on a thread of its own. Of texts that come faster than they are read, the newest is. */
final class EditorReader implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EditorReader.class.getName());

    /** So many readings of a long workshop are enough for most of the parser to be compiled. */
    private static final int WARM = 12;

    /** A text with what it says and where its segments stand. */
    record Reading(ParseResult result, SegmentedText segments) {}

    private final String name;
    private final Path folder;
    private final Consumer<Reading> read;
    private final AtomicReference<String> newest = new AtomicReference<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("editor").factory());

    /** @param read receives each reading, on the JavaFX thread */
    EditorReader(String name, Path folder, Consumer<Reading> read) {
        this.name = name;
        this.folder = folder;
        this.read = read;
    }

    void read(String text) {
        if (newest.getAndSet(text) == null) {
            try {
                work.execute(this::next);
            } catch (RejectedExecutionException e) {
                LOG.log(Level.DEBUG, "the editor was closed", e);
            }
        }
    }

    /**
     * Reads a text some times for nothing until there is one to read, so that the first letters are read as quickly as later ones:
     * by code that Java has compiled.
     */
    void warmUp(String text) {
        work.execute(() -> {
            for (int i = 0; i < WARM && newest.get() == null && !Thread.currentThread().isInterrupted(); i++) {
                now(text);
            }
        });
    }

    Reading now(String text) {
        return new Reading(WorkshopParser.read(name, text, folder), SegmentedText.of(text));
    }

    private void next() {
        var text = newest.getAndSet(null);
        if (text != null) {
            var reading = now(text);
            FxGate.run(() -> show(reading));
        }
    }

    /** An editor that was left shows no more: its nodes stand in no window, and have no styles to be drawn with. */
    private void show(Reading reading) {
        if (!work.isShutdown()) {
            read.accept(reading);
        }
    }

    /** Ends reading, on the JavaFX thread: no reading is received from then on, whether or not one was under way. */
    @Override
    public void close() {
        work.shutdownNow();
    }
}
