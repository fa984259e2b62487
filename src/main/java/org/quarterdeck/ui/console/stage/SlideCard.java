package org.quarterdeck.ui.console.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.slide.SlideToolLayer;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.tool.SlideTools;

/** A slide with a heading above it that says what it shows and its state. */
final class SlideCard extends VBox {

    private final Label note = new Label();
    private final Label instead = new Label();
    private final SlideView slide = new SlideView(SlideShape.WIDE, true);
    private final HBox top;
    private final StackPane frame;
    private @Nullable SlideMoment shown;

    SlideCard(String heading) {
        getStyleClass().add("slide-card");
        var words = new Label(heading);
        words.getStyleClass().add("heading");
        words.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("heading-note");
        top = new HBox(words, note);
        top.getStyleClass().add("headings");
        WrappedText.in(instead);
        instead.getStyleClass().add("quiet");
        instead.setMouseTransparent(true);
        frame = new StackPane(slide, instead);
        frame.getStyleClass().add("frame");
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().addAll(top, frame);
    }

    /** Lays tools over the slide, and their buttons above it. */
    SlideToolLayer tools(SlideTools tools, SlideToolButtons buttons) {
        var layer = new SlideToolLayer(tools, slide);
        frame.getChildren().add(1, layer);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        top.getChildren().add(buttons);
        return layer;
    }

    void show(SlideMoment moment) {
        slide.setVisible(true);
        instead.setText("");
        if (!moment.equals(shown)) {
            shown = moment;
            slide.show(moment);
        }
    }

    /** Shows text in place of the slide. */
    void show(String sentence) {
        slide.setVisible(false);
        instead.setText(sentence);
    }

    void note(String words) {
        note.setText(words);
    }
}
