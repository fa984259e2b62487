package org.quarterdeck.ui.console.bar;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/**
 * A bar at the top that reports problems without covering anything: what happened, what was kept, what to do. A problem
 * of the archive disappears when it is over. A notice stays until it is dismissed.
 */
public final class TroubleBar extends VBox {

    private @Nullable String trouble;
    private @Nullable Node troubleLine;
    private @Nullable Runnable offered;

    public TroubleBar() {
        getStyleClass().add("trouble-bar");
        shown();
    }

    /**
     * Sets the current problem of the archive, or null if there is none.
     *
     * @param remedy offers a button that begins a new archive, or null where that is no remedy
     */
    public void trouble(@Nullable String sentence, @Nullable Runnable remedy) {
        if (Objects.equals(sentence, trouble) && (remedy == null) == (offered == null)) {
            return;
        }
        trouble = sentence;
        offered = remedy;
        if (troubleLine != null) {
            getChildren().remove(troubleLine);
            troubleLine = null;
        }
        if (sentence != null) {
            var line = line(sentence, Feather.ALERT_TRIANGLE, "trouble");
            if (remedy != null) {
                line.getChildren().add(remedy(remedy));
            }
            troubleLine = line;
            getChildren().addFirst(line);
        }
        shown();
    }

    private static Button remedy(Runnable what) {
        var button = new Button(UiMessages.text("trouble.new_archive"));
        button.setId("new-archive");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            button.setDisable(true);
            what.run();
        });
        return button;
    }

    /** Shows a notice until it is dismissed. A sentence that is already shown is not repeated. */
    public void notice(String sentence) {
        put(sentence, List.of());
    }

    /**
     * Shows a notice with something to do about it.
     *
     * @param offer the label of its button
     */
    public void notice(String sentence, String offer, Runnable action) {
        var button = new Button(offer);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        put(sentence, List.of(button));
    }

    /** Takes a notice away, once what it says is over. */
    public void withdraw(String sentence) {
        getChildren().removeIf(line -> sentence.equals(line.getUserData()));
        shown();
    }

    private void put(String sentence, List<Button> offers) {
        boolean there = getChildren().stream().anyMatch(line -> sentence.equals(line.getUserData()));
        if (there) {
            return;
        }
        var line = line(sentence, Feather.INFO, "notice");
        line.setUserData(sentence);
        var dismiss = new Button("", new FontIcon(Feather.X));
        dismiss.getStyleClass().add("icon-action");
        dismiss.setAccessibleText(UiMessages.text("trouble.dismiss"));
        dismiss.setOnAction(event -> {
            getChildren().remove(line);
            shown();
        });
        line.getChildren().addAll(offers);
        line.getChildren().add(dismiss);
        getChildren().add(line);
        shown();
    }

    private void shown() {
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private static HBox line(String sentence, Feather icon, String style) {
        var words = new Label(sentence);
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("line", style);
        return line;
    }
}
