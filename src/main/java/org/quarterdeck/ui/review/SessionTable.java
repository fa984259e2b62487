package org.quarterdeck.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;

/** A table of past sessions that can be sorted and filtered. */
final class SessionTable extends TableView<Summary> {

    private final DateTimeText times;
    private final ObservableList<Summary> all = FXCollections.observableArrayList();
    private final FilteredList<Summary> filtered = new FilteredList<>(all);

    SessionTable(DateTimeText times) {
        this.times = times;
        getStyleClass().add("session-table");
        addColumn("review.title", 180, SessionTable::name, name -> name, false);
        addColumn("review.start", 138, Summary::startedAt, times::full, false);
        addColumn("review.people", 64, Summary::people, String::valueOf, true);
        addColumn("review.answers", 74, Summary::answers, String::valueOf, true);
        addColumn("review.length", 82, SessionTable::length, DateTimeText::length, true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        placeholder("review.none");
        TableRowCopying.install(this);
    }

    void fill(List<Summary> sessions) {
        all.setAll(sessions);
    }

    /** Shows only the sessions that contain all of the given words. */
    void filter(String words) {
        var wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        filtered.setPredicate(session -> {
            var text = text(session);
            return Arrays.stream(wanted).allMatch(text::contains);
        });
        placeholder(words.isBlank() ? "review.none" : "review.none_found");
    }

    @Nullable
    Summary find(String id) {
        return all.stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
    }

    private String text(Summary session) {
        var words = session.title() + " " + times.full(session.startedAt());
        return (session.rehearsal() ? words + " " + UiMessages.text("home.rehearsal") : words).toLowerCase(Locale.ROOT);
    }

    private void placeholder(String key) {
        var label = new Label(UiMessages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        setPlaceholder(label);
    }

    private static String name(Summary session) {
        return session.rehearsal() ? UiMessages.text("review.rehearsal") + " · " + session.title() : session.title();
    }

    private static @Nullable Duration length(Summary session) {
        Instant ended = session.endedAt();
        return ended == null ? null : Duration.between(session.startedAt(), ended);
    }

    private <T> void addColumn(String key, double width, Function<Summary, @Nullable T> value, Function<T, String> words,
            boolean figures) {
        var column = new TableColumn<Summary, T>(UiMessages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new WordsCell<>(words));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(key.equals("review.title") ? Double.MAX_VALUE : width + 40);
        column.getStyleClass().add(figures ? "figures" : "words");
        getColumns().add(column);
    }

    private static final class WordsCell<T> extends TableCell<Summary, T> {

        private final Function<T, String> words;

        WordsCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            var text = empty || value == null ? "" : words.apply(value);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
