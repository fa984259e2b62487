package org.quarterdeck.ui.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quarterdeck.ui.common.TabKey;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.editor.form.RowsField.FormRow;
import org.quarterdeck.workshop.editing.SegmentKeys;

/** The fields of a form. Each shows a part of a segment's source, and changes that part alone. */
final class FormFields extends GridPane {

    private static final double NAMES = 168;

    private final SegmentForm form;
    private final List<Runnable> shown = new ArrayList<>();
    private boolean showing;

    FormFields(SegmentForm form) {
        this.form = form;
        getStyleClass().add("form-fields");
        var names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        names.setMaxWidth(NAMES);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields);
    }

    /** Shows the source as it stands in all fields. */
    void refresh() {
        showing = true;
        shown.forEach(Runnable::run);
        showing = false;
    }

    private void change(UnaryOperator<String> changed) {
        if (!showing) {
            form.write(changed);
        }
    }

    private void add(String label, Node field) {
        var name = new Label(UiMessages.text(label));
        name.getStyleClass().add("quiet");
        name.setLabelFor(field);
        name.setMinHeight(USE_PREF_SIZE);
        WrappedText.in(name);
        addRow(getRowCount(), name, field);
        GridPane.setValignment(name, field instanceof TextField || field instanceof ComboBox || field instanceof CheckBox
                ? javafx.geometry.VPos.CENTER
                : javafx.geometry.VPos.TOP);
    }

    /** A line or more of words in the text of the segment. */
    void words(String id, String label, int lines, Function<String, String> read, BiFunction<String, String, String> write) {
        TextInputControl field = lines == 1 ? new TextField() : new TextArea();
        if (field instanceof TextArea area) {
            area.setPrefRowCount(lines);
            WrappedText.in(area);
            TabKey.leaves(area);
        }
        field.setId(id);
        shown.add(() -> {
            var words = read.apply(form.source());
            if (!field.getText().strip().equals(words)) {
                field.setText(words);
            }
        });
        field.textProperty().addListener(typed -> change(source -> write.apply(source, field.getText())));
        add(label, field);
    }

    /** A value on one line. */
    void key(String key, String label, UnaryOperator<String> shownAs, Function<String, String> writtenAs, String prompt) {
        var field = new TextField();
        field.setId("key-" + key);
        field.setPromptText(prompt);
        shown.add(() -> {
            var value = SegmentKeys.written(form.source(), key).map(shownAs).orElse("");
            if (!field.getText().strip().equals(value)) {
                field.setText(value);
            }
        });
        field.textProperty().addListener(typed -> change(source -> SegmentKeys.with(source, key,
                field.getText().isBlank() ? null : writtenAs.apply(field.getText().strip()))));
        add(label, field);
    }

    void number(String key, String label, String usual) {
        key(key, label, UnaryOperator.identity(), UnaryOperator.identity(), usual);
    }

    void text(String key, String label) {
        key(key, label, SegmentKeys::unquoted, SegmentKeys::quoted, "");
    }

    /** A list on one line, shown with commas or strokes between. */
    void list(String key, String label, String prompt) {
        key(key, label, FormFields::unlisted,
                typed -> SegmentKeys.list(List.of(typed.split("\\s*/\\s*", -1)).stream().filter(w -> !w.isBlank()).toList()),
                prompt);
    }

    void flag(String key, String label) {
        var box = new CheckBox();
        box.setId("key-" + key);
        shown.add(() -> box.setSelected(SegmentKeys.written(form.source(), key).orElse("").equals("true")));
        box.setOnAction(event -> change(source -> SegmentKeys.with(source, key, box.isSelected() ? "true" : null)));
        add(label, box);
    }

    /** A choice between words of the file, each shown in words of the program. The first is what holds without the key. */
    void choice(String key, String label, List<String> values, List<String> names) {
        var box = new ComboBox<String>();
        box.setId("key-" + key);
        box.getItems().setAll(names);
        shown.add(() -> {
            var written = SegmentKeys.written(form.source(), key).orElse("");
            // What the form has no word for stays as the file has it, and is shown so.
            box.setPromptText(written);
            box.getSelectionModel().select(values.indexOf(written));
        });
        box.getSelectionModel().selectedIndexProperty().addListener((all, before, now) -> {
            if (now.intValue() >= 0) {
                var value = values.get(now.intValue());
                change(source -> SegmentKeys.with(source, key, value.isEmpty() ? null : value));
            }
        });
        add(label, box);
    }

    void rows(String id, String label, int cells, boolean boxes, Function<String, List<FormRow>> read,
            BiFunction<String, List<FormRow>, String> write) {
        var field = new RowsField(id, cells, boxes, rows -> change(source -> write.apply(source, rows)));
        shown.add(() -> field.show(read.apply(form.source())));
        add(label, field);
    }

    /** Texts, one a row. */
    void items(String key, String label) {
        rows("form-" + key, label, 1, false,
                source -> SegmentKeys.items(source, key).stream().map(item -> new FormRow(List.of(item), false)).toList(),
                (source, rows) -> SegmentKeys.withItems(source, key, rows.stream().map(row -> row.cells().getFirst()).toList()));
    }

    /** One of several keys and its number. What is no number that the key may have is not written, so that one of the keys is always there. */
    void oneOf(List<String> keys, String label, List<String> names, int most) {
        var which = new ComboBox<String>();
        which.setId("key-" + keys.getFirst() + "-or");
        which.setAccessibleText(UiMessages.text(label));
        which.getItems().setAll(names);
        var number = new TextField();
        number.setId("key-" + keys.getFirst());
        number.setAccessibleText(UiMessages.text(label));
        number.setPrefColumnCount(4);
        shown.add(() -> {
            var key = keys.stream().filter(each -> SegmentKeys.written(form.source(), each).isPresent()).findFirst()
                    .orElse(keys.getFirst());
            which.getSelectionModel().select(keys.indexOf(key));
            var value = SegmentKeys.written(form.source(), key).orElse("");
            if (!number.getText().strip().equals(value)) {
                number.setText(value);
            }
        });
        Runnable write = () -> {
            var value = number.getText().strip();
            var key = keys.get(Math.max(0, which.getSelectionModel().getSelectedIndex()));
            if (value.matches("[1-9]\\d{0,3}") && Integer.parseInt(value) <= most) {
                change(source -> {
                    var changed = SegmentKeys.with(source, key, value);
                    for (var other : keys) {
                        changed = other.equals(key) ? changed : SegmentKeys.with(changed, other, null);
                    }
                    return changed;
                });
            }
        };
        number.textProperty().addListener(typed -> write.run());
        which.getSelectionModel().selectedIndexProperty().addListener(chosen -> write.run());
        add(label, new HBox(8, number, which));
    }

    void node(String label, Node field) {
        add(label, field);
    }

    private static String unlisted(String written) {
        var inner = written.replaceAll("^\\[|]$", "").strip();
        var words = new ArrayList<String>();
        for (var item : inner.split(",\\s*(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            words.add(SegmentKeys.unquoted(item.strip()));
        }
        return String.join(" / ", words);
    }
}
