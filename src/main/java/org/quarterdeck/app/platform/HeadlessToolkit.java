package org.quarterdeck.app.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.quarterdeck.ui.common.FxGate;

/** JavaFX's own headless platform, which draws charts without a display. */
public final class HeadlessToolkit {

    private HeadlessToolkit() {}

    public static void start() {
        SystemRequirements.quiet();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
    }

    /**
     * Runs a task on the JavaFX thread and waits for it. If the task fails, the toolkit is stopped too, so that the program
     * can end.
     */
    public static void run(Runnable what) {
        var done = new CompletableFuture<Void>();
        FxGate.run(() -> {
            try {
                what.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } catch (CompletionException e) {
            stop();
            throw e;
        }
    }

    /** Stops the toolkit; nothing can be drawn after that. */
    public static void stop() {
        Platform.exit();
    }
}
