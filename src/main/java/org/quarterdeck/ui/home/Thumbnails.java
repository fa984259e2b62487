package org.quarterdeck.ui.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.quarterdeck.workshop.Workshop;

/** The slides of a workshop, small. Only those in sight are drawn, one a frame, so that a long workshop opens at once. */
final class Thumbnails extends FlowPane {

    private final ScrollPane window;
    private final Timeline drawing = new Timeline(new KeyFrame(Duration.millis(16), event -> drawOne()));

    /** @param window what they are scrolled in */
    Thumbnails(ScrollPane window) {
        this.window = window;
        getStyleClass().add("thumbnails");
        drawing.setCycleCount(Animation.INDEFINITE);
        window.vvalueProperty().addListener(change -> look());
        window.viewportBoundsProperty().addListener(change -> look());
        layoutBoundsProperty().addListener(change -> look());
    }

    void show(Workshop workshop, Path folder) {
        var all = new ArrayList<Thumbnail>();
        for (int i = 0; i < workshop.segments().size(); i++) {
            all.add(new Thumbnail(workshop, folder, i));
        }
        getChildren().setAll(all);
        look();
    }

    private List<Thumbnail> missing() {
        var sight = window.localToScene(window.getLayoutBounds());
        return getChildren().stream().map(Thumbnail.class::cast)
                .filter(t -> !t.drawn() && t.localToScene(t.getLayoutBounds()).intersects(sight)).toList();
    }

    private void look() {
        drawing.play();
    }

    private void drawOne() {
        var next = missing();
        if (next.isEmpty()) {
            drawing.stop();
        } else {
            next.getFirst().draw();
        }
    }
}
