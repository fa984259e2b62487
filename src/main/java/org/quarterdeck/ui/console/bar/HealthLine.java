package org.quarterdeck.ui.console.bar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/** The health of a session in one line: a tick while all is well, else what is wrong in words. Its details lie over the notes. */
public final class HealthLine extends Button {

    private static final double WIDEST = 420;

    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final VBox details = new VBox(8);
    private SessionHealth shown = new SessionHealth("?", java.util.List.of());

    public HealthLine() {
        setId("health");
        getStyleClass().addAll("flat", "health");
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setTooltip(new Tooltip(KeyNames.tip(ConsoleAction.HEALTH)));
        setOnAction(event -> toggle());
        details.setId("health-details");
        details.getStyleClass().add("overlay");
        details.setStyle("-fx-padding: 16 20 16 20;");
        details.setPrefWidth(WIDEST);
        details.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        details.setVisible(false);
        StackPane.setAlignment(details, Pos.TOP_RIGHT);
    }

    /** Returns the pane of the details, to be laid over the others. */
    public Region details() {
        return details;
    }

    /** Opens the details, or takes them away. */
    public void toggle() {
        details.setVisible(!details.isVisible());
    }

    void show(SessionHealth now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean well = now.wrong().isEmpty();
        setText(now.wrong());
        icon.setIconCode(well ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        StyleStates.only(this, !well, "alarmed");
        setAccessibleText(well ? UiMessages.text("health.well") : now.wrong());
        details.getChildren().setAll(label(well ? UiMessages.text("health.well") : now.wrong(), "title"));
        now.details().forEach(line -> details.getChildren().add(label(line, "shown")));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
