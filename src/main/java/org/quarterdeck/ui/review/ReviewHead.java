package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.report.RawSwitch;

/** The head of the review: the way home, and what can be done with the session that is open and with those selected. */
final class ReviewHead extends HBox {

    /** The actions behind the buttons, in their order. */
    record Actions(Runnable home, Runnable compare, Runnable replay, Runnable prepare, Runnable export, Runnable erase) {}

    private final List<Button> named = new ArrayList<>();
    private final Button compare = button(null, Feather.COLUMNS, "compare");
    private final Button replay = button("replay.open", Feather.PLAY, "replay-open");
    private final Button prepare = button("prepare.open", Feather.FILE_TEXT, "prepare");
    private final Button export = button("review.export", Feather.DOWNLOAD, "export");
    private final RawSwitch raw = new RawSwitch();
    private final Button erase = icon(Feather.TRASH_2, "erase", UiMessages.text("review.erase"),
            UiMessages.text("review.erase_tip"));

    /** @param exporting the key that exports too */
    ReviewHead(KeyCombination exporting, Actions actions) {
        getStyleClass().add("review-top");
        var back = button("review.home", Feather.ARROW_LEFT, "home");
        back.setOnAction(event -> actions.home().run());
        var title = new Label(UiMessages.text("review.heading"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        compare.setTooltip(new Tooltip(UiMessages.text("cohorts.open_tip")));
        compare.setOnAction(event -> actions.compare().run());
        replay.setOnAction(event -> actions.replay().run());
        prepare.setOnAction(event -> actions.prepare().run());
        export.setTooltip(new Tooltip(UiMessages.text("review.export_tip", exporting.getDisplayText())));
        export.setOnAction(event -> actions.export().run());
        erase.setOnAction(event -> actions.erase().run());
        getChildren().addAll(back, title, gap, compare, replay, prepare, export, raw, erase);
        selected(0);
        nothing();
        title.setMinWidth(0);
        List.of(back, compare, replay, prepare, export).forEach(button -> {
            button.setMinWidth(USE_PREF_SIZE);
            named.add(button);
        });
        widthProperty().addListener(width -> fit());
    }

    /** Shows icons alone where there is no room for the words beside them, which a tip then says. */
    private void fit() {
        named.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        boolean narrow = getWidth() > 0 && prefWidth(-1) > getWidth();
        named.forEach(button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        if (narrow) {
            named.stream().filter(button -> button.getTooltip() == null).forEach(button -> {
                var tip = new Tooltip();
                tip.textProperty().bind(button.textProperty());
                button.setTooltip(tip);
            });
        }
    }

    private static Button button(@Nullable String key, Feather icon, String id) {
        var button = new Button(key == null ? null : UiMessages.text(key), new FontIcon(icon));
        button.setId(id);
        return button;
    }

    private static Button icon(Feather icon, String id, String name, String tip) {
        var button = button(null, icon, id);
        button.getStyleClass().add("icon-action");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tip));
        return button;
    }

    /** Offers what can be done with a session that is still read. */
    void opening(boolean own) {
        prepare.setDisable(true);
        replay.setDisable(true);
        export.setDisable(false);
        raw.setDisable(false);
        raw.off();
        erase.setDisable(!own);
    }

    /** Offers all that can be done with a session that is read. */
    void opened(boolean replayable) {
        prepare.setDisable(false);
        replay.setDisable(!replayable);
    }

    /** Offers nothing, as no session is open. */
    void nothing() {
        List.of(prepare, replay, export, raw, erase).forEach(button -> button.setDisable(true));
    }

    /** Returns the switch for the trainer's own data. */
    RawSwitch raw() {
        return raw;
    }

    /** Offers to compare the sessions that are selected, where there are several. */
    void selected(int sessions) {
        compare.setDisable(sessions < 2);
        compare.setText(sessions < 2 ? UiMessages.text("cohorts.open_one") : UiMessages.text("cohorts.open", sessions));
        fit();
    }

    /** Offers a way to the window about the archive, which a key leads to as well. */
    void offerArchive(KeyCombination key, Runnable open) {
        var name = UiMessages.text("home.do_archive");
        var archive = icon(Feather.SHIELD, "archive", name, name + "  " + key.getDisplayText());
        archive.setOnAction(event -> open.run());
        getChildren().add(archive);
    }

    void focusReplay() {
        replay.requestFocus();
    }
}
