package org.quarterdeck.ui.home.workshop;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.slide.PrintedNames;
import org.quarterdeck.ui.slide.ReachText;
import org.quarterdeck.ui.slide.RoomLight;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.Venue;
import org.quarterdeck.ui.slide.canvas.Legibility;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.SlideLayout;

/**
 * A slide as a thumbnail with its number and name below. It is blank until it is drawn and keeps its picture until it
 * is drawn again.
 */
final class Thumbnail extends VBox {

    private static final double LIT_WIDTH = 640;

    private final StackPane frame = new StackPane();
    private final Label name = new Label();
    private final Label mark = new Label();
    private final Label reach = new Label();
    private final Tooltip farther = new Tooltip();
    private Venue venue = Venue.USUAL;
    private RoomLight light = RoomLight.NONE;
    private @Nullable WifiNetwork wifi;
    private @Nullable Legibility legible;
    private @Nullable SlideMoment moment;
    private @Nullable SlideLook look;
    private @Nullable SlideLook drawn;

    Thumbnail() {
        getStyleClass().add("thumbnail");
        frame.getStyleClass().add("frame");
        name.getStyleClass().addAll("quiet", "slide-name");
        mark.getStyleClass().add("fault-mark");
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        mark.setMouseTransparent(true);
        StackPane.setAlignment(mark, javafx.geometry.Pos.TOP_RIGHT);
        reach.getStyleClass().addAll("quiet", "reach");
        reach.setMinWidth(USE_PREF_SIZE);
        WrappedText.in(farther);
        farther.setMaxWidth(360);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(new StackPane(frame, mark), new HBox(6, name, reach));
    }

    /** @param faults the faults of its segment */
    void show(WorkshopChoice choice, int index, SegmentFaults faults) {
        var workshop = choice.reading().workshop();
        look = SlideLook.of(choice, index);
        moment = SlideMoment.of(workshop, choice.reading().folder(), index);
        name.setText((index + 1) + "  " + PrintedNames.of(workshop, workshop.segments().get(index)));
        var worst = faults.worst(index);
        mark.setVisible(worst != null);
        mark.setText(worst == null ? "" : String.valueOf(faults.of(index).size()));
        StyleStates.only(this, worst == Severity.ERROR, "error");
        StyleStates.only(this, worst == Severity.WARNING, "warning");
        setAccessibleText(worst == null
                ? name.getText()
                : name.getText() + ", " + UiMessages.text("home.faults_here", faults.of(index).size()));
    }

    /** Marks the slide as left out at the chosen length. */
    void pale(boolean is) {
        StyleStates.only(this, is, "left-out");
    }

    /** Sets the venue that the slide is checked for. */
    void room(RoomFacts room, RoomLight lit) {
        drawn = lit == light && Objects.equals(wifi, room.wifi()) ? drawn : null;
        venue = room.venue();
        wifi = room.wifi();
        light = lit;
        sayReach();
    }

    private void sayReach() {
        if (legible != null) {
            reach.setText(ReachText.brief(legible, venue));
            farther.setText(ReachText.sentence(legible, venue));
            reach.setTooltip(farther);
            StyleStates.only(reach, !venue.reads(legible), "short");
        }
    }

    boolean drawn() {
        return look != null && look.equals(drawn);
    }

    void draw() {
        if (moment == null) {
            return;
        }
        var slide = new SlideView(SlideShape.WIDE, true);
        slide.show(moment);
        slide.setMouseTransparent(true);
        legible = moment.segment().layout() == SlideLayout.JOIN ? SlideCheck.joining(moment, wifi) : slide.legible();
        sayReach();
        frame.getChildren().setAll(light == RoomLight.NONE ? slide : lit(slide));
        drawn = look;
        StyleStates.only(this, true, "drawn");
    }

    /** Returns the slide's picture under the venue's light, no finer than a thumbnail needs. */
    private ImageView lit(SlideView slide) {
        var scene = new Scene(slide, LIT_WIDTH, LIT_WIDTH * 9 / 16);
        var seen = new ImageView(light.on(scene.snapshot(null)));
        seen.setPreserveRatio(true);
        seen.setManaged(false);
        seen.fitWidthProperty().bind(frame.widthProperty());
        seen.setMouseTransparent(true);
        return seen;
    }
}
