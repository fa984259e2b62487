package org.quarterdeck.ui.review;

import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Copies the selected rows of a table as tab-separated text for spreadsheets. */
final class TableRowCopying {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private TableRowCopying() {}

    static <T> void install(TableView<T> table) {
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
    }

    static <T> void copy(TableView<T> table) {
        var content = new ClipboardContent();
        content.putString(table.getSelectionModel().getSelectedItems().stream()
                .map(row -> table.getColumns().stream().map(column -> String.valueOf(column.getCellData(row)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
