package org.quarterdeck.ui.home;

import java.util.function.BiConsumer;
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
import org.quarterdeck.ui.home.action.WorkshopTemplate;

/** Asks for a new workshop's title at its place in the list. Enter creates it, escape cancels. */
final class TitleForm extends VBox {

    private final TextField title = new TextField();
    private final RadioButton empty = new RadioButton(UiMessages.text("home.from_empty"));
    private final RadioButton builtIn = new RadioButton(UiMessages.text("home.from_example"));
    private final Runnable leave;

    /** @param leave run when nothing is created */
    TitleForm(BiConsumer<String, WorkshopTemplate> create, Runnable leave) {
        this.leave = leave;
        setId("new-form");
        getStyleClass().add("title-form");
        title.setId("new-title");
        title.setPromptText(UiMessages.text("home.new_title"));
        var group = new ToggleGroup();
        group.getToggles().setAll(empty, builtIn);
        group.selectToggle(empty);
        builtIn.setId("from-built-in");
        var make = new Button(UiMessages.text("home.create"));
        make.setId("create");
        make.getStyleClass().add("primary");
        make.disableProperty().bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()));
        make.setOnAction(event -> {
            create.accept(title.getText(), builtIn.isSelected() ? WorkshopTemplate.BUILT_IN : WorkshopTemplate.EMPTY);
            close();
        });
        title.setOnAction(event -> make.fire());
        var cancel = new Button(UiMessages.text("home.cancel"));
        cancel.setOnAction(event -> close());
        HBox.setHgrow(title, Priority.ALWAYS);
        var buttons = new HBox(8, make, cancel);
        getChildren().addAll(title, empty, builtIn, buttons);
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
