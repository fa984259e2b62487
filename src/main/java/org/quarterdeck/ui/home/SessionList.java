package org.quarterdeck.ui.home;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.action.HomeSessionActions;
import org.quarterdeck.ui.home.action.SampleSession;

/** The list of past sessions, newest first. A click opens one, as it does a workshop, and so does Enter. */
final class SessionList extends ListView<Summary> {

    private Set<String> damaged = Set.of();

    SessionList(DateTimeText times, HomeSessionActions actions) {
        Consumer<String> open = actions::review;
        setId("past-sessions");
        setAccessibleText(UiMessages.text("home.sessions"));
        getStyleClass().add("session-list");
        setCellFactory(list -> new Line(times, open, id -> damaged.contains(id)));
        var empty = new Label(UiMessages.text("home.no_sessions"));
        WrappedText.in(empty);
        empty.getStyleClass().addAll("quiet", "empty");
        var sample = new Button(UiMessages.text("home.do_sample"));
        sample.setId("sample");
        sample.setOnAction(pressed -> actions.openSample());
        var placeholder = new VBox(12, empty, sample);
        VBox.setMargin(sample, new Insets(0, 0, 0, 12));
        placeholder.setAlignment(Pos.CENTER_LEFT);
        placeholder.setMaxHeight(USE_PREF_SIZE);
        setPlaceholder(placeholder);
        var remove = new MenuItem(UiMessages.text("home.remove_sample"));
        remove.setOnAction(chosen -> actions.removeSample());
        var menu = new ContextMenu(remove);
        getSelectionModel().selectedItemProperty().addListener(
                (all, before, now) -> setContextMenu(now != null && SampleSession.is(now.id()) ? menu : null));
        setOnKeyPressed(event -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                if (chosen != null && SampleSession.is(chosen.id())) {
                    actions.removeSample();
                }
                // The key would otherwise remove the chosen workshop.
                event.consume();
            }
        });
    }

    /** Marks sessions, by their ids, whose line was changed by damage. */
    void damaged(Set<String> ids) {
        damaged = Set.copyOf(ids);
        refresh();
    }

    private void openSelected(Consumer<String> open) {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.id());
        }
    }

    private static final class Line extends ListCell<Summary> {

        private final DateTimeText times;
        private final Predicate<String> damaged;
        private final Label title = new Label();
        private final Label facts = new Label();
        private final VBox lines = new VBox(title, facts);

        Line(DateTimeText times, Consumer<String> open, Predicate<String> damaged) {
            this.times = times;
            this.damaged = damaged;
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
            title.setText(UiMessages.isolated(session.title()));
            var words = times.day(session.startedAt()) + " · "
                    + UiMessages.text("home.people", session.people(), session.answers());
            facts.setText((damaged.test(session.id()) ? UiMessages.text("review.damaged") + " · " : "")
                    + (session.rehearsal() ? words + " · " + UiMessages.text("home.rehearsal") : words));
            setAccessibleText(title.getText() + ", " + facts.getText());
            setGraphic(lines);
        }
    }
}
