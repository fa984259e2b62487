package org.quarterdeck.ui.home;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** The list of past sessions, newest first. A click opens one, as it does a workshop, and so does Enter. */
final class SessionList extends ListView<Summary> {

    SessionList(DateTimeText times, Consumer<String> open) {
        setId("past-sessions");
        getStyleClass().add("session-list");
        setCellFactory(list -> new Line(times, open));
        var empty = new Label(UiMessages.text("home.no_sessions"));
        WrappedText.in(empty);
        empty.getStyleClass().addAll("quiet", "empty");
        setPlaceholder(empty);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            }
        });
    }

    private void openSelected(Consumer<String> open) {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.id());
        }
    }

    private static final class Line extends ListCell<Summary> {

        private final DateTimeText times;
        private final Label title = new Label();
        private final Label facts = new Label();
        private final VBox lines = new VBox(title, facts);

        Line(DateTimeText times, Consumer<String> open) {
            this.times = times;
            setOnMouseClicked(event -> {
                var session = getItem();
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && session != null && !isEmpty()) {
                    open.accept(session.id());
                }
            });
            getStyleClass().add("session-cell");
            title.getStyleClass().add("name");
            facts.getStyleClass().add("quiet");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Summary session, boolean empty) {
            super.updateItem(session, empty);
            if (session == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(session.title());
            var words = times.day(session.startedAt()) + " · "
                    + UiMessages.text("home.people", session.people(), session.answers());
            facts.setText(session.rehearsal() ? words + " · " + UiMessages.text("home.rehearsal") : words);
            setAccessibleText(title.getText() + ", " + facts.getText());
            setGraphic(lines);
        }
    }
}
