package org.quarterdeck.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quarterdeck.results.Result;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Palette;
import org.quarterdeck.ui.kit.Times;
import org.quarterdeck.ui.kit.Typography;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Workshop;

/** One asking of one question: its chart as it was shown, and the numbers beside it. */
final class RunCard extends VBox {

    private static final double SCALE = 0.3;
    private static final double ROW = 46;
    private static final double SPREAD = 220;
    private static final ChartStyle NEAR = new ChartStyle(Palette.BRIGHT, SCALE, true);

    RunCard(AskedRun run, Workshop workshop, Times times) {
        getStyleClass().add("run-card");
        var title = new Label(Typography.of(workshop.lang()).smart(run.title()));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var facts = new HBox(label(facts(run, times), "quiet"));
        facts.getStyleClass().add("facts");
        if (!run.shown()) {
            facts.getChildren().add(label(Messages.text("review.not_shown"), "not-shown"));
        }
        getChildren().addAll(title, facts);
        if (run.poll() != null && run.result() != null) {
            getChildren().add(answers(run.poll(), run.result(), workshop));
            if (run.poll().told() != null) {
                var told = label(Messages.text("review.story") + " " + Typography.of(workshop.lang()).smart(run.poll().told()),
                        "quiet");
                told.setWrapText(true);
                getChildren().add(told);
            }
        }
    }

    private static String facts(AskedRun run, Times times) {
        var words = times.clock(run.openedAt()) + " · " + Messages.text("review.answered", run.answers());
        if (run.result() != null && run.result().hands() > 0) {
            words += " · " + Messages.text("review.hands", run.result().hands());
        }
        return run.times() > 1 ? words + " · " + Messages.text("review.asking", run.time(), run.times()) : words;
    }

    private static Node answers(Poll poll, Result result, Workshop workshop) {
        var numbers = Numbers.of(poll.question(), result);
        var table = new NumbersTable(numbers);
        double beside = numbers.columns().size() > 3 ? 460 : 320;
        var chart = ResultChart.of(poll.question(), workshop.poles(), Typography.of(workshop.lang())::smart, NEAR);
        chart.show(result);
        return new Beside(chart, height(poll.question()), table, beside);
    }

    private static double height(Question question) {
        return switch (question) {
            case Question.Choice q -> Math.max(2, q.options().size()) * ROW;
            case Question.Multiple q -> Math.max(2, q.options().size()) * ROW;
            case Question.Scale q -> (q.statements().size() + 0.5) * 1.2 * ROW;
            case Question.Spectrum q -> Math.max(2, q.pairs().size()) * ROW;
            case Question.Ranking q -> Math.max(2, q.options().size()) * ROW;
            case Question.Points q -> Math.max(2, q.options().size()) * ROW;
            case Question.Words q -> SPREAD;
            case Question.Text q -> SPREAD;
            case Question.Quadrant q -> SPREAD;
        };
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
