package org.quarterdeck.ui.console;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Minutes;

/** The figures of the question of the moment: how many have answered, and how long it is still open. */
final class FactsView extends VBox {

    private final Label answered = new Label();
    private final Label of = new Label();
    private final Label countdown = new Label();
    private final Label earlier = new Label();

    FactsView() {
        getStyleClass().add("facts");
        answered.getStyleClass().add("figure");
        of.getStyleClass().add("quiet");
        countdown.getStyleClass().add("countdown");
        earlier.getStyleClass().add("quiet");
        getChildren().addAll(answered, of, countdown, earlier);
    }

    void show(RoomState room, Instant now) {
        var poll = room.poll();
        boolean asked = poll.run() != null;
        answered.setText(asked ? String.valueOf(poll.answers()) : "");
        of.setText(asked ? Messages.text("facts.of", room.seats().size()) : "");
        var closesAt = poll.run() == null || poll.phase() != Phase.OPEN ? null : poll.run().closesAt();
        countdown.setText(
                closesAt == null ? "" : Messages.text("facts.countdown", Minutes.countdown(Duration.between(now, closesAt))));
        int before = poll.earlier().size();
        earlier.setText(before == 0 ? "" : Messages.text("facts.earlier", before));
        getChildren().forEach(line -> line.setManaged(!((Label) line).getText().isEmpty()));
    }
}
