package org.quarterdeck.app;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiPredicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.quarterdeck.report.Face;
import org.quarterdeck.report.SlideDrawings;
import org.quarterdeck.ui.kit.FxGate;
import org.quarterdeck.ui.slide.SlideMoment;
import org.quarterdeck.ui.slide.SlideShape;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.workshop.Workshop;

/** The slides of a workshop as drawings: each is laid out on the screen's thread, one at a time, while the writing waits. */
final class DrawnSlides implements SlideDrawings {

    private final Workshop workshop;
    private final Path folder;
    private final BiPredicate<String, Face> writes;

    DrawnSlides(Workshop workshop, Path folder, BiPredicate<String, Face> writes) {
        this.workshop = workshop;
        this.folder = folder;
        this.writes = writes;
    }

    @Override
    public int count() {
        return workshop.segments().size();
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
        var shape = SlideShape.WIDE;
        var view = new SlideView(shape, true);
        view.show(SlideMoment.of(workshop, folder, index));
        var scene = new Scene(view, shape.width(), SlideShape.HEIGHT);
        view.resize(shape.width(), SlideShape.HEIGHT);
        view.applyCss();
        view.layout();
        var waiting = new ArrayList<CompletableFuture<?>>();
        pictures(view).forEach(image -> waiting.add(loaded(image)));
        var unused = CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).thenRun(() -> FxGate.run(() -> {
            try {
                scene.getRoot().layout();
                var hand = new Draughtsman(writes);
                hand.draw(view, new AffineTransform(), 1);
                drawing.complete(new Drawing(shape.width(), SlideShape.HEIGHT, hand.marks()));
            } catch (RuntimeException e) {
                drawing.completeExceptionally(e);
            }
        }));
    }

    private static CompletableFuture<?> loaded(Image image) {
        var done = new CompletableFuture<String>();
        if (image.getProgress() >= 1 || image.isError()) {
            done.complete("");
        }
        image.progressProperty().addListener((progress, before, now) -> {
            if (now.doubleValue() >= 1) {
                done.complete("");
            }
        });
        image.errorProperty().addListener(error -> done.complete(""));
        return done;
    }

    private static List<Image> pictures(Node node) {
        if (node instanceof ImageView view && view.getImage() != null) {
            return List.of(view.getImage());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> pictures(child).stream()).toList()
                : List.of();
    }
}
