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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.workshop.SegmentNames;

/** The bar that says, for as long as it is so, that the room does not see the current slide, and takes that back. */
public final class CoverBar extends HBox {

    private final Consumer<ConsoleAction> perform;
    private final Label words = new Label();
    private @Nullable RoomState shown;

    public CoverBar(Consumer<ConsoleAction> perform) {
        this.perform = perform;
        getStyleClass().add("cover-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("cover");
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setVisible(false);
        setManaged(false);
    }

    public void show(RoomState room, Instant now) {
        if (shown == null || room.coveredSince(shown)) {
            lay(room);
        }
        shown = room;
        tick(now);
    }

    private void lay(RoomState room) {
        var kind = room.cover().kind();
        var parts = new ArrayList<Node>();
        switch (kind) {
            case WHITE -> parts.add(button(ConsoleAction.WHITE, "cover.away"));
            case JOIN -> parts.add(button(ConsoleAction.JOIN, "cover.away"));
            case PARKING -> parts.add(button(ConsoleAction.PROJECT_POINTS, "cover.away"));
            case BREAK -> {
                parts.add(button(ConsoleAction.LESS_TIME, "cover.less"));
                parts.add(button(ConsoleAction.MORE_TIME, "cover.more"));
                parts.add(button(ConsoleAction.TIMER, "cover.away"));
            }
            case NONE, BLACK -> {
                // The slide is to be seen, or the bar of actions says that it is black.
            }
        }
        if (room.frozen() != null) {
            parts.add(button(ConsoleAction.FREEZE, "cover.go_on"));
        }
        setVisible(!parts.isEmpty());
        setManaged(isVisible());
        parts.addAll(0, List.of(new FontIcon(Feather.EYE_OFF), words));
        getChildren().setAll(parts);
    }

    /** Updates the time left of a break. */
    public void tick(Instant now) {
        if (shown != null) {
            words.setText((covering(shown.cover(), now) + frozen(shown.frozen())).strip());
        }
    }

    private static String covering(ScreenCover cover, Instant now) {
        var end = cover.endsAt();
        return switch (cover.kind()) {
            case NONE, BLACK -> "";
            case WHITE -> UiMessages.text("cover.white");
            case JOIN -> UiMessages.text("cover.join");
            case PARKING -> UiMessages.text("cover.parking");
            case BREAK -> UiMessages.text("cover.break", end == null ? "" : MinutesText.countdown(Duration.between(now, end)));
        };
    }

    private static String frozen(@Nullable RoomState room) {
        return room == null
                ? ""
                : " " + UiMessages.text("cover.frozen", room.index() + 1, SegmentNames.of(room.segment()));
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
