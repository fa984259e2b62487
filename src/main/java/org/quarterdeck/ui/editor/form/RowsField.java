package org.quarterdeck.ui.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.editing.PastedText;

/** Rows of words, such as the options of a question: one field a row or two, and behind it a box to tick where there may be right answers. */
final class RowsField extends VBox {

    /** The words of a row. */
    record FormRow(List<String> cells, boolean checked) {}

    private final int cells;
    private final boolean boxes;
    private final String id;
    private final Consumer<List<FormRow>> changed;
    private final VBox rows = new VBox(6);
    private boolean showing;

    RowsField(String id, int cells, boolean boxes, Consumer<List<FormRow>> changed) {
        super(6);
        this.id = id;
        this.cells = cells;
        this.boxes = boxes;
        this.changed = changed;
        var add = new Button(UiMessages.text("editor.add_row"), new FontIcon(Feather.PLUS));
        add.setId(id + "-add");
        add.getStyleClass().add("icon-action");
        add.setOnAction(event -> begin(rows.getChildren().size()));
        getChildren().addAll(rows, add);
        if (boxes) {
            var hint = new Label(UiMessages.text("editor.quiz"));
            hint.getStyleClass().add("quiet");
            hint.setMinHeight(USE_PREF_SIZE);
            WrappedText.in(hint);
            getChildren().add(hint);
        }
    }

    void show(List<FormRow> wanted) {
        if (wanted.equals(written())) {
            return;
        }
        showing = true;
        while (rows.getChildren().size() > wanted.size()) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < wanted.size()) {
            rows.getChildren().add(row());
        }
        for (int i = 0; i < wanted.size(); i++) {
            var fields = fields(i);
            for (int k = 0; k < cells; k++) {
                var words = k < wanted.get(i).cells().size() ? wanted.get(i).cells().get(k) : "";
                if (!fields.get(k).getText().strip().equals(words)) {
                    fields.get(k).setText(words);
                }
            }
            if (boxes) {
                box(i).setSelected(wanted.get(i).checked());
            }
        }
        number();
        showing = false;
    }

    /** Returns the rows that say something. */
    private List<FormRow> written() {
        var all = new ArrayList<FormRow>();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var words = fields(i).stream().map(field -> field.getText().strip()).toList();
            if (words.stream().anyMatch(word -> !word.isEmpty())) {
                all.add(new FormRow(words, boxes && box(i).isSelected()));
            }
        }
        return all;
    }

    private void tell() {
        if (!showing) {
            changed.accept(written());
        }
    }

    private void begin(int at) {
        rows.getChildren().add(at, row());
        number();
        // A field takes letters from when it has its skin, which it would get with the next picture: what is typed before would be lost.
        applyCss();
        fields(at).getFirst().requestFocus();
    }

    private HBox row() {
        var line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int k = 0; k < cells; k++) {
            var field = cells == 1 ? new RowCell(line) : new TextField();
            HBox.setHgrow(field, Priority.ALWAYS);
            field.textProperty().addListener(typed -> tell());
            field.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    begin(rows.getChildren().indexOf(line) + 1);
                    event.consume();
                }
            });
            line.getChildren().add(field);
        }
        if (boxes) {
            var box = new CheckBox();
            box.setAccessibleText(UiMessages.text("editor.right_answer"));
            box.setTooltip(new javafx.scene.control.Tooltip(UiMessages.text("editor.right_answer")));
            box.setOnAction(event -> tell());
            line.getChildren().add(box);
        }
        var out = new Button(null, new FontIcon(Feather.X));
        out.getStyleClass().add("icon-action");
        out.setAccessibleText(UiMessages.text("editor.remove_row"));
        out.setOnAction(event -> {
            rows.getChildren().remove(line);
            number();
            tell();
        });
        line.getChildren().add(out);
        return line;
    }

    /** Puts items into a row and into new ones below it. */
    private void paste(HBox line, List<String> items) {
        int at = rows.getChildren().indexOf(line);
        showing = true;
        fields(at).getFirst().setText(items.getFirst());
        for (int i = 1; i < items.size(); i++) {
            rows.getChildren().add(at + i, row());
            fields(at + i).getFirst().setText(items.get(i));
        }
        showing = false;
        number();
        tell();
    }

    /** The field of a row. A list that was copied elsewhere makes a row of each of its items. */
    private final class RowCell extends TextField {

        private final HBox line;

        RowCell(HBox line) {
            this.line = line;
        }

        @Override
        public void paste() {
            var words = Clipboard.getSystemClipboard().getString();
            var items = words == null ? List.<String>of() : PastedText.items(words);
            boolean whole = getSelection().getLength() == getLength();
            if (items.size() > 1 && whole) {
                RowsField.this.paste(line, items);
            } else if (!items.isEmpty()) {
                replaceSelection(String.join(" ", items));
            }
        }
    }

    private void number() {
        IntStream.range(0, rows.getChildren().size()).forEach(i -> {
            var fields = fields(i);
            IntStream.range(0, cells).forEach(k -> fields.get(k).setId(id + "-" + i + (cells > 1 ? "-" + k : "")));
        });
    }

    private List<TextField> fields(int row) {
        return ((HBox) rows.getChildren().get(row)).getChildren().stream().filter(TextField.class::isInstance)
                .map(TextField.class::cast).toList();
    }

    private CheckBox box(int row) {
        return (CheckBox) ((HBox) rows.getChildren().get(row)).getChildren().get(cells);
    }
}
