package org.quarterdeck.ui.console.agenda;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;

/** A row of the agenda: a part, or a segment of the current part. */
final class AgendaRow extends Button {

    enum Place {
        BEFORE, HERE, AFTER;

        static Place of(int index, int current) {
            return index < current ? BEFORE : index == current ? HERE : AFTER;
        }
    }

    private final Place place;
    private final boolean part;

    private AgendaRow(String name, double minutes, Place place, boolean part, Runnable action) {
        this.place = place;
        this.part = part;
        var words = new Label(name);
        words.getStyleClass().add("name");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var time = new Label(MinutesText.bare(minutes));
        time.getStyleClass().add("minutes");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, time);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setSpacing(8);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(40));
        getStyleClass().add(part ? "part-row" : "segment-row");
        StyleStates.only(this, place == Place.BEFORE, "past");
        StyleStates.only(this, place == Place.HERE, "here");
        setOnAction(event -> action.run());
    }

    static AgendaRow of(AgendaPart part, Place place, Consumer<String> goTo) {
        return new AgendaRow(SegmentNames.of(part), part.minutes(), place, true,
                () -> goTo.accept(part.segments().getFirst().id()));
    }

    static AgendaRow of(Segment segment, Place place, Consumer<String> goTo) {
        return new AgendaRow(SegmentNames.of(segment), segment.minutes(), place, false, () -> goTo.accept(segment.id()));
    }

    Place place() {
        return place;
    }

    boolean isPart() {
        return part;
    }
}
