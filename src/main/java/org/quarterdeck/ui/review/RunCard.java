package org.quarterdeck.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Workshop;

/** A card for one run of a question: its chart as it was shown, and the figures beside it. */
final class RunCard extends VBox {

    RunCard(AskedRun run, Workshop workshop, DateTimeText times, CohortLookup cohorts) {
        getStyleClass().add("run-card");
        var title = new Label(Typography.of(workshop.lang()).smart(run.title()));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var facts = new HBox(label(facts(run, times), "quiet"));
        facts.getStyleClass().add("facts");
        if (!run.shown()) {
            facts.getChildren().add(label(UiMessages.text("review.not_shown"), "not-shown"));
        }
        getChildren().addAll(title, facts);
        if (run.poll() != null && run.result() != null) {
            getChildren().add(new AnswersView(run, run.poll(), run.result(), workshop, cohorts));
            var story = run.poll().toldWords();
            if (story != null) {
                var told = label(UiMessages.text("review.story") + " " + Typography.of(workshop.lang()).smart(story),
                        "quiet");
                told.setWrapText(true);
                getChildren().add(told);
            }
        }
    }

    private static String facts(AskedRun run, DateTimeText times) {
        var answered = UiMessages.text("review.answered", run.answers());
        var words = times.clock(run.openedAt()) + " · "
                + (run.secondRound() ? UiMessages.text("review.second_round", answered) : answered);
        if (run.result() != null && run.result().hands() > 0) {
            words += " · " + UiMessages.text("review.hands", run.result().hands());
        }
        return run.times() > 1 ? words + " · " + UiMessages.text("review.asking", run.time(), run.times()) : words;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
