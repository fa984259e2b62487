package org.quarterdeck.ui.home;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** Offers to resume the session that was last live, those before it that were not closed either, and those that ended today. */
final class ResumeBanner extends HBox {

    private final DateTimeText times;
    private final Consumer<String> resume;
    private final Label words = new Label();
    private final Button go = new Button(UiMessages.text("home.resume"));
    private final MenuButton others = new MenuButton(UiMessages.text("home.resume_others"));

    /** @param resume resumes a session by its id */
    ResumeBanner(DateTimeText times, Consumer<String> resume) {
        this.times = times;
        this.resume = resume;
        setId("resume");
        getStyleClass().add("resume-banner");
        setAlignment(Pos.CENTER_LEFT);
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        go.setId("resume-button");
        go.setMinWidth(USE_PREF_SIZE);
        others.setId("resume-others");
        others.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.ROTATE_CCW), words, go, others);
    }

    /**
     * Shows what can be resumed.
     *
     * @param session the session that was last live and never closed, or null
     * @param sessions all sessions, newest first
     */
    void show(@Nullable Unfinished session, List<Summary> sessions) {
        var open = sessions.stream().filter(each -> each.endedAt() == null).toList();
        var over = sessions.stream().filter(each -> each.endedAt() != null && times.today(each.endedAt())).toList();
        if (session != null) {
            var start = session.recording().start();
            words.setText(UiMessages.text("home.unfinished", start.title(), times.moment(start.startedAt())));
            offer(start.id(), open, over);
        } else if (!over.isEmpty()) {
            var last = over.getFirst();
            words.setText(UiMessages.text("home.ended_today", last.title(),
                    last.endedAt() == null ? "" : times.clock(last.endedAt())));
            offer(last.id(), open, over);
        }
        setVisible(session != null || !over.isEmpty());
        setManaged(isVisible());
    }

    private void offer(String first, List<Summary> open, List<Summary> over) {
        go.setOnAction(event -> resume.accept(first));
        others.getItems().setAll(Stream.concat(open.stream(), over.stream()).filter(each -> !each.id().equals(first))
                .map(this::item).toList());
        others.setVisible(!others.getItems().isEmpty());
        others.setManaged(others.isVisible());
    }

    private MenuItem item(Summary session) {
        var end = session.endedAt();
        var item = new MenuItem(end == null
                ? UiMessages.text("home.unfinished_other", session.title(), times.moment(session.startedAt()))
                : UiMessages.text("home.ended_other", session.title(), times.moment(session.startedAt()), times.clock(end)));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> resume.accept(session.id()));
        return item;
    }
}
