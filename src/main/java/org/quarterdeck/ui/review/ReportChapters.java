package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.report.ReportPlan.Section;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.ui.common.TabKey;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideLayout;

/** The choice of parts, questions and sections that a report tells of, with the trainer's own words for each chapter. */
final class ReportChapters extends VBox {

    private final OpenedSession opened;
    private final ReportPlan before;
    private final UnaryOperator<String> print;
    private final Map<String, CheckBox> segments = new LinkedHashMap<>();
    private final Map<String, CheckBox> unshown = new LinkedHashMap<>();
    private final Map<String, TextArea> words = new LinkedHashMap<>();
    private final Map<Section, CheckBox> sections = new EnumMap<>(Section.class);

    ReportChapters(OpenedSession opened, ReportPlan before, UnaryOperator<String> print) {
        super(14);
        this.opened = opened;
        this.before = before;
        this.print = print;
        opened.workshop().parts().forEach(this::addPart);
        addSections();
    }

    private void addPart(AgendaPart part) {
        var asked = part.segments().stream().filter(this::isTold).toList();
        if (asked.isEmpty()) {
            return;
        }
        var title = print.apply(SegmentNames.of(part));
        var whole = choice(title);
        whole.getStyleClass().add("part");
        var box = new VBox(4, whole);
        var own = new ArrayList<CheckBox>();
        // A part's choice leaves alone what was never shown: that is chosen by itself.
        var usual = new ArrayList<CheckBox>();
        for (var segment : asked) {
            var name = print.apply(SegmentNames.of(segment));
            boolean seen = isShown(segment);
            var choice = choice(seen ? name : UiMessages.text("prepare.unshown", name));
            choice.getStyleClass().add("question");
            choice.setSelected(seen ? !before.leftOut().contains(segment.id()) : before.unshown().contains(segment.id()));
            (seen ? segments : unshown).put(segment.id(), choice);
            if (seen) {
                usual.add(choice);
            }
            choice.setOnAction(event -> sum(whole, usual));
            own.add(choice);
        }
        whole.setOnAction(event -> usual.forEach(each -> each.setSelected(whole.isSelected())));
        sum(whole, usual);
        whole.setDisable(usual.isEmpty());
        var said = new TextArea(before.words().getOrDefault(title, ""));
        TabKey.leaves(said);
        said.setPromptText(UiMessages.text("prepare.words"));
        said.setAccessibleText(title + ": " + UiMessages.text("prepare.words"));
        WrappedText.in(said);
        said.setPrefRowCount(2);
        words.put(title, said);
        // A part of one question of the same name would say it twice.
        if (asked.size() > 1 || !own.getFirst().getText().equals(title)) {
            box.getChildren().addAll(own);
        } else {
            segments.put(asked.getFirst().id(), whole);
        }
        box.getChildren().add(said);
        getChildren().add(box);
    }

    /** Shows on a part's choice whether all, some or none of its questions are chosen. */
    private static void sum(CheckBox whole, List<CheckBox> own) {
        long chosen = own.stream().filter(CheckBox::isSelected).count();
        whole.setIndeterminate(chosen > 0 && chosen < own.size());
        whole.setSelected(chosen == own.size());
    }

    private void addSections() {
        var names = ReportMessages.of(UiMessages.locale().toLanguageTag());
        var row = new FlowPane(18, 6);
        for (var section : Section.values()) {
            var choice = choice(names.text(switch (section) {
                case AUDIENCE -> "questions";
                case PARKING -> "parking";
                case SOURCES -> "sources";
                case APPENDIX -> "appendix";
                case AGENDA -> "agenda";
                case NOTES -> "notes";
            }));
            choice.setSelected(!before.without().contains(section));
            choice.setId("section-" + section.name().toLowerCase(java.util.Locale.ROOT));
            sections.put(section, choice);
            row.getChildren().add(choice);
        }
        getChildren().addAll(ReportPreparation.label("prepare.sections", "title"), row);
    }

    private static CheckBox choice(String name) {
        var choice = new CheckBox(name);
        choice.setMnemonicParsing(false);
        WrappedText.in(choice);
        return choice;
    }

    /** Returns whether the room saw what was asked; what nobody answered has nothing to show. */
    private boolean isShown(Segment segment) {
        var runs = opened.session().runs().stream().filter(run -> run.segment().equals(segment.id())).toList();
        return !(segment.content() instanceof Poll) || runs.stream().noneMatch(run -> run.answers() > 0)
                || runs.stream().anyMatch(AskedRun::shown);
    }

    private boolean isTold(Segment segment) {
        return switch (segment.content()) {
            case Poll poll -> opened.session().runs().stream().anyMatch(run -> run.segment().equals(segment.id()));
            case Breakout breakout -> true;
            case Simulation simulation -> true;
            default -> segment.layout() == SlideLayout.COMMITMENTS;
        };
    }

    /** Returns the ids of the segments that the report leaves out. */
    Set<String> leftOut() {
        return segments.entrySet().stream().filter(each -> !each.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns the ids of the segments that the room was never shown and the report tells of all the same. */
    Set<String> unshown() {
        return unshown.entrySet().stream().filter(each -> each.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Set<Section> without() {
        return sections.entrySet().stream().filter(each -> !each.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns the trainer's words by the titles of their chapters. */
    Map<String, String> words() {
        var own = new HashMap<String, String>();
        words.forEach((title, field) -> {
            if (!field.getText().isBlank()) {
                own.put(title, field.getText());
            }
        });
        return own;
    }
}
