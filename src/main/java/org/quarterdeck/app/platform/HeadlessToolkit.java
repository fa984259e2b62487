package org.quarterdeck.app.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.quarterdeck.ui.common.FxGate;

/** JavaFX's own platform without a display, on whose thread charts want to be made. */
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

    /** Does that on its thread, and returns when it is done. Where that fails, the screen ends too, or the program never would. */
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

    /** Nothing can be drawn after it. */
    public static void stop() {
        Platform.exit();
    }
}
