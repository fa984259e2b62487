package org.quarterdeck.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.past.AskedRun;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Times;
import org.quarterdeck.ui.kit.Typography;
import org.quarterdeck.workshop.Workshop;

/** One asking of one question: its chart as it was shown, and the numbers beside it. */
final class RunCard extends VBox {

    RunCard(AskedRun run, Workshop workshop, Times times, OtherRooms rooms) {
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
            getChildren().add(new AnswersView(run, run.poll(), run.result(), workshop, rooms));
            if (run.poll().told() != null) {
                var told = label(Messages.text("review.story") + " " + Typography.of(workshop.lang()).smart(run.poll().told()),
                        "quiet");
                told.setWrapText(true);
                getChildren().add(told);
            }
        }
    }

    private static String facts(AskedRun run, Times times) {
        var answered = Messages.text("review.answered", run.answers());
        var words = times.clock(run.openedAt()) + " · "
                + (run.secondRound() ? Messages.text("review.second_round", answered) : answered);
        if (run.result() != null && run.result().hands() > 0) {
            words += " · " + Messages.text("review.hands", run.result().hands());
        }
        return run.times() > 1 ? words + " · " + Messages.text("review.asking", run.time(), run.times()) : words;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
