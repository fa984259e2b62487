package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.question.kind.ResultCaption;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.review.report.TextReading;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Question;

/**
 * The step before a report is written: who it is for, what to know for who reads its first page only, which texts were
 * read, which questions it tells of, and the trainer's own words for each of its chapters.
 */
final class ReportPreparation extends ScrollPane {

    private static final int LONGEST_PICK = 160;

    private final ReportFront front;
    private final ReportChapters chapters;
    private final TextReading texts;
    private final List<ComboBox<String>> findings = new ArrayList<>();
    private final OpenedSession opened;
    private final UnaryOperator<String> print;

    /** The steps that lead on from the plan. */
    interface Steps {

        void write(ReportPlan plan);

        void preview(ReportPlan plan);

        /** Leaves the preparation; the plan is kept for the next time. */
        void back(ReportPlan plan);
    }

    /**
     * @param before the plan as it was left the last time
     * @param texts what there is to read
     */
    ReportPreparation(OpenedSession opened, ReportPlan before, TextReading texts, SaveDialog dialog, Steps steps) {
        this.opened = opened;
        this.texts = texts;
        var workshop = opened.workshop();
        print = Typography.of(workshop.lang())::smart;
        setId("report-preparation");
        getStyleClass().add("preparation");
        front = new ReportFront(opened, before, dialog, this::offerFindings);
        chapters = new ReportChapters(opened, before, print);
        var page = new VBox(10, label("prepare.heading", "page-title"), label("prepare.hint", "quiet"), buttons(steps), front);
        page.getStyleClass().add("page");
        if (texts.isNeeded()) {
            page.getChildren().add(texts);
        }
        page.getChildren().add(label("prepare.findings", "title"));
        page.getChildren().addAll(findings(before));
        page.getChildren().addAll(label("prepare.parts", "title"), chapters);
        offerFindings();
        setContent(page);
        ScrollPanes.upAndDown(this);
    }

    private HBox buttons(Steps steps) {
        var back = button("prepare.back", Feather.ARROW_LEFT, "report-back", steps::back);
        var preview = button("prepare.preview", Feather.EYE, "report-preview", steps::preview);
        var write = button("prepare.write", Feather.DOWNLOAD, "report-write", steps::write);
        var row = new HBox(8, back, preview, write);
        if (texts.isNeeded()) {
            var unread = new Label();
            unread.setId("report-unread");
            unread.getStyleClass().add("quiet");
            unread.textProperty().bind(texts.state());
            row.getChildren().add(unread);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Feather icon, String id, Consumer<ReportPlan> action) {
        var button = new Button(UiMessages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> action.accept(plan()));
        return button;
    }

    private List<ComboBox<String>> findings(ReportPlan before) {
        IntStream.range(0, ReportPlan.MOST_FINDINGS).forEach(i -> {
            var finding = new ComboBox<String>();
            finding.setEditable(true);
            finding.getEditor().setText(i < before.findings().size() ? before.findings().get(i) : "");
            var name = UiMessages.text("prepare.finding", i + 1);
            finding.setPromptText(name);
            finding.setAccessibleText(name);
            // The editor is what takes the keyboard.
            finding.getEditor().setAccessibleText(name);
            finding.setMaxWidth(Double.MAX_VALUE);
            finding.getStyleClass().add("finding");
            findings.add(finding);
        });
        return findings;
    }

    /** Offers the results as findings, in the report's language; what was written stays. */
    private void offerFindings() {
        var picks = picks();
        findings.forEach(finding -> {
            var written = finding.getEditor().getText();
            finding.getItems().setAll(picks);
            finding.getEditor().setText(written);
        });
    }

    /** Returns sentences to pick a finding from: the results that name nobody. */
    private List<String> picks() {
        var captions = ResultCaption.in(front.language());
        var picks = new ArrayList<String>();
        for (var run : opened.session().runs()) {
            var poll = run.poll();
            var result = run.result();
            if (poll != null && result != null && result.answers() > 0 && !opened.scope().withholds(run)
                    && !(poll.question() instanceof Question.Open)) {
                var sentence = print.apply(run.title() + " " + captions.says(poll.question(), result));
                picks.add(sentence.length() <= LONGEST_PICK ? sentence : sentence.substring(0, LONGEST_PICK).strip() + "…");
            }
        }
        return picks;
    }

    /** Returns the plan as it stands. */
    ReportPlan plan() {
        return new ReportPlan(front.client(), front.chosenLanguage(), front.logo(),
                findings.stream().map(each -> each.getEditor().getText()).toList(), chapters.leftOut(), chapters.without(),
                chapters.words(), chapters.unshown(), texts.read());
    }

    static Label label(String key, String style) {
        var label = new Label(UiMessages.text(key));
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
