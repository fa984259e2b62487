package org.quarterdeck.ui.console.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;

/**
 * A panel that compares the room's result with that of other cohorts of the trainer, who were asked the same question.
 */
final class CohortsPanel extends SidePanel {

    private static final double SCALE = 0.32;

    CohortsPanel(Runnable close) {
        super("rooms.heading", close);
        getStyleClass().add("rooms");
    }

    void show(RoomState room, ComparisonResult.@Nullable Rooms among) {
        put();
        var shown = PollView.of(room, room.segment().id());
        if (shown == null || shown.result() == null || among == null) {
            getChildren().add(line(UiMessages.text("rooms.none"), "quiet"));
            return;
        }
        getChildren().add(line(UiMessages.text("rooms.this", shown.answers()), "quiet"));
        chart(room, shown, shown.result());
        getChildren().add(line(UiMessages.text("rooms.others", among.rooms(), among.result().answers()), "quiet"));
        chart(room, shown, among.result());
    }

    private void chart(RoomState room, PollView shown, Result result) {
        var chart = ResultCharts.of(shown.question(), room.workshop().poles(), Typography.of(room.workshop().lang())::smart,
                new ChartStyle(BrandPalette.desk(room.workshop()), SCALE, true));
        if (chart != null) {
            chart.show(result);
            chart.setPrefHeight(240);
            chart.setMinHeight(120);
            VBox.setVgrow(chart, Priority.ALWAYS);
            getChildren().add(chart);
        }
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
