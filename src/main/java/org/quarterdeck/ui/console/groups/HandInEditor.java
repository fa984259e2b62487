package org.quarterdeck.ui.console.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.DeskTheme;
import org.quarterdeck.ui.common.GroupMark;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Breakout;

/**
 * An editor in which the facilitator writes down the contribution of a group without a phone. It saves while typing, as
 * on a phone.
 */
public final class HandInEditor extends VBox {

    private final Function<TypeIn, CompletableFuture<CommandOutcome>> send;
    private final HBox top = new HBox(12);
    private final VBox fields = new VBox(8);
    private final List<HandInField> open = new ArrayList<>();
    private RoomState room;
    private int group;

    /** @param send submits what was typed as a command */
    public HandInEditor(RoomState room, Function<TypeIn, CompletableFuture<CommandOutcome>> send) {
        this.room = room;
        this.send = send;
        getStyleClass().add("hand-in-editor");
        top.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        setVisible(false);
    }

    void open(GroupSummary sheet) {
        if (!(room.segment().content() instanceof Breakout breakout) || breakout.capture().isEmpty()) {
            return;
        }
        group = sheet.number();
        var name = new Label(sheet.name() + ", " + sheet.place());
        name.getStyleClass().add("heading");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var done = new Button(UiMessages.text("groups.done"));
        done.setId("hand-in-done");
        done.getStyleClass().add("small");
        done.setOnAction(event -> close());
        top.getChildren().setAll(GroupMark.of(group, 24, DeskTheme.palette()), name, done);
        open.clear();
        fields.getChildren().clear();
        for (int prompt = 0; prompt < breakout.capture().size(); prompt++) {
            var field = new HandInField(room.segment().id(), group, prompt, sheet.handIns().get(prompt), send);
            var asked = new Label(breakout.capture().get(prompt));
            asked.setLabelFor(field);
            open.add(field);
            fields.getChildren().addAll(asked, field);
        }
        setVisible(true);
        open.getFirst().requestFocus();
    }

    /** Takes over what others write. Closes if there is nothing to write. */
    void follow(RoomState now) {
        boolean elsewhere = now.index() != room.index() || !now.breakout().has(group);
        room = now;
        if (!isVisible()) {
            return;
        }
        if (elsewhere) {
            close();
            return;
        }
        for (int prompt = 0; prompt < open.size(); prompt++) {
            open.get(prompt).follow(now.breakout().group(group).handIn(prompt));
        }
    }

    /** Submits unsaved text and closes. */
    void close() {
        open.forEach(HandInField::sendNow);
        open.clear();
        setVisible(false);
    }
}
