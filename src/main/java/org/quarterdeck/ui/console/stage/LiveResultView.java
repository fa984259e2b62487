package org.quarterdeck.ui.console.stage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.kind.ShiftCaption;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.chart.ChartHeights;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;

/**
 * Shows the state of the vote, even while it is hidden from the room. The chart keeps its nodes from vote to vote. A
 * comparison of positions between poles is shown as figures, since two rows of marks for each pair are more than a
 * glance takes.
 */
final class LiveResultView extends VBox {

    private static final double SCALE = 0.32;
    /** The largest in a width of {@link #ROOMY}; in a wider one it is larger by as much. */
    private static final double LARGEST = 0.46;
    private static final double LARGEST_OF_ALL = 0.62;
    /** The width from which a chart has room to be that large. */
    private static final double ROOMY = 600;
    /** A change of the size that makes it worth to draw the chart anew, as on another display. */
    private static final double OTHER_SIZE = 0.12;
    private static final double HEADINGS = 26;

    private final Label heading = new Label(UiMessages.text("standing.heading"));
    private final Label who = new Label(UiMessages.text("standing.only_you"));
    private @Nullable Segment segment;
    private @Nullable ResultChart chart;
    private @Nullable ShiftFigures figures;
    private @Nullable PollRun shown;
    private @Nullable ChartStyle style;

    LiveResultView() {
        getStyleClass().add("standing");
        heading.getStyleClass().add("heading");
        who.getStyleClass().add("heading-note");
        var top = new HBox(heading, who);
        top.getStyleClass().add("headings");
        getChildren().add(top);
    }

    void show(RoomState room, Poll poll) {
        var now = chartOf(room, poll);
        var standing = PollView.counted(room, room.segment().id());
        var run = room.poll().run();
        if (run != shown || run == null) {
            shown = run;
            var before = standing == null ? null : standing.before();
            now.showCompared(standing == null || standing.shown() == null
                    ? new ComparedResult(Tally.of(poll.question(), List.of()), null)
                    : standing.shown());
            showShift(before, poll, now, BrandPalette.desk(room.workshop()));
        }
    }

    private void showShift(ComparisonResult.@Nullable Before before, Poll poll, ResultChart now,
            SlidePalette palette) {
        boolean paired = before != null && poll.question() instanceof Question.Spectrum;
        now.setVisible(!paired);
        now.setManaged(!paired);
        if (before == null || !(poll.question() instanceof Question.Spectrum spectrum)) {
            dropFigures();
            return;
        }
        var shift = figures == null ? new ShiftFigures(spectrum.pairs(), palette) : figures;
        if (figures == null) {
            VBox.setVgrow(shift, Priority.ALWAYS);
            getChildren().add(shift);
            figures = shift;
        }
        shift.show(before.shift(), ShiftCaption.of(poll.question(), before.shift()));
    }

    /** Returns how large the chart is drawn: a short one fills the room that it has. */
    private double scale(Poll poll) {
        double room = getHeight() - HEADINGS;
        if (getWidth() < ROOMY || room <= 0) {
            return SCALE;
        }
        double fits = room / ChartHeights.of(poll.question(), 1, poll.compare() != null);
        return Math.clamp(Math.floor(fits * 50) / 50, SCALE, Math.min(LARGEST_OF_ALL, LARGEST * getWidth() / ROOMY));
    }

    private void dropFigures() {
        if (figures != null) {
            getChildren().remove(figures);
            figures = null;
        }
    }

    private ResultChart chartOf(RoomState room, Poll poll) {
        var palette = BrandPalette.desk(room.workshop());
        double scale = scale(poll);
        if (chart != null && room.segment() == segment && style != null && style.palette().equals(palette)
                && Math.abs(style.scale() - scale) < OTHER_SIZE) {
            return chart;
        }
        var wished = new ChartStyle(palette, scale, false);
        if (chart != null) {
            getChildren().remove(chart);
            dropFigures();
        }
        var made = ResultCharts.of(poll.question(), room.workshop().poles(), Typography.of(room.workshop().lang())::smart,
                wished);
        VBox.setVgrow(made, Priority.ALWAYS);
        getChildren().add(made);
        segment = room.segment();
        style = wished;
        chart = made;
        shown = null;
        return made;
    }
}
