package org.quarterdeck.ui.console.agenda;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;

/** The few segments after the next one, so that nobody is surprised; a click goes there. */
public final class UpcomingView extends VBox {

    private static final int LINES = 4;

    private final Consumer<String> goTo;
    private final VBox rows = new VBox();
    private int from = -1;

    public UpcomingView(Consumer<String> goTo) {
        this.goTo = goTo;
        var heading = new Label(UiMessages.text("coming.heading"));
        heading.getStyleClass().add("heading");
        getStyleClass().add("coming");
        getChildren().addAll(heading, rows);
        setVisible(false);
    }

    public void show(RoomState room, int first) {
        if (first == from) {
            return;
        }
        from = first;
        var segments = room.workshop().segments();
        rows.getChildren().setAll(IntStream.range(first, Math.min(first + LINES, segments.size()))
                .mapToObj(i -> AgendaRow.of(segments.get(i), AgendaRow.Place.AFTER, goTo)).toList());
    }

    /** Whether anything comes. */
    public boolean any() {
        return !rows.getChildren().isEmpty();
    }

}
