package org.quarterdeck.ui.console.stage;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ActionButton;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Segment;

/**
 * The facilitator's notes for the current segment. Short notes grow into the room they have, until the facilitator sets a size.
 */
public final class NotesView extends VBox {

    private static final int USUAL = 17;
    /** The largest size that short notes take by themselves. */
    private static final int GROWN = 25;
    /** The same in a column of at least {@link #WIDE}, as on a large display. */
    private static final int GROWN_WIDE = 33;
    private static final double WIDE = 420;
    private static final double MARGIN = 24;
    private static final int STEP = 2;
    private static final int LEAST = 11;
    private static final int MOST = 41;

    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    private int size = USUAL;
    private boolean set;
    private @Nullable Segment shown;

    public NotesView(Consumer<ConsoleAction> perform) {
        getStyleClass().add("notes");
        var heading = new Label(UiMessages.text("notes.heading"));
        heading.getStyleClass().add("heading");
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var top = new HBox(heading, air, ActionButton.icon(ConsoleAction.SMALLER, Feather.ZOOM_OUT, perform),
                ActionButton.icon(ConsoleAction.BIGGER, Feather.ZOOM_IN, perform));
        top.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("notes-text");
        ScrollPanes.upAndDown(scroll);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        sized(USUAL);
        scroll.widthProperty().addListener((width, before, now) -> grow());
        scroll.heightProperty().addListener((height, before, now) -> grow());
    }

    /** @param rightToLeft whether the workshop's language is written from right to left, whichever the program's is */
    public void show(Segment segment, Typography print, boolean rightToLeft) {
        if (segment == shown) {
            return;
        }
        text.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        shown = segment;
        text.getChildren().setAll(NotesNodes.of(segment.notes(), print));
        scroll.setVvalue(0);
        grow();
    }

    public void bigger() {
        set = true;
        sized(Math.min(MOST, size + STEP));
    }

    public void smaller() {
        set = true;
        sized(Math.max(LEAST, size - STEP));
    }

    /** Sets the size in pixels, or with 0 lets short notes grow into the space they have. */
    public void size(int pixels) {
        set = pixels > 0;
        sized(set ? Math.clamp(pixels, LEAST, MOST) : USUAL);
        grow();
    }

    /** Takes the largest size in which the notes need no scrolling. */
    private void grow() {
        if (set || getScene() == null || scroll.getWidth() <= MARGIN || scroll.getHeight() <= MARGIN) {
            return;
        }
        for (int pixels = scroll.getWidth() < WIDE ? GROWN : GROWN_WIDE; pixels >= USUAL; pixels -= STEP) {
            sized(pixels);
            text.applyCss();
            if (pixels == USUAL || text.prefHeight(scroll.getWidth() - MARGIN) <= scroll.getHeight()) {
                return;
            }
        }
    }

    private void sized(int pixels) {
        size = pixels;
        text.setStyle("-fx-font-size: " + pixels + "px;");
    }
}
