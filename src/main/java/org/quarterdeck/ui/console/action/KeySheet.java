package org.quarterdeck.ui.console.action;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.UiMessages;

/** A sheet with every action and its keys, shown over the console while the session goes on. */
public final class KeySheet extends VBox {

    private static final int COLUMNS = 3;

    public KeySheet() {
        getStyleClass().addAll("overlay", "key-sheet");
        var heading = new Label(UiMessages.text("sheet.heading"));
        heading.getStyleClass().add("title");
        var clickers = new Label(UiMessages.text("sheet.clickers"));
        clickers.getStyleClass().add("quiet");
        getChildren().addAll(heading, clickers, grid());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("grid");
        var actions = ConsoleAction.values();
        int rows = Math.ceilDiv(actions.length, COLUMNS);
        for (int i = 0; i < actions.length; i++) {
            int column = i / rows * 2;
            var words = new Label(actions[i].words());
            words.setWrapText(true);
            words.setPrefWidth(212);
            words.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(words, column, i % rows);
            grid.add(caps(KeyNames.all(actions[i]), column == 0 ? 180 : 96), column + 1, i % rows);
        }
        return grid;
    }

    private static FlowPane caps(List<String> keys, double width) {
        var caps = new FlowPane(5, 5);
        caps.setPrefWrapLength(width);
        caps.setAlignment(Pos.CENTER_LEFT);
        for (var key : keys) {
            var cap = new Label(key);
            cap.getStyleClass().add("cap");
            caps.getChildren().add(new HBox(cap));
        }
        return caps;
    }
}
