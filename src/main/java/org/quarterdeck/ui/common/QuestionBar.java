package org.quarterdeck.ui.common;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A bar at the top that asks before something is done. It covers nothing and blocks nothing; asking the same again
 * confirms it.
 */
public final class QuestionBar extends HBox {

    /** An answer, with the label of its button. */
    public record Choice(String words, Runnable chosen) {}

    private final Label words = new Label();
    private @Nullable Object asked;
    private List<Choice> choices = List.of();

    public QuestionBar() {
        getStyleClass().add("question-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("question");
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        withdraw();
    }

    /**
     * Asks, in place of any other question.
     *
     * @param about what it is about, by which {@link #confirms} finds it
     * @param answers the first confirms; a last one that changes nothing is added
     */
    public void ask(Object about, String sentence, List<Choice> answers) {
        asked = about;
        choices = answers;
        words.setText(sentence);
        getChildren().setAll(new FontIcon(Feather.HELP_CIRCLE), words);
        for (int i = 0; i < answers.size(); i++) {
            getChildren().add(button("question-" + i, answers.get(i)));
        }
        getChildren().add(button("question-stay", new Choice(UiMessages.text("ask_first.stay"), () -> {})));
        setVisible(true);
        setManaged(true);
    }

    /** Confirms the question about something if it is the one asked, and returns whether it was. */
    public boolean confirms(Object about) {
        if (!about.equals(asked)) {
            return false;
        }
        choose(choices.getFirst());
        return true;
    }

    public void withdraw() {
        asked = null;
        choices = List.of();
        setVisible(false);
        setManaged(false);
    }

    private void choose(Choice choice) {
        withdraw();
        choice.chosen().run();
    }

    private Button button(String id, Choice choice) {
        var button = new Button(choice.words());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> choose(choice));
        return button;
    }
}
