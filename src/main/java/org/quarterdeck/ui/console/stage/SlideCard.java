package org.quarterdeck.ui.console.stage;

import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
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
    private final Headings top;
    private final StackPane frame;
    private @Nullable SlideMoment shown;

    SlideCard(String heading) {
        getStyleClass().add("slide-card");
        var words = new Label(heading);
        words.getStyleClass().add("heading");
        words.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("heading-note");
        top = new Headings(words, note);
        WrappedText.in(note);
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
        top.end(buttons);
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

    /** Has a countdown on the slide stand as the room sees it. */
    void tick(Instant time) {
        slide.tick(time);
    }

    /** Shows text in place of the slide. */
    void show(String sentence) {
        slide.setVisible(false);
        instead.setText(sentence);
    }

    void note(String words) {
        top.note(words);
    }

    /** Sets the height of the heading, so that those of cards beside each other agree. */
    void heading(double height) {
        top.setMinHeight(height);
        top.setMaxHeight(height);
    }

    /** A heading, a note beside it, in two lines if need be, and buttons at the end where the note leaves room for them. */
    private static final class Headings extends HBox {

        private final Label words;
        private final Label note;
        private @Nullable Region end;
        private String noted = "";

        Headings(Label words, Label note) {
            super(words, note);
            this.words = words;
            this.note = note;
            HBox.setHgrow(note, Priority.ALWAYS);
            getStyleClass().add("headings");
        }

        void note(String said) {
            if (!said.equals(noted)) {
                noted = said;
                note.setText(said);
                requestLayout();
            }
        }

        /** Returns the width that the note takes in one line. */
        private double noteWidth() {
            var line = new Text(noted);
            line.setFont(note.getFont());
            return Math.ceil(line.getLayoutBounds().getWidth());
        }

        void end(Region buttons) {
            end = buttons;
            buttons.setManaged(false);
            buttons.needsLayoutProperty().addListener((needs, before, now) -> {
                if (now) {
                    requestLayout();
                }
            });
            getChildren().add(buttons);
        }

        @Override
        protected double computePrefHeight(double width) {
            double own = super.computePrefHeight(width);
            return end == null ? own : Math.max(own, snappedTopInset() + end.prefHeight(-1) + snappedBottomInset());
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (end == null) {
                return;
            }
            double width = end.prefWidth(-1);
            double height = end.prefHeight(-1);
            double taken = words.prefWidth(-1) + getSpacing()
                    + (noted.isEmpty() ? 0 : noteWidth() + getSpacing());
            end.setVisible(taken + width <= getWidth() - snappedLeftInset() - snappedRightInset());
            end.resizeRelocate(getWidth() - snappedRightInset() - width, Math.rint((getHeight() - height) / 2), width, height);
        }
    }
}
