package org.quarterdeck.app.desktop;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.console.groups.GroupsBoard;
import org.quarterdeck.ui.console.groups.HandInEditor;
import org.quarterdeck.ui.console.stage.StageView;
import org.quarterdeck.ui.review.replay.ConsoleSight;

/** The middle of the console for a replay: it can be looked at and does nothing. */
final class ReplayConsole implements ConsoleSight {

    private final StackPane frame = new StackPane();
    private @Nullable StageView stage;

    ReplayConsole() {
        frame.getStyleClass().add("console");
        frame.getStylesheets().add(Stylesheets.sheet("console"));
        // Nothing in a past session can be changed.
        frame.setMouseTransparent(true);
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void show(RoomState room, Instant time) {
        var shown = stage;
        if (shown == null) {
            var editor = new HandInEditor(room, typed -> new CompletableFuture<>());
            shown = new StageView(id -> {}, new GroupsBoard(editor, group -> {}, () -> {}, move -> {}), tried -> {});
            stage = shown;
            frame.getChildren().setAll(shown);
        }
        shown.show(room, time);
    }
}
