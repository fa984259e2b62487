package org.quarterdeck.ui.home;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Styling;
import org.quarterdeck.ui.slide.SlideMoment;
import org.quarterdeck.ui.slide.SlideShape;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.workshop.Fault.Severity;
import org.quarterdeck.workshop.SegmentNames;

/** One slide, small, with its number and name below. Blank until it is drawn; what it showed stays until it is drawn anew. */
final class Thumbnail extends VBox {

    private final StackPane frame = new StackPane();
    private final Label name = new Label();
    private final Label mark = new Label();
    private final Label reach = new Label();
    private final Tooltip farther = new Tooltip();
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
        farther.setWrapText(true);
        farther.setMaxWidth(360);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(new StackPane(frame, mark), new HBox(6, name, reach));
    }

    /** @param faults those of its segment */
    void show(WorkshopChoice choice, int index, SegmentFaults faults) {
        var workshop = choice.reading().workshop();
        look = SlideLook.of(choice, index);
        moment = SlideMoment.of(workshop, choice.reading().folder(), index);
        name.setText((index + 1) + "  " + SegmentNames.of(workshop.segments().get(index)));
        reach(index < choice.reach().size() ? choice.reach().get(index) : null);
        var worst = faults.worst(index);
        mark.setVisible(worst != null);
        mark.setText(worst == null ? "" : String.valueOf(faults.of(index).size()));
        Styling.only(this, worst == Severity.ERROR, "error");
        Styling.only(this, worst == Severity.WARNING, "warning");
        setAccessibleText(worst == null
                ? name.getText()
                : name.getText() + ", " + Messages.text("home.faults_here", faults.of(index).size()));
    }

    private void reach(@Nullable SlideReach slide) {
        boolean far = slide != null && !slide.enough();
        reach.setText(slide != null && far ? slide.brief() : "");
        reach.setManaged(far);
        farther.setText(slide == null ? "" : slide.sentence());
        Tooltip.uninstall(this, farther);
        if (slide != null) {
            Tooltip.install(this, farther);
        }
        Styling.only(reach, far, "short");
    }

    /** Whether it is left out at the length that is chosen. */
    void pale(boolean is) {
        Styling.only(this, is, "left-out");
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
        frame.getChildren().setAll(slide);
        drawn = look;
        Styling.only(this, true, "drawn");
    }
}
