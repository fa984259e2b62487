package org.quarterdeck.ui.console.grid;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;

/** A small picture of a slide with its number and name. A click goes there. */
final class SlideEntryCell extends GridCell<SlideEntry> {

    static final double WIDTH = 208;
    static final double HEIGHT = 150;
    static final double GAP = 8;
    private static final double PICTURE = WIDTH - 16;

    private final Predicate<SlideEntry> chosen;
    private final SlideView slide = new SlideView(SlideShape.WIDE, true);
    private final Label name = new Label();
    private final VBox box;

    SlideEntryCell(Consumer<SlideEntry> go, Predicate<SlideEntry> chosen) {
        this.chosen = chosen;
        getStyleClass().add("slide-entry");
        slide.setMouseTransparent(true);
        slide.setMinSize(PICTURE, PICTURE * SlideShape.HEIGHT / SlideShape.WIDE.width());
        slide.setMaxSize(PICTURE, PICTURE * SlideShape.HEIGHT / SlideShape.WIDE.width());
        name.setMaxWidth(PICTURE);
        var frame = new StackPane(slide);
        frame.getStyleClass().add("frame");
        box = new VBox(4, frame, name);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getClickCount() == 1) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SlideEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            return;
        }
        slide.show(SlideMoment.of(entry.workshop(), entry.folder(), entry.index()));
        name.setText(entry.index() + 1 + "  " + entry.name());
        setGraphic(box);
        mark();
    }

    /** Shows whether the cell's slide is the chosen one. */
    void mark() {
        StyleStates.only(this, getItem() != null && chosen.test(getItem()), "here");
    }
}
