package org.quarterdeck.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.MoveTable;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Workshop;

/** A card for one run of a question: its chart as it was shown, and the figures beside it. */
final class RunCard extends VBox {

    RunCard(AskedRun run, Workshop workshop, DateTimeText times, CohortLookup cohorts, ChartCopies copies,
            ExportScope scope) {
        getStyleClass().add("run-card");
        var title = new Label(Typography.of(workshop.lang()).smart(run.title()));
        title.getStyleClass().add("title");
        WrappedText.in(title);
        var facts = new HBox(label(facts(run, times), "quiet"));
        facts.getStyleClass().add("facts");
        if (!run.shown()) {
            facts.getChildren().add(label(UiMessages.text("review.not_shown"), "not-shown"));
        }
        getChildren().addAll(title, facts);
        if (scope.withholds(run)) {
            getChildren().add(label(ReportMessages.of(UiMessages.locale().toLanguageTag()).text("withheld", scope.smallest()),
                    "quiet"));
        } else if (run.poll() != null && run.result() != null) {
            getChildren().add(new AnswersView(run, run.poll(), run.result(), workshop, cohorts, copies));
            moves(run, scope);
            var story = run.poll().toldWords();
            if (story != null) {
                var told = label(UiMessages.text("review.story") + " " + Typography.of(workshop.lang()).smart(story),
                        "quiet");
                WrappedText.in(told);
                getChildren().add(told);
            }
        }
    }

    private static String facts(AskedRun run, DateTimeText times) {
        int hands = run.result() == null ? 0 : run.result().hands();
        var answered = run.people() > 0 && hands == 0 && run.answers() <= run.people()
                ? UiMessages.text("review.answered_of", run.answers(), run.people())
                : UiMessages.text("review.answered", run.answers());
        var words = times.clock(run.openedAt()) + " · "
                + (run.secondRound() ? UiMessages.text("review.second_round", answered) : answered);
        if (hands > 0) {
            words += " · " + UiMessages.text("review.hands", hands);
        }
        return run.times() > 1 ? words + " · " + UiMessages.text("review.asking", run.time(), run.times()) : words;
    }

    /** Adds how the same people moved from the vote beside it, where that could name nobody. */
    private void moves(AskedRun run, ExportScope scope) {
        var before = run.before();
        var poll = run.poll();
        if (before == null || poll == null || scope.withholdsShift(run)) {
            return;
        }
        var words = ReportMessages.of(UiMessages.locale().toLanguageTag());
        var table = MoveTable.of(poll.question(), before.shift(), words, text -> text);
        if (table != null) {
            var numbers = new NumbersTable(ResultNumbers.of(table), table.title());
            numbers.getStyleClass().add("moves");
            getChildren().addAll(label(table.title(), "quiet"), numbers);
        } else if (before.shift().pairs() > 0) {
            getChildren().add(label(words.text("moves", before.shift().pairs(), before.shift().changed()), "quiet"));
        }
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
