package org.quarterdeck.ui.editor.strip;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.slide.PrintedNames;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.ParseResult;

/** One slide of the strip, drawn anew only if it has changed. */
final class SlideCell extends ListCell<Integer> {

    private final StackPane frame = new StackPane();
    private final Label name = new Label();
    private final VBox box = new VBox(frame, name);
    private final SlideStrip strip;
    private @Nullable Object drawn;

    SlideCell(SlideStrip strip) {
        this.strip = strip;
        getStyleClass().add("slide-cell");
        frame.getStyleClass().add("frame");
        frame.setMinSize(SlideStrip.WIDTH, SlideStrip.HEIGHT);
        frame.setMaxSize(SlideStrip.WIDTH, SlideStrip.HEIGHT);
        name.getStyleClass().addAll("quiet", "slide-name");
        name.setMaxWidth(SlideStrip.WIDTH);
        setPrefWidth(SlideStrip.CELL);
        strip.watch(this);
        selectedProperty().addListener(chosen -> StyleStates.only(box, isSelected(), "chosen"));
        setOnMousePressed(event -> strip.pressed(this, event));
        setOnMouseDragged(strip::dragged);
        setOnMouseReleased(strip::released);
        setOnMouseClicked(event -> strip.clicked(this, event));
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        setGraphic(index == null || empty ? null : box);
        look();
    }

    /** Looks whether its slide is drawn as it stands. */
    void look() {
        var reading = strip.reading();
        Integer index = getItem();
        if (reading == null || index == null || isEmpty() || index >= reading.workshop().segments().size()) {
            return;
        }
        var workshop = reading.workshop();
        var segment = workshop.segments().get(index);
        name.setText(index + 1 + "  " + PrintedNames.of(workshop, segment));
        setAccessibleText(name.getText());
        int end = index + 1 < workshop.segments().size() ? workshop.segments().get(index + 1).line() : Integer.MAX_VALUE;
        var faults = reading.faults().stream().filter(f -> f.line() >= segment.line() && f.line() < end).toList();
        StyleStates.only(box, faults.stream().anyMatch(f -> f.severity() == Severity.ERROR), "error");
        StyleStates.only(box, !faults.isEmpty(), "faulty");
        var look = List.of(segment.noted(List.of()).anywhere(), index, workshop.title(), workshop.lang(), workshop.poles(),
                workshop.theme(), Objects.toString(workshop.footer(), ""), workshop.sources(), workshop.brand());
        if (!look.equals(drawn)) {
            strip.wants(this, look);
        }
    }

    void draw(ParseResult reading, Object look) {
        Integer index = getItem();
        if (index == null || isEmpty() || index >= reading.workshop().segments().size()) {
            return;
        }
        var slide = new SlideView(SlideShape.WIDE, true);
        slide.show(SlideMoment.of(reading.workshop(), reading.folder(), index));
        slide.setMouseTransparent(true);
        frame.getChildren().setAll(slide);
        drawn = look;
    }
}
