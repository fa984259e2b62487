package org.quarterdeck.ui.console.panel;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.ui.common.TabKey;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Question;

/**
 * A panel to ask an unplanned question: a typed one, or one of two that are always available. The vote opens at once.
 */
final class AskPanel extends SidePanel {

    private static final int POINTS = 5;

    private final TextField title = new TextField();
    private final TextArea options = new TextArea();
    private final Consumer<Ask> ask;

    AskPanel(Consumer<Ask> ask, Runnable close) {
        super("ask.heading", close);
        this.ask = ask;
        title.setId("ask-title");
        title.setPromptText(UiMessages.text("ask.title"));
        title.setAccessibleText(UiMessages.text("ask.title"));
        title.setOnAction(event -> options.requestFocus());
        options.setId("ask-options");
        options.setPromptText(UiMessages.text("ask.options"));
        options.setAccessibleText(UiMessages.text("ask.options"));
        options.setPrefRowCount(4);
        var hint = new Label(UiMessages.text("ask.hint"));
        hint.getStyleClass().add("quiet");
        WrappedText.in(hint);
        WrappedText.in(options);
        TabKey.leaves(options);
        addEventFilter(KeyEvent.KEY_PRESSED, this::sendTyped);
        put(title, options, hint, new FlowPane(8, 8, button("ask-typed", "ask.typed", this::typed),
                button("ask-yes-no", "ask.yes_no", this::yesOrNo), button("ask-scale", "ask.scale", this::scale)));
    }

    /** Goes on with what was typed before, if it was not sent. */
    @Override
    void enter() {
        title.requestFocus();
        title.end();
    }

    /** Empties the panel once the question is asked. */
    void asked() {
        title.clear();
        options.clear();
    }

    private void sendTyped(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            typed();
        }
    }

    private void typed() {
        var lines = options.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        ask.accept(new Ask(title.getText(), lines.isEmpty() ? new Question.Words(3) : new Question.Choice(lines, Set.of())));
    }

    private void yesOrNo() {
        var answers = List.of(UiMessages.text("ask.yes"), UiMessages.text("ask.no"));
        ask.accept(new Ask(titleOr("ask.yes_no_title"), new Question.Choice(answers, Set.of())));
    }

    private void scale() {
        var words = titleOr("ask.scale_title");
        ask.accept(new Ask(words, new Question.Scale(List.of(words), POINTS, null, null)));
    }

    private String titleOr(String key) {
        return title.getText().isBlank() ? UiMessages.text(key) : title.getText();
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(UiMessages.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
