package org.quarterdeck.ui.console.panel;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** A panel in the place of the notes, with a heading and a button that closes it. */
abstract class SidePanel extends VBox {

    private final HBox top;

    /** @param close closes it */
    SidePanel(String headingKey, Runnable close) {
        getStyleClass().add("side-panel");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(UiMessages.text(headingKey));
        var heading = new Label(UiMessages.text(headingKey));
        heading.getStyleClass().add("title");
        WrappedText.in(heading);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var shut = new Button("", new FontIcon(Feather.X));
        shut.getStyleClass().addAll("icon-action", "panel-close");
        shut.setAccessibleText(UiMessages.text("panel.close"));
        shut.setFocusTraversable(false);
        shut.setOnAction(event -> close.run());
        top = new HBox(heading, shut);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().add(top);
    }

    /** Sets what stands below the heading. */
    final void put(Node... below) {
        getChildren().setAll(top);
        getChildren().addAll(below);
    }

    /** Takes the focus, so that keys belong to the panel. */
    void enter() {
        requestFocus();
    }
}
