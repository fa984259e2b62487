package org.quarterdeck.ui.console.panel;

import java.time.Duration;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** A panel to begin a break or a countdown that nobody planned. The projector shows it over any slide. */
final class BreakPanel extends SidePanel {

    private static final int USUAL = 10;
    /** Three hours: more is a slip. */
    private static final int MOST = 180;

    private final TextField minutes = new TextField();
    private final TextField title = new TextField();
    private final BiConsumer<String, Duration> begin;

    /** @param begin shows a break with a heading, which may be empty, and its length */
    BreakPanel(BiConsumer<String, Duration> begin, Runnable close) {
        super("break.heading", close);
        this.begin = begin;
        minutes.setId("break-minutes");
        minutes.setPrefColumnCount(4);
        minutes.setMaxWidth(Region.USE_PREF_SIZE);
        minutes.setTextFormatter(new TextFormatter<>(change -> allowed(change.getControlNewText()) ? change : null));
        minutes.setAccessibleText(UiMessages.text("break.minutes"));
        title.setId("break-title");
        title.setPromptText(UiMessages.text("break.title"));
        title.setAccessibleText(UiMessages.text("break.title"));
        var start = new Button(UiMessages.text("break.start"));
        start.setId("break-start");
        start.setDefaultButton(true);
        start.setOnAction(event -> start());
        var lengths = new HBox(6, minutes);
        lengths.setAlignment(Pos.CENTER_LEFT);
        for (int length : new int[]{2, 5, 10, 15, 20}) {
            // The label above says that these are minutes: five short buttons stay in one row in every language.
            var button = new Button(UiMessages.text("break.number", length));
            button.setAccessibleText(UiMessages.text("break.length", length));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                minutes.setText(String.valueOf(length));
                start();
            });
            lengths.getChildren().add(button);
        }
        var hint = new Label(UiMessages.text("break.hint"));
        WrappedText.in(hint);
        hint.getStyleClass().add("quiet");
        put(new Label(UiMessages.text("break.minutes")), lengths, title, hint, start);
    }

    @Override
    void enter() {
        if (minutes.getText().isEmpty()) {
            minutes.setText(String.valueOf(USUAL));
        }
        minutes.requestFocus();
        minutes.selectAll();
    }

    private static boolean allowed(String typed) {
        return typed.isEmpty() || (typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= MOST);
    }

    private void start() {
        var typed = minutes.getText();
        if (!typed.isEmpty()) {
            begin.accept(title.getText().strip(), Duration.ofMinutes(Integer.parseInt(typed)));
        }
    }
}
