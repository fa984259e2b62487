package org.quarterdeck.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;

/** Offers to resume a session that was not closed. */
final class ResumeBanner extends HBox {

    private final DateTimeText times;
    private final Label words = new Label();

    ResumeBanner(DateTimeText times, Runnable resume) {
        this.times = times;
        setId("resume");
        getStyleClass().add("resume-banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var go = new Button(UiMessages.text("home.resume"));
        go.setId("resume-button");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> resume.run());
        getChildren().addAll(new FontIcon(Feather.ROTATE_CCW), words, go);
    }

    void show(@Nullable Unfinished session) {
        if (session != null) {
            var start = session.recording().start();
            words.setText(UiMessages.text("home.unfinished", start.title(), times.moment(start.startedAt())));
        }
        setVisible(session != null);
        setManaged(session != null);
    }
}
