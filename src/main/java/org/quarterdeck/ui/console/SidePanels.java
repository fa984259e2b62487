package org.quarterdeck.ui.console;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.HandCount;
import org.quarterdeck.session.AmongRooms;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.PollCommand;
import org.quarterdeck.session.PollCommand.OpenDoors;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.SegmentPoll;
import org.quarterdeck.ui.kit.FxGate;
import org.quarterdeck.ui.kit.Messages;

/** What lies beside the slides while it is asked for: one panel at a time, and the session goes on behind it. */
final class SidePanels extends StackPane {

    private final Steering steering;
    private final ConsoleActions actions;
    private final Consumer<String> say;
    private final AskPanel ask;
    private final HandsPanel hands;
    private final ModerationPanel moderation;
    private final RoomsPanel rooms = new RoomsPanel();
    private boolean doorsAsked;

    SidePanels(Steering steering, ConsoleActions actions, Consumer<String> say) {
        this.steering = steering;
        this.actions = actions;
        this.say = say;
        this.ask = new AskPanel(this::submit);
        this.hands = new HandsPanel(this::submit);
        this.moderation = new ModerationPanel(steering::submit);
        setAlignment(Pos.TOP_RIGHT);
        getStyleClass().add("side-panels");
        setPickOnBounds(false);
        for (var panel : panels()) {
            panel.setVisible(false);
            getChildren().add(panel);
        }
    }

    private List<Node> panels() {
        return List.of(ask, hands, moderation, rooms);
    }

    private void submit(PollCommand command) {
        steering.submit(command, () -> FxGate.run(this::dismiss));
    }

    void dismiss() {
        doorsAsked = false;
        if (rooms.isVisible()) {
            actions.lay(null);
        }
        panels().forEach(panel -> panel.setVisible(false));
        if (getScene() != null) {
            getScene().getRoot().requestFocus();
        }
    }

    /** Follows the room where what is open shows more than one moment of it. */
    void show(RoomState room) {
        if (moderation.isVisible()) {
            moderation.show(room);
        }
    }

    void ask() {
        if (toggled(ask)) {
            ask.begin();
        }
    }

    void hands(RoomState room) {
        var poll = SegmentPoll.of(room, room.segment().id());
        if (poll == null || !HandCount.possible(poll.question())) {
            say.accept(Messages.text("hands.none"));
        } else if (toggled(hands)) {
            hands.begin(room, poll.question());
        }
    }

    void moderate(RoomState room) {
        if (toggled(moderation)) {
            moderation.show(room);
        }
    }

    void rooms(RoomState room) {
        if (toggled(rooms)) {
            rooms.show(room, null);
            var _ = Thread.ofVirtual().name("other-rooms").start(() -> look(room));
        }
    }

    private void look(RoomState room) {
        try {
            var among = actions.among(room);
            FxGate.run(() -> found(room, among));
        } catch (ArchiveException e) {
            FxGate.run(() -> say.accept(String.valueOf(e.getMessage())));
        }
    }

    private void found(RoomState room, @Nullable AmongRooms among) {
        if (rooms.isVisible()) {
            rooms.show(room, among);
            actions.lay(among);
        }
    }

    /** Asked for a second time at once, that is the answer. */
    void doors(RoomState room) {
        if (doorsAsked) {
            doorsAsked = false;
            steering.submit(new OpenDoors());
            say.accept(Messages.text("doors.opened"));
            return;
        }
        int answers = room.polls().values().stream().mapToInt(poll -> poll.answers()).sum();
        doorsAsked = !room.polls().isEmpty() || room.begun() != null;
        say.accept(Messages.text(!doorsAsked ? "doors.none" : answers == 0 ? "doors.sure_none" : "doors.sure", answers));
    }

    /** Any other action: the doors are not meant any more. */
    void another() {
        doorsAsked = false;
    }

    private boolean toggled(Node panel) {
        boolean opens = !panel.isVisible();
        dismiss();
        panel.setVisible(opens);
        return opens;
    }
}
