package org.quarterdeck.ui.console.bar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.console.cover.ProjectorCover;

/** The bar that says, for as long as it is so, that the room does not see the current slide, and takes that back. */
public final class CoverBar extends HBox {

    private final Consumer<ConsoleAction> perform;
    private final Label words = new Label();
    private ProjectorCover shown = ProjectorCover.NONE;

    public CoverBar(Consumer<ConsoleAction> perform) {
        this.perform = perform;
        getStyleClass().add("cover-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("cover");
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        show(ProjectorCover.NONE, Instant.EPOCH);
    }

    public void show(ProjectorCover cover, Instant now) {
        shown = cover;
        setVisible(cover.any());
        setManaged(cover.any());
        var parts = new ArrayList<Node>(List.of(new FontIcon(Feather.EYE_OFF), words));
        if (cover.kind() == ProjectorCover.Kind.BREAK) {
            parts.add(button(ConsoleAction.LESS_TIME, "cover.less"));
            parts.add(button(ConsoleAction.MORE_TIME, "cover.more"));
        }
        if (cover.kind() != ProjectorCover.Kind.NONE) {
            parts.add(button(switch (cover.kind()) {
                case WHITE -> ConsoleAction.WHITE;
                case JOIN -> ConsoleAction.JOIN;
                case BREAK, NONE -> ConsoleAction.TIMER;
            }, "cover.away"));
        }
        if (cover.frozen() != null) {
            parts.add(button(ConsoleAction.FREEZE, "cover.go_on"));
        }
        getChildren().setAll(parts);
        tick(now);
    }

    /** Updates the time left of a break. */
    public void tick(Instant now) {
        var frozen = shown.frozen() == null ? "" : " " + UiMessages.text("cover.frozen", shown.frozen());
        var end = shown.endsAt();
        words.setText((switch (shown.kind()) {
            case NONE -> "";
            case WHITE -> UiMessages.text("cover.white");
            case JOIN -> UiMessages.text("cover.join");
            case BREAK -> UiMessages.text("cover.break", end == null ? "" : MinutesText.countdown(Duration.between(now, end)));
        } + frozen).strip());
    }

    private Button button(ConsoleAction action, String key) {
        var button = new Button(UiMessages.text(key, KeyNames.first(action)));
        button.setId("cover-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> perform.accept(action));
        return button;
    }
}
