package org.quarterdeck.app.desktop;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.quarterdeck.ui.common.FxGate;

/** Hands the outcome of background work to the JavaFX thread. */
final class FxCompletion {

    private static final System.Logger LOG = System.getLogger(FxCompletion.class.getName());

    private FxCompletion() {}

    /** Passes the result, or the reason of the failure, to the JavaFX thread; nothing where the work was cancelled. */
    static <T> void then(CompletableFuture<T> work, Consumer<T> done, Consumer<String> failed) {
        var _ = work.whenComplete((result, problem) -> FxGate.run(() -> {
            if (problem == null) {
                done.accept(result);
            } else if (!isCancelled(problem)) {
                failed.accept(sentence(problem));
            }
        }));
    }

    private static boolean isCancelled(Throwable problem) {
        return problem instanceof CancellationException || problem.getCause() instanceof CancellationException;
    }

    private static String sentence(Throwable problem) {
        var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof RuntimeException) {
            LOG.log(Level.ERROR, "something failed that should not", cause);
        }
        return Objects.requireNonNullElseGet(cause.getLocalizedMessage(), cause::toString);
    }
}
