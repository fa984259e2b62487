package org.quarterdeck.ui.export;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.SlideDrawings;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Workshop;

/**
 * Draws the slides of a workshop for paper. Each is laid out on the FX thread, one at a time, while the writer waits.
 */
public final class SlideVectorizer implements SlideDrawings {

    private final List<SlideMoment> slides;
    private final SlideShape shape;
    private final BiPredicate<String, FontFace> writes;

    public SlideVectorizer(Workshop workshop, Path folder, SlideShape shape, BiPredicate<String, FontFace> writes) {
        this.slides = IntStream.range(0, workshop.segments().size()).boxed()
                .flatMap(i -> SlideMoment.pages(workshop, folder, i).stream()).toList();
        this.shape = shape;
        this.writes = writes;
    }

    @Override
    public int count() {
        return slides.size();
    }

    @Override
    public int segment(int index) {
        return slides.get(index).index();
    }

    @Override
    public Drawing slide(int index) throws IOException, InterruptedException {
        var drawing = new CompletableFuture<Drawing>();
        FxGate.run(() -> {
            try {
                lay(index, drawing);
            } catch (RuntimeException e) {
                drawing.completeExceptionally(e);
            }
        });
        try {
            return drawing.get();
        } catch (ExecutionException e) {
            throw new IOException("slide " + (index + 1) + " could not be drawn", e.getCause());
        }
    }

    private void lay(int index, CompletableFuture<Drawing> drawing) {
        var view = new SlideView(shape, true);
        view.show(slides.get(index));
        var scene = new Scene(view, shape.width(), SlideShape.HEIGHT);
        view.resize(shape.width(), SlideShape.HEIGHT);
        view.applyCss();
        view.layout();
        var _ = view.complete().whenComplete((done, broken) -> FxGate.run(() -> {
            try {
                scene.getRoot().layout();
                var hand = new SceneVectorizer(writes);
                hand.draw(view, new AffineTransform(), 1);
                drawing.complete(new Drawing(shape.width(), SlideShape.HEIGHT, hand.marks()));
            } catch (RuntimeException e) {
                drawing.completeExceptionally(e);
            }
        }));
    }
}
