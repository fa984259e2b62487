package org.quarterdeck.app;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.home.SlideReach;
import org.quarterdeck.ui.home.WorkshopChoice;
import org.quarterdeck.ui.kit.FxGate;
import org.quarterdeck.ui.slide.ReachWords;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.ui.slide.Venue;

/**
 * Finds what does not fit its slide and how far each slide reads. It lays them out on the screen's thread one at a time, so
 * that the screen goes on in between, and remembers them: after a save only what changed is laid out.
 */
final class Measurer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Measurer.class.getName());
    /** In longer workshops nobody waits for it. */
    private static final int MOST = 1_000;

    private final SlideCheck slides = new SlideCheck();
    private final Venue venue;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("measuring").factory());

    Measurer(Venue venue) {
        this.venue = venue;
    }

    /**
     * Measures a workshop in the background.
     *
     * @param wanted asked again and again whether anyone still waits for it
     * @param done given the workshop as it was and as it was measured, on this measurer's thread
     */
    void measure(WorkshopChoice choice, Predicate<WorkshopChoice> wanted, BiConsumer<WorkshopChoice, WorkshopChoice> done) {
        if (!choice.reach().isEmpty() || choice.reading().workshop().segments().size() > MOST) {
            return;
        }
        var unused = work.submit(() -> {
            var measured = measured(choice, wanted);
            if (measured != null) {
                done.accept(choice, measured);
            }
        });
    }

    private @Nullable WorkshopChoice measured(WorkshopChoice choice, Predicate<WorkshopChoice> wanted) {
        var reading = choice.reading();
        var reach = new ArrayList<SlideReach>();
        try {
            for (int i = 0; i < reading.workshop().segments().size(); i++) {
                if (!wanted.test(choice)) {
                    return null;
                }
                reach.add(reach(choice, i).join());
            }
            return choice.measured(reading.measured(slides), reach);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a workshop's slides could not be measured", e);
            return null;
        }
    }

    private CompletableFuture<SlideReach> reach(WorkshopChoice choice, int index) {
        var found = new CompletableFuture<SlideReach>();
        FxGate.run(() -> {
            try {
                var legible = slides.legible(choice.reading().workshop(), choice.reading().folder(), index);
                found.complete(new SlideReach(ReachWords.brief(legible, venue), ReachWords.sentence(legible, venue),
                        venue.reads(legible)));
            } catch (RuntimeException e) {
                found.completeExceptionally(e);
            }
        });
        return found;
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
