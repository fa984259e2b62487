package org.quarterdeck.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A table of the figures of a chart. Rows can be copied. */
final class NumbersTable extends TableView<List<String>> {

    private static final double ROW = 32;
    private static final double HEADER = 46;
    private static final int MOST_ROWS = 14;

    NumbersTable(ResultNumbers numbers) {
        getStyleClass().add("numbers");
        for (int i = 0; i < numbers.columns().size(); i++) {
            getColumns().add(column(numbers.columns().get(i), i, i < numbers.names()));
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW);
        double height = ROW * Math.min(MOST_ROWS, numbers.rows().size()) + HEADER;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getItems().setAll(numbers.rows());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableRowCopying.install(this);
    }

    private static TableColumn<List<String>, String> column(String name, int place, boolean words) {
        var column = new TableColumn<List<String>, String>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(words ? "words" : "figures");
        if (!words) {
            double width = Math.max(76, 24 + 7.5 * name.length());
            column.setMinWidth(width);
            column.setMaxWidth(width + 20);
        }
        return column;
    }
}
