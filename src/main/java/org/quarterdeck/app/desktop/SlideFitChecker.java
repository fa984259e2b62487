package org.quarterdeck.app.desktop;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.ui.slide.canvas.Legibility;

/**
 * Finds text that does not fit its slide. It lays out slides on the JavaFX thread one at a time, so that the screen stays
 * responsive, and remembers them: after a save only changed slides are laid out.
 */
final class SlideFitChecker implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SlideFitChecker.class.getName());
    /** The most segments that are checked; in longer workshops the check would take too long. */
    private static final int MOST_SEGMENTS = 1_000;
    /** The delay that lets the visible slides be drawn first. */
    private static final int DELAY_MILLIS = 150;

    private final SlideCheck slides = new SlideCheck();
    private final ScheduledThreadPoolExecutor work = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("measuring").factory(), new ThreadPoolExecutor.DiscardPolicy());

    /**
     * Measures a workshop in the background, unless this is closed.
     *
     * @param wanted asked before each slide whether the result is still wanted
     * @param done receives the workshop as it was and as it was measured, on this checker's thread
     */
    void measure(WorkshopChoice choice, Predicate<WorkshopChoice> wanted, BiConsumer<WorkshopChoice, WorkshopChoice> done) {
        if (choice.measured() || choice.reading().workshop().segments().size() > MOST_SEGMENTS) {
            return;
        }
        var _ = work.schedule(() -> {
            var measured = measured(choice, wanted);
            if (measured != null) {
                done.accept(choice, measured);
            }
        }, DELAY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private @Nullable WorkshopChoice measured(WorkshopChoice choice, Predicate<WorkshopChoice> wanted) {
        var reading = choice.reading();
        try {
            for (int i = 0; i < reading.workshop().segments().size(); i++) {
                if (!wanted.test(choice)) {
                    return null;
                }
                layOut(choice, i).join();
            }
            return choice.measured(reading.measured(slides));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a workshop's slides could not be measured", e);
            return null;
        }
    }

    private CompletableFuture<?> layOut(WorkshopChoice choice, int index) {
        var laid = new CompletableFuture<Legibility>();
        FxGate.run(() -> {
            try {
                laid.complete(slides.legible(choice.reading().workshop(), choice.reading().folder(), index));
            } catch (RuntimeException e) {
                laid.completeExceptionally(e);
            }
        });
        return laid;
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
