package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.question.ResultCaption;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * The step before a report is written: who it is for, what to know for who reads its first page only, which questions it
 * tells of, and the trainer's own words for each of its chapters.
 */
final class ReportPreparation extends ScrollPane {

    private static final int LONGEST_PICK = 160;

    private final TextField client = new TextField();
    private final List<ComboBox<String>> findings = new ArrayList<>();
    private final Map<String, CheckBox> segments = new LinkedHashMap<>();
    private final Map<String, TextArea> words = new LinkedHashMap<>();
    private final UnaryOperator<String> print;

    /** The steps that lead on from the plan. */
    interface Steps {

        void write(ReportPlan plan);

        void preview(ReportPlan plan);

        /** Leaves the preparation; the plan is kept for the next time. */
        void back(ReportPlan plan);
    }

    /** @param before the plan as it was left the last time */
    ReportPreparation(OpenedSession opened, ExportScope scope, ReportPlan before, Steps steps) {
        var end = opened.session().end();
        var workshop = end == null ? opened.session().past().reading().workshop() : end.workshop();
        print = Typography.of(workshop.lang())::smart;
        setId("report-preparation");
        getStyleClass().add("preparation");
        client.setId("report-client");
        client.setText(before.client());
        client.setPromptText(opened.summary().details().client());
        var page = new VBox(10, label("prepare.heading", "page-title"), label("prepare.hint", "quiet"), buttons(steps),
                label("prepare.client", "title"), client, label("prepare.findings", "title"));
        page.getStyleClass().add("page");
        page.getChildren().addAll(findings(opened, scope, before));
        page.getChildren().add(label("prepare.parts", "title"));
        workshop.parts().forEach(part -> addPart(part, opened, workshop, before, page));
        setContent(page);
        ScrollPanes.upAndDown(this);
    }

    private HBox buttons(Steps steps) {
        var back = button("prepare.back", Feather.ARROW_LEFT, "report-back", steps::back);
        var preview = button("prepare.preview", Feather.EYE, "report-preview", steps::preview);
        var write = button("prepare.write", Feather.DOWNLOAD, "report-write", steps::write);
        write.setDefaultButton(false);
        return new HBox(8, back, preview, write);
    }

    private Button button(String key, Feather icon, String id, Consumer<ReportPlan> action) {
        var button = new Button(UiMessages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> action.accept(plan()));
        return button;
    }

    private List<ComboBox<String>> findings(OpenedSession opened, ExportScope scope, ReportPlan before) {
        var picks = picks(opened, scope);
        IntStream.range(0, ReportPlan.MOST_FINDINGS).forEach(i -> {
            var finding = new ComboBox<String>();
            finding.setEditable(true);
            finding.getItems().setAll(picks);
            finding.getEditor().setText(i < before.findings().size() ? before.findings().get(i) : "");
            finding.setPromptText(UiMessages.text("prepare.finding", i + 1));
            finding.setMaxWidth(Double.MAX_VALUE);
            finding.getStyleClass().add("finding");
            findings.add(finding);
        });
        return findings;
    }

    /** Returns sentences to pick a finding from: the results that name nobody. */
    private List<String> picks(OpenedSession opened, ExportScope scope) {
        var picks = new ArrayList<String>();
        for (var run : opened.session().runs()) {
            var poll = run.poll();
            var result = run.result();
            if (poll != null && result != null && result.answers() > 0 && !scope.withholds(run)
                    && !(poll.question() instanceof Question.Open)) {
                var caption = ResultCaption.in(opened.session().past().reading().workshop().lang()).says(poll.question(), result);
                var sentence = print.apply(run.title() + " " + caption);
                picks.add(sentence.length() <= LONGEST_PICK ? sentence : sentence.substring(0, LONGEST_PICK).strip() + "…");
            }
        }
        return picks;
    }

    private void addPart(AgendaPart part, OpenedSession opened, Workshop workshop, ReportPlan before, VBox page) {
        var asked = part.segments().stream().filter(segment -> isTold(segment, opened)).toList();
        if (asked.isEmpty()) {
            return;
        }
        var title = print.apply(SegmentNames.of(part));
        var name = new Label(title);
        name.getStyleClass().add("session-title");
        var box = new VBox(4, name);
        for (var segment : asked) {
            var choice = new CheckBox(print.apply(SegmentNames.of(segment)));
            choice.setMnemonicParsing(false);
            WrappedText.in(choice);
            choice.setSelected(!before.leftOut().contains(segment.id()));
            segments.put(segment.id(), choice);
            box.getChildren().add(choice);
        }
        var own = new TextArea(before.words().getOrDefault(title, ""));
        own.setPromptText(UiMessages.text("prepare.words"));
        WrappedText.in(own);
        own.setPrefRowCount(2);
        words.put(title, own);
        box.getChildren().add(own);
        page.getChildren().add(box);
    }

    private static boolean isTold(Segment segment, OpenedSession opened) {
        return switch (segment.content()) {
            case Poll poll -> opened.session().runs().stream().anyMatch(run -> run.segment().equals(segment.id()));
            case Breakout breakout -> true;
            case Simulation simulation -> true;
            default -> segment.layout() == SlideLayout.COMMITMENTS;
        };
    }

    /** Returns the plan as it stands. */
    ReportPlan plan() {
        Set<String> out = new HashSet<>();
        segments.forEach((id, choice) -> {
            if (!choice.isSelected()) {
                out.add(id);
            }
        });
        var own = new HashMap<String, String>();
        words.forEach((title, field) -> {
            if (!field.getText().isBlank()) {
                own.put(title, field.getText());
            }
        });
        return new ReportPlan(client.getText(), findings.stream().map(each -> each.getEditor().getText()).toList(), out, own);
    }

    private static Label label(String key, String style) {
        var label = new Label(UiMessages.text(key));
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
