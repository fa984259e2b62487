package org.quarterdeck.ui.console.agenda;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PlanCommand.AddMinutes;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Segment;

/** The planned minutes of a segment in its menu, with buttons for one more and one less. The menu stays open meanwhile. */
final class MinutesItem extends CustomMenuItem {

    private static final double LONGEST = 24 * 60;

    private final Segment segment;
    private final Consumer<PlanCommand> plan;
    private final Label figure = new Label();
    private double minutes;

    MinutesItem(Segment segment, Consumer<PlanCommand> plan) {
        this.segment = segment;
        this.plan = plan;
        minutes = segment.slot().minutes();
        setId("plan-minutes");
        setHideOnClick(false);
        figure.getStyleClass().add("figure");
        var line = new HBox(8, new Label(UiMessages.text("agenda.minutes")), button("\u2212", "plan-less", "agenda.less", -1),
                figure,
                button("+", "plan-more", "agenda.more", 1));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("plan-minutes");
        setContent(line);
        show();
    }

    private Button button(String sign, String id, String words, int more) {
        var button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(UiMessages.text(words));
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            minutes = Math.clamp(minutes + more, 0, LONGEST);
            show();
            plan.accept(new AddMinutes(segment.id(), more));
        });
        return button;
    }

    private void show() {
        figure.setText(minutes == 0 ? "0" : MinutesText.bare(minutes));
    }
}
