package org.quarterdeck.ui.home;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.WorkshopActions;
import org.quarterdeck.ui.home.action.WorkshopTemplate;

/** Asks for a new workshop's title at its place in the list, and once for its author. Enter creates it, escape cancels. */
final class TitleForm extends VBox {

    private final TextField title = new TextField();
    private final TextField author = new TextField();
    private final RadioButton empty = new RadioButton(UiMessages.text("home.from_empty"));
    private final RadioButton builtIn = new RadioButton(UiMessages.text("home.from_example"));
    private final WorkshopActions making;
    private final Runnable leave;

    /** @param leave run when nothing is created */
    TitleForm(WorkshopActions making, Runnable leave) {
        this.making = making;
        this.leave = leave;
        setId("new-form");
        getStyleClass().add("title-form");
        title.setId("new-title");
        title.setPromptText(UiMessages.text("home.new_title"));
        title.setAccessibleText(UiMessages.text("home.new_title"));
        var group = new ToggleGroup();
        group.getToggles().setAll(empty, builtIn);
        group.selectToggle(empty);
        builtIn.setId("from-built-in");
        var make = new Button(UiMessages.text("home.create"));
        make.setId("create");
        make.getStyleClass().add("primary");
        make.disableProperty().bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()));
        make.setOnAction(event -> {
            making.create(title.getText(), builtIn.isSelected() ? WorkshopTemplate.BUILT_IN : WorkshopTemplate.EMPTY,
                    author.getText().strip());
            close();
        });
        title.setOnAction(event -> make.fire());
        author.setId("new-author");
        author.setPromptText(UiMessages.text("home.new_author"));
        author.setAccessibleText(UiMessages.text("home.new_author"));
        author.setOnAction(event -> make.fire());
        var cancel = new Button(UiMessages.text("home.cancel"));
        cancel.setOnAction(event -> close());
        HBox.setHgrow(title, Priority.ALWAYS);
        var buttons = new HBox(8, make, cancel);
        getChildren().addAll(title, author, empty, builtIn, buttons);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        there(false);
    }

    void ask() {
        title.clear();
        author.setText(making.author());
        boolean asked = author.getText().isEmpty();
        author.setVisible(asked);
        author.setManaged(asked);
        there(true);
        title.requestFocus();
    }

    private void close() {
        there(false);
        leave.run();
    }

    private void there(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
