package org.quarterdeck.app.platform;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Opens, edits and trashes files with the system's own programs. The calls run on background threads, since any of them may
 * take long.
 */
public class SystemOpener {

    private static final System.Logger LOG = System.getLogger(SystemOpener.class.getName());
    /** The longest wait for an opener; one that still runs by then counts as successful. */
    private static final int SECONDS = 4;

    private final String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    /** Opens a text file in its editor; completes with false if nothing could. */
    public CompletableFuture<Boolean> edit(Path file) {
        return start(system.contains("mac")
                ? List.of("open", "-t", file.toString())
                : opener(file));
    }

    /** Opens a file with its default program, or a folder in the file manager; completes with false if nothing could. */
    public CompletableFuture<Boolean> open(Path file) {
        return start(opener(file));
    }

    /** Moves a file to the system's trash; completes with false if there is none. */
    public CompletableFuture<Boolean> trash(Path path) {
        if (!system.contains("win") && !system.contains("mac")) {
            return start(List.of("gio", "trash", path.toString()));
        }
        return runInBackground(() -> Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Action.MOVE_TO_TRASH)
                && Desktop.getDesktop().moveToTrash(path.toFile()));
    }

    private List<String> opener(Path file) {
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
    }

    private static CompletableFuture<Boolean> start(List<String> command) {
        return runInBackground(() -> {
            try {
                var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
            } catch (IOException e) {
                LOG.log(Level.INFO, "there is no " + command.getFirst() + " here", e);
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    private static CompletableFuture<Boolean> runInBackground(java.util.function.Supplier<Boolean> what) {
        var done = new CompletableFuture<Boolean>();
        Thread.ofVirtual().name("opener").start(() -> {
            try {
                done.complete(what.get());
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "the system could not be asked", e);
                done.complete(false);
            }
        });
        return done;
    }
}
