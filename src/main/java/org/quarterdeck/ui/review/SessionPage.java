package org.quarterdeck.ui.review;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Diagnostic;

/** The page of a session: its facts, then its runs in order. */
final class SessionPage extends ScrollPane {

    private final DateTimeText times;
    private final CohortLookup cohorts;
    private final VBox page = new VBox();

    SessionPage(DateTimeText times, CohortLookup cohorts) {
        this.times = times;
        this.cohorts = cohorts;
        getStyleClass().add("session-page");
        page.getStyleClass().add("page");
        setContent(page);
        ScrollPanes.upAndDown(this);
    }

    /** Shows a sentence in place of a session. */
    void say(String sentence) {
        page.getChildren().setAll(label(sentence, "quiet"));
    }

    void show(Summary summary, ReplayedSession report) {
        setVvalue(0);
        page.getChildren().setAll(label(summary.title(), "page-title"), label(facts(summary), "quiet"));
        var reading = report.past().reading();
        if (!report.whole() || !reading.canGoLive()) {
            page.getChildren().add(label(UiMessages.text(report.whole() ? "review.faulty" : "review.unreadable"), "warning"));
            page.getChildren().add(faults(report));
        }
        if (report.runs().isEmpty()) {
            page.getChildren().add(label(UiMessages.text("review.nothing_asked"), "quiet"));
        }
        report.runs().forEach(run -> page.getChildren().add(new RunCard(run, reading.workshop(), times, cohorts)));
        questions(report);
    }

    /** Adds the questions that the room asked the facilitator and could see. */
    private void questions(ReplayedSession report) {
        var end = report.end();
        var asked = end == null ? List.<AudienceQuestion>of() : end.questions().shown();
        if (!asked.isEmpty()) {
            var card = new VBox(8, label(UiMessages.text("review.questions"), "title"));
            card.getStyleClass().add("run-card");
            asked.forEach(each -> card.getChildren().add(label(
                    UiMessages.text(each.answered() ? "review.question_answered" : "review.question", each.text(), each.votes()),
                    "shown")));
            page.getChildren().add(card);
        }
    }

    private String facts(Summary summary) {
        var ended = summary.endedAt();
        var length = ended == null
                ? UiMessages.text("review.not_closed")
                : DateTimeText.length(Duration.between(summary.startedAt(), ended));
        var facts = times.full(summary.startedAt()) + " · " + length + " · "
                + UiMessages.text("home.people", summary.people(), summary.answers());
        return summary.rehearsal() ? facts + " · " + UiMessages.text("home.rehearsal") : facts;
    }

    private static TextArea faults(ReplayedSession report) {
        var lines = String.join("\n", report.past().reading().faults().stream().map(Diagnostic::toString).toList());
        var text = new TextArea(lines.isEmpty() ? UiMessages.text("review.no_faults") : lines);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.min(6, 1 + report.past().reading().faults().size()));
        return text;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
