package org.quarterdeck.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.chart.ChartHeights;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Workshop;

/**
 * The result of a run: its chart as the room saw it with the comparison result, and the figures beside it. A click
 * shows other cohorts of the trainer.
 */
final class AnswersView extends VBox {

    private static final double SCALE = 0.3;

    private final AskedRun run;
    private final Result result;
    private final Typography print;
    private final ResultChart chart;
    private final Label note = new Label();
    private final ChartWithTable beside;
    private final Question question;

    AnswersView(AskedRun run, Poll poll, Result result, Workshop workshop, CohortLookup cohorts, ChartCopies copies) {
        this.run = run;
        this.result = result;
        this.print = Typography.of(workshop.lang());
        this.question = poll.question();
        getStyleClass().add("answers-view");
        note.getStyleClass().add("note");
        WrappedText.in(note);
        chart = ResultCharts.of(poll.question(), workshop.poles(), print::smart,
                new ChartStyle(BrandPalette.desk(workshop), SCALE, true));
        beside = new ChartWithTable(chart, ChartHeights.of(question, SCALE, false));
        copies.offer(chart, new ReportChart.Answers(question, result, run.before(), poll.told()), workshop, run.title());
        getChildren().addAll(note, beside);
        if (CohortComparison.possible(poll.question())) {
            getChildren().add(others(cohorts));
        }
        showBefore();
    }

    /**
     * Puts the numbers beside the chart.
     *
     * @param other the result whose numbers stand beside, or null
     * @param name the key of the words for its columns
     */
    private void fill(@Nullable Result other, String name) {
        var now = ResultTable.inFull(question, result);
        var numbers = ResultNumbers.of(other == null ? now : now.beside(ResultTable.of(question, other)), name);
        beside.table(new NumbersTable(numbers, print.smart(run.title())), width(numbers.columns().size()));
    }

    private FlowPane others(CohortLookup cohorts) {
        var own = button("review.rooms", Feather.LAYERS, "other-rooms");
        var all = new FlowPane(8, 8, own);
        var choice = new ToggleGroup();
        own.setToggleGroup(choice);
        if (cohorts.hasTeam()) {
            var team = button("review.team_rooms", Feather.USERS, "team-rooms");
            team.setToggleGroup(choice);
            all.getChildren().add(team);
        }
        choice.selectedToggleProperty().addListener((toggle, before, now) -> {
            if (now == null) {
                showBefore();
            } else if (now == own) {
                cohorts.find(run, among -> show(among, now, "review.rooms_none"));
            } else {
                cohorts.findInTeam(run, among -> show(among, now, "review.team_rooms_none"), () -> now.setSelected(false));
            }
        });
        return all;
    }

    private static ToggleButton button(String key, Feather icon, String style) {
        var button = new ToggleButton(UiMessages.text(key), new FontIcon(icon));
        button.getStyleClass().add(style);
        return button;
    }

    /** Shows what was found, if it is still wanted. */
    private void show(ComparisonResult.@Nullable Rooms among, Toggle wanted, String none) {
        if (!wanted.isSelected()) {
            return;
        }
        if (among == null) {
            showBefore();
            say(UiMessages.text(none));
        } else {
            draw(among);
            fill(among.result(), "column.others");
            say(chart.note());
        }
    }

    /** Shows the comparison that the room saw. */
    private void showBefore() {
        var before = run.before();
        draw(before);
        fill(before == null ? null : before.result(), "column.before");
        say(before == null || run.secondRound()
                ? chart.note()
                : UiMessages.text("review.compared", before.title(), chart.note()));
    }

    private void draw(@Nullable ComparisonResult beneath) {
        beside.chartHeight(ChartHeights.of(question, SCALE, beneath != null));
        chart.showCompared(new ComparedResult(result, beneath));
    }

    private void say(String words) {
        note.setText(print.smart(words));
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }

    private static double width(int columns) {
        return switch (columns) {
            case 1, 2, 3 -> 320;
            case 4 -> 460;
            case 5 -> 540;
            case 6, 7 -> 640;
            default -> 90 * columns;
        };
    }
}
