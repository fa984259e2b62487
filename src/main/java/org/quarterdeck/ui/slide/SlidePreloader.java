package org.quarterdeck.ui.slide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.SnapshotParameters;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;

/**
 * Lays out and draws in advance the slides that may be shown next, one step at a time while the FX thread is idle, so
 * that showing them costs a frame. Used on the FX thread.
 */
final class SlidePreloader {

    private static final Duration QUIET = Duration.millis(200);
    private static final Duration BETWEEN = Duration.millis(40);

    private record Ready(SlideMoment moment, SlidePage page) {}

    private final Function<SlideMoment, SlidePage> layer;
    private final PauseTransition idle = new PauseTransition(QUIET);
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<Ready> ready = new ArrayList<>();
    private List<SlideMoment> wanted = List.of();
    private @Nullable SlideMoment drawn;

    /** @param layer lays out a slide with its style */
    SlidePreloader(Function<SlideMoment, SlidePage> layer) {
        this.layer = layer;
        idle.setOnFinished(quiet -> step());
    }

    /** Sets the slides that may come next. Others are discarded. */
    void want(List<SlideMoment> moments) {
        if (same(moments, wanted)) {
            return;
        }
        wanted = List.copyOf(moments);
        ready.removeIf(one -> wanted.stream().noneMatch(one.moment()::sameSlide));
        steps.clear();
        drawn = null;
        for (var moment : wanted) {
            if (ready.stream().noneMatch(one -> one.moment().sameSlide(moment))) {
                steps.add(() -> lay(moment));
            }
        }
        idle.setDuration(QUIET);
        idle.playFromStart();
    }

    /**
     * Draws a chart once beside the screen, so that the letters and figures in their sizes are there when it is shown. As answers
     * come in, this happens again each time that there are twice as many.
     */
    void drawAhead(SlideMoment chart) {
        drawn = chart;
        steps.add(() -> draw(layer.apply(chart)));
        if (idle.getStatus() != Animation.Status.RUNNING) {
            idle.setDuration(QUIET);
            idle.playFromStart();
        }
    }

    /** Returns whether a chart of so many answers is to be drawn. */
    boolean wantsDrawing(int index, int answers) {
        return answers > 0 && (drawn == null || drawn.index() != index || answers >= 2 * answers(drawn));
    }

    private static int answers(SlideMoment moment) {
        var vote = moment.vote();
        return vote == null ? 0 : vote.answers();
    }

    /** Removes and returns a slide if it is ready. */
    @Nullable
    SlidePage take(SlideMoment moment) {
        for (var one : ready) {
            if (one.moment().sameSlide(moment)) {
                ready.remove(one);
                wanted = List.of();
                return one.page();
            }
        }
        return null;
    }

    boolean has(SlideMoment moment) {
        return ready.stream().anyMatch(one -> one.moment().sameSlide(moment));
    }

    /** Discards everything, as what was laid out no longer looks as it should. */
    void forget() {
        stop();
        ready.clear();
        wanted = List.of();
        drawn = null;
    }

    void stop() {
        idle.stop();
        steps.clear();
    }

    private void step() {
        var next = steps.poll();
        if (next != null) {
            next.run();
            idle.setDuration(BETWEEN);
            idle.playFromStart();
        }
    }

    private void lay(SlideMoment moment) {
        var page = layer.apply(moment);
        ready.add(new Ready(moment, page));
        steps.addFirst(() -> draw(page));
    }

    /** Draws the page once, because the first drawing of each letter creates its image and takes longest. */
    private static void draw(SlidePage page) {
        var pane = page.sheet().pane();
        if (pane.getScene() == null) {
            var look = new SnapshotParameters();
            look.setFill(page.sheet().palette.paper());
            pane.snapshot(result -> null, look, null);
        }
    }

    private static boolean same(List<SlideMoment> some, List<SlideMoment> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).sameSlide(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
