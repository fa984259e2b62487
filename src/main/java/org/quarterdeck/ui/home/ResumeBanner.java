package org.quarterdeck.ui.home;

import java.util.List;
import java.util.function.Consumer;
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

/** Offers to resume the session that was last live, and those before it that were not closed either. */
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

    /** @param sessions all sessions, newest first */
    void show(@Nullable Unfinished session, List<Summary> sessions) {
        if (session != null) {
            var start = session.recording().start();
            words.setText(UiMessages.text("home.unfinished", start.title(), times.moment(start.startedAt())));
            go.setOnAction(event -> resume.accept(start.id()));
            others.getItems().setAll(sessions.stream()
                    .filter(each -> each.endedAt() == null && !each.id().equals(start.id())).map(this::item).toList());
        }
        others.setVisible(!others.getItems().isEmpty());
        others.setManaged(others.isVisible());
        setVisible(session != null);
        setManaged(session != null);
    }

    private MenuItem item(Summary session) {
        var item = new MenuItem(UiMessages.text("home.unfinished_other", session.title(), times.moment(session.startedAt())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> resume.accept(session.id()));
        return item;
    }
}
