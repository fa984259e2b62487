package org.quarterdeck.ui.home.workshop;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Workshop;

/** The choice of the length in which a workshop is viewed, run and printed. Hidden if there is only one. */
public final class LengthChoice extends HBox {

    private final Map<String, Integer> chosen = new HashMap<>();
    private final SegmentedButton lengths = new SegmentedButton();
    private final Runnable changed;
    private @Nullable Integer preferred;

    LengthChoice(Runnable changed) {
        this.changed = changed;
        setId("lengths");
        getStyleClass().add("length-choice");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Label(UiMessages.text("home.length")), lengths);
    }

    /** Sets the length to select in workshops that have it and for which none was chosen. */
    void prefer(@Nullable Integer length) {
        preferred = length;
    }

    void show(WorkshopChoice choice) {
        var workshop = choice.reading().workshop();
        var now = of(choice);
        lengths.getButtons()
                .setAll(workshop.cuts().stream().map(length -> button(choice.id(), length, length.equals(now))).toList());
        boolean is = workshop.cuts().size() > 1;
        setVisible(is);
        setManaged(is);
    }

    /** Returns the length to use for a workshop, or null if it has only one. */
    @Nullable
    Integer of(WorkshopChoice choice) {
        var workshop = choice.reading().workshop();
        var wanted = chosen.getOrDefault(choice.id(), preferred);
        if (wanted != null && workshop.cuts().contains(wanted)) {
            return wanted;
        }
        return own(workshop);
    }

    /** Returns a workshop in the length it has by default. */
    public static Workshop usual(Workshop workshop) {
        var length = own(workshop);
        return length == null ? workshop : workshop.cutTo(length);
    }

    private static @Nullable Integer own(Workshop workshop) {
        if (workshop.cuts().isEmpty()) {
            return null;
        }
        Integer own = workshop.minutes();
        return workshop.cuts().contains(own) ? own : workshop.cuts().getLast();
    }

    private ToggleButton button(String id, Integer length, boolean selected) {
        var button = new ToggleButton(UiMessages.text("home.minutes", length));
        button.setSelected(selected);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.put(id, length);
            changed.run();
        });
        return button;
    }
}
