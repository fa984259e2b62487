package org.quarterdeck.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.WrappedText;

/** A table of the figures of a chart. Rows can be copied. */
final class NumbersTable extends TableView<List<String>> {

    private static final double ROW = 32;
    private static final double HEADER = 46;
    private static final int MOST_ROWS = 14;
    /** The number of letters from which on a text is wrapped: more where the table has few columns. */
    private static final int LINE = 36;
    private static final int SHORT_LINE = 12;

    /** @param name what is tabulated, for a screen reader */
    NumbersTable(ResultNumbers numbers, String name) {
        setAccessibleText(name);
        getStyleClass().add("numbers");
        for (int i = 0; i < numbers.columns().size(); i++) {
            getColumns().add(column(numbers.columns().get(i), i, i < numbers.names()));
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        // Long texts are wrapped; how high their rows are then is known only to the table itself.
        boolean wrapped = numbers.rows().stream().flatMap(row -> row.stream().limit(numbers.names()))
                .anyMatch(cell -> cell.length() > (numbers.columns().size() > 4 ? SHORT_LINE : LINE) || cell.indexOf('\n') >= 0);
        if (wrapped) {
            getColumns().subList(0, numbers.names()).forEach(NumbersTable::wrap);
        } else {
            setFixedCellSize(ROW);
        }
        double height = ROW * Math.min(MOST_ROWS, (wrapped ? 2 : 1) * numbers.rows().size()) + HEADER + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getItems().setAll(numbers.rows());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableRowCopying.install(this);
    }

    @SuppressWarnings("unchecked")
    private static void wrap(TableColumn<List<String>, ?> column) {
        ((TableColumn<List<String>, String>) column).setCellFactory(of -> new WrappedCell());
    }

    /** A cell with a text of several lines. */
    private static final class WrappedCell extends TableCell<List<String>, String> {

        private static final double PADDING = 14;

        private final Text words = new Text();

        private WrappedCell() {
            words.fillProperty().bind(textFillProperty());
            widthProperty().addListener(width -> lay());
            words.fontProperty().addListener(font -> lay());
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            lay();
            setGraphic(empty ? null : words);
        }

        private void lay() {
            var text = isEmpty() || getItem() == null ? "" : getItem();
            WrappedText.in(words, text, Math.max(0, getWidth() - PADDING));
        }
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
