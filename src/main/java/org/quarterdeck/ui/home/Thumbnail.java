package org.quarterdeck.ui.home;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.kit.Styling;
import org.quarterdeck.ui.slide.SlideMoment;
import org.quarterdeck.ui.slide.SlideShape;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/** One slide, small, with its number and name below. Blank until it is drawn. */
final class Thumbnail extends VBox {

    private final Workshop workshop;
    private final Path folder;
    private final int index;
    private final StackPane frame = new StackPane();

    Thumbnail(Workshop workshop, Path folder, int index) {
        this.workshop = workshop;
        this.folder = folder;
        this.index = index;
        getStyleClass().add("thumbnail");
        frame.getStyleClass().add("frame");
        var name = new Label((index + 1) + "  " + SegmentNames.of(workshop.segments().get(index)));
        name.getStyleClass().add("quiet");
        getChildren().addAll(frame, name);
        setAccessibleText(name.getText());
    }

    boolean drawn() {
        return !frame.getChildren().isEmpty();
    }

    void draw() {
        var slide = new SlideView(SlideShape.WIDE, true);
        slide.show(SlideMoment.of(workshop, folder, index));
        slide.setMouseTransparent(true);
        frame.getChildren().setAll(slide);
        Styling.only(this, true, "drawn");
    }
}
