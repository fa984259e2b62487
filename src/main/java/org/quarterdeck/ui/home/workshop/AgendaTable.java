package org.quarterdeck.ui.home.workshop;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.PrintedNames;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Workshop;

/** A table of a workshop's parts with their minutes. */
final class AgendaTable extends GridPane {

    /** The most rows shown. If there are more, their number is shown. */
    private static final int MOST = 60;

    AgendaTable() {
        getStyleClass().add("agenda-table");
    }

    void show(Workshop workshop) {
        getChildren().clear();
        int row = 0;
        double before = 0;
        var parts = workshop.parts();
        for (var part : parts.subList(0, Math.min(MOST, parts.size()))) {
            addRow(row++, label(MinutesText.clock(before), "quiet"), label(PrintedNames.of(workshop, part), "part"),
                    label(minutes(part), "quiet"),
                    label(UiMessages.text("home.slides", part.segments().size()), "quiet"));
            before += part.minutes();
        }
        if (parts.size() > MOST) {
            add(label(UiMessages.text("home.more_parts", parts.size() - MOST), "quiet"), 1, row);
        }
    }

    private static String minutes(AgendaPart part) {
        return part.minutes() == 0 ? "" : UiMessages.text("home.minutes", MinutesText.bare(part.minutes()));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
