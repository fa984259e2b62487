package org.quarterdeck.ui.console.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** The figures of the current question: the number of answers and the time left. */
final class PollFactsView extends VBox {

    private final Label answered = new Label();
    private final Label of = new Label();
    private final Label countdown = new Label();
    private final Label earlier = new Label();

    PollFactsView() {
        getStyleClass().add("facts");
        answered.getStyleClass().add("figure");
        of.getStyleClass().add("quiet");
        countdown.getStyleClass().add("countdown");
        earlier.getStyleClass().add("quiet");
        List.of(of, countdown, earlier).forEach(WrappedText::in);
        getChildren().addAll(answered, of, countdown, earlier);
    }

    void show(RoomState room, Instant now) {
        var poll = room.poll();
        var run = poll.run();
        boolean asked = run != null;
        answered.setText(asked ? String.valueOf(poll.answers()) : "");
        int hands = run == null ? 0 : run.hands();
        of.setText(run == null
                ? ""
                : hands > 0
                        ? UiMessages.text("facts.hands", poll.answers(), hands)
                        : UiMessages.text("facts.of", run.people(room.seats())));
        var closesAt = poll.run() == null || poll.phase() != Phase.OPEN ? null : poll.run().closesAt();
        countdown.setText(
                closesAt == null
                        ? ""
                        : UiMessages.text("facts.countdown", MinutesText.countdown(Duration.between(now, closesAt))));
        int before = poll.earlier().size();
        earlier.setText(before == 0 ? "" : UiMessages.text("facts.earlier", before));
        getChildren().forEach(line -> line.setManaged(!((Label) line).getText().isEmpty()));
    }
}
