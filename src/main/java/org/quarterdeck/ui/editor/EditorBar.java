package org.quarterdeck.ui.editor;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;

/** The top of the editor: back, what is written and whether it is saved, undo, add, save and go live. */
final class EditorBar extends HBox {

    private final Label title = new Label();
    private final Label state = new Label();
    private final Button undo;
    private final Button redo;
    private final Button save = new Button(UiMessages.text("editor.save"), new FontIcon(Feather.SAVE));
    private final Button live = new Button(UiMessages.text("home.go_live"), new FontIcon(Feather.PLAY));

    EditorBar(EditorView view) {
        getStyleClass().add("editor-bar");
        setAlignment(Pos.CENTER_LEFT);
        var back = icon("editor-back", "editor.back", Feather.ARROW_LEFT, view::leave);
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        state.setId("editor-state");
        state.getStyleClass().addAll("quiet", "editor-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        undo = icon("editor-undo", "editor.undo", Feather.CORNER_UP_LEFT, view::undo);
        redo = icon("editor-redo", "editor.redo", Feather.CORNER_UP_RIGHT, view::redo);
        var find = icon("editor-find", "editor.find", Feather.SEARCH, view::find);
        var help = icon("editor-help", "editor.help", Feather.HELP_CIRCLE, view::help);
        save.setId("editor-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> view.save());
        live.setId("editor-live");
        live.getStyleClass().add("primary");
        live.setMinWidth(Region.USE_PREF_SIZE);
        live.setOnAction(event -> view.goLive());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(back, title, state, space, undo, redo, find, help, view.adding(), save, live);
    }

    void show(String named, boolean saved, boolean canUndo, boolean canRedo, boolean canGoLive) {
        title.setText(named);
        state.setText(UiMessages.text(saved ? "editor.saved" : "editor.unsaved"));
        StyleStates.only(state, !saved, "unsaved");
        save.setDisable(saved);
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
        live.setDisable(!canGoLive);
    }

    private static Button icon(String id, String key, Ikon sign, Runnable does) {
        Node icon = new FontIcon(sign);
        var button = new Button(null, icon);
        button.setId(id);
        button.getStyleClass().add("icon-action");
        button.setAccessibleText(UiMessages.text(key));
        button.setTooltip(new Tooltip(UiMessages.text(key)));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> does.run());
        return button;
    }
}
