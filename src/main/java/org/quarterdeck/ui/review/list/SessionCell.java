package org.quarterdeck.ui.review.list;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;

/** A session in two lines: its title, and when, for whom, where and with how many people it was. */
final class SessionCell extends ListCell<Summary> {

    private final DateTimeText times;
    private final Label title = new Label();
    private final Label badge = new Label(UiMessages.text("review.rehearsal"));
    private final Label damage = new Label(UiMessages.text("review.damaged"));
    private final Label shared = new Label();
    private final Function<Summary, String> words;
    private final Predicate<Summary> damaged;
    private final Label facts = new Label();
    private final Label people = new Label();
    private final VBox lines;

    /**
     * Creates a cell.
     *
     * @param words a word beside a session, or nothing
     * @param damaged whether damage has changed what the two lines say
     */
    SessionCell(DateTimeText times, Function<Summary, String> words, Predicate<Summary> damaged) {
        this.times = times;
        this.words = words;
        this.damaged = damaged;
        damage.getStyleClass().addAll("badge", "damaged");
        damage.setMinWidth(USE_PREF_SIZE);
        shared.getStyleClass().addAll("badge", "shared");
        shared.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("session-title");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        facts.getStyleClass().add("quiet");
        people.getStyleClass().add("quiet");
        people.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        facts.setMaxWidth(Double.MAX_VALUE);
        lines = new VBox(2, title, new HBox(8, facts, damage, shared, badge, people));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Summary session, boolean empty) {
        super.updateItem(session, empty);
        setGraphic(empty || session == null ? null : lines);
        if (!empty && session != null) {
            title.setText(UiMessages.isolated(session.title()));
            badge.setVisible(session.rehearsal());
            badge.setManaged(session.rehearsal());
            damage.setVisible(damaged.test(session));
            damage.setManaged(damage.isVisible());
            shared.setText(words.apply(session));
            shared.setVisible(!shared.getText().isEmpty());
            shared.setManaged(shared.isVisible());
            facts.setText(facts(session));
            people.setText(UiMessages.text("review.people_count", session.people()));
            setAccessibleText(session.title() + ", " + facts.getText() + ", " + people.getText()
                    + (damage.isVisible() ? ", " + damage.getText() : "")
                    + (session.rehearsal() ? ", " + badge.getText() : "")
                    + (shared.isVisible() ? ", " + shared.getText() : ""));
        }
    }

    private String facts(Summary session) {
        return UiMessages.facts(times.full(session.startedAt()), session.details().client(), session.details().place());
    }
}
