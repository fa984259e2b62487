package org.quarterdeck.ui.console.bar;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/** Asks whether to end the session for everyone. It takes the place of other controls and blocks nothing else. */
public final class EndSessionPrompt extends StackPane {

    private final Node usual;
    private final HBox question = new HBox();
    private final Runnable end;

    EndSessionPrompt(Node usual, Runnable end) {
        this.usual = usual;
        this.end = end;
        var words = new Label(UiMessages.text("end.question"));
        words.getStyleClass().add("end-question");
        var yes = button("end-yes", "end.yes", this::confirm);
        var key = new Label(KeyNames.first(ConsoleAction.END));
        key.getStyleClass().add("key");
        question.getChildren().addAll(words, yes,
                button("end-no", "end.no", this::withdraw));
        yes.setGraphic(key);
        yes.setContentDisplay(ContentDisplay.RIGHT);
        question.getStyleClass().add("end-session");
        question.setAlignment(Pos.CENTER_RIGHT);
        question.setVisible(false);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(usual, question);
    }

    /** Returns whether the question is shown. */
    public boolean asking() {
        return question.isVisible();
    }

    /** Shows the question. A second call confirms it. */
    public void ask() {
        if (asking()) {
            confirm();
        } else {
            asks(true);
        }
    }

    public void withdraw() {
        asks(false);
    }

    private void confirm() {
        asks(false);
        end.run();
    }

    private void asks(boolean now) {
        question.setVisible(now);
        usual.setVisible(!now);
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(UiMessages.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
