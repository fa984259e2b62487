package org.quarterdeck.ui.console.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.command.AudienceCommand;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.JudgeQuestion;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;
import org.quarterdeck.session.command.AudienceCommand.ProjectQuestions;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/** A panel with the questions from the room: let them through, mark them answered, show them on the projector. */
final class AudiencePanel extends SidePanel {

    private final CheckBox allowed = new CheckBox(
            UiMessages.text("audience.allowed", KeyNames.first(ConsoleAction.ALLOW_QUESTIONS)));
    private final CheckBox projected = new CheckBox(
            UiMessages.text("audience.projected", KeyNames.first(ConsoleAction.PROJECT_QUESTIONS)));
    private final Label none = new Label(UiMessages.text("audience.none"));
    private final VBox rows = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Consumer<AudienceCommand> submit;
    private List<AudienceQuestion> shown = List.of();

    AudiencePanel(Consumer<AudienceCommand> submit, Runnable close) {
        super("audience.heading", close);
        this.submit = submit;
        getStyleClass().add("moderation");
        WrappedText.in(allowed);
        WrappedText.in(projected);
        none.getStyleClass().add("quiet");
        WrappedText.in(none);
        allowed.setId("questions-allowed");
        allowed.setOnAction(event -> submit.accept(new AllowQuestions(allowed.isSelected())));
        projected.setOnAction(event -> submit.accept(new ProjectQuestions(projected.isSelected())));
        ScrollPanes.upAndDown(scroll);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        put(allowed, projected, none, scroll);
    }

    /** Updates the panel. Cheap while nothing was asked or decided. */
    void show(RoomState room) {
        allowed.setSelected(room.questions().allowed());
        projected.setSelected(room.questions().projected());
        var all = room.questions().all();
        none.setVisible(all.isEmpty());
        none.setManaged(all.isEmpty());
        scroll.setVisible(!all.isEmpty());
        scroll.setManaged(!all.isEmpty());
        if (!all.equals(shown)) {
            shown = all;
            rows.getChildren().setAll(all.stream().map(this::row).toList());
        }
    }

    private HBox row(AudienceQuestion question) {
        var text = new Label(question.votes() > 0
                ? UiMessages.text("audience.votes", question.text(), question.votes())
                : question.text());
        WrappedText.in(text);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add(!question.shown() ? "held" : question.answered() ? "quiet" : "shown");
        HBox.setHgrow(text, Priority.ALWAYS);
        var judge = button(question.shown() ? "moderation.hide" : "moderation.let_through",
                new JudgeQuestion(question.id(), !question.shown()));
        var row = question.shown()
                ? new HBox(10, text, button(question.answered() ? "audience.unanswered" : "audience.answered",
                        new MarkAnswered(question.id(), !question.answered())), judge)
                : new HBox(10, text, judge);
        if (question.waiting()) {
            row.getChildren().add(button("moderation.hide", new JudgeQuestion(question.id(), false)));
        }
        row.getStyleClass().add("entry");
        return row;
    }

    private Button button(String key, AudienceCommand command) {
        var button = new Button(UiMessages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> submit.accept(command));
        return button;
    }
}
