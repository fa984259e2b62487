package org.quarterdeck.ui.console.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.SeatPresence;
import org.quarterdeck.session.command.SeatCommand;
import org.quarterdeck.session.command.SeatCommand.CloseJoining;
import org.quarterdeck.session.command.SeatCommand.RenewCode;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/** A panel with the seats that are gone, and with who may still come in. */
final class PeoplePanel extends SidePanel {

    private final SeatPresence presence;
    private final Consumer<SeatCommand> submit;
    private final Label counts = new Label();
    private final VBox rows = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button all = new Button();
    private final CheckBox closed = new CheckBox(
            UiMessages.text("people.closed", KeyNames.first(ConsoleAction.CLOSE_JOINING)));
    private List<Integer> gone = List.of();

    PeoplePanel(SeatPresence presence, Consumer<SeatCommand> submit, Runnable close) {
        super("people.heading", close);
        this.presence = presence;
        this.submit = submit;
        getStyleClass().add("moderation");
        WrappedText.in(closed);
        WrappedText.in(all);
        counts.getStyleClass().add("quiet");
        WrappedText.in(counts);
        all.setText(UiMessages.text("people.remove_all", KeyNames.first(ConsoleAction.REMOVE_GONE)));
        all.setOnAction(event -> submit.accept(new UncountSeats(gone)));
        closed.setOnAction(event -> submit.accept(new CloseJoining(closed.isSelected())));
        var renew = new Button(UiMessages.text("people.renew", KeyNames.first(ConsoleAction.RENEW_CODE)));
        renew.setOnAction(event -> submit.accept(new RenewCode()));
        ScrollPanes.upAndDown(scroll);
        scroll.setMinHeight(120);
        put(counts, scroll, all, closed, renew);
    }

    /** Updates the panel with the seats that are gone now. */
    void show(RoomState room, Instant now) {
        gone = presence.gone(room.seats());
        counts.setText(gone.isEmpty()
                ? UiMessages.text("people.all_here", room.seats().size())
                : UiMessages.text("bar.gone", room.seats().size() - gone.size(), gone.size(),
                        SeatPresence.GONE.toMinutes()));
        closed.setSelected(room.seats().closed());
        for (var node : List.of(scroll, all)) {
            node.setVisible(!gone.isEmpty());
            node.setManaged(!gone.isEmpty());
        }
        rows.getChildren().setAll(gone.stream().map(seat -> row(seat, now)).toList());
    }

    private HBox row(int seat, Instant now) {
        var since = Duration.between(presence.since(seat), now).toMinutes();
        var text = new Label(UiMessages.text("people.seat", seat, since));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var remove = new Button(UiMessages.text("people.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> submit.accept(new UncountSeats(List.of(seat))));
        var row = new HBox(10, text, remove);
        row.getStyleClass().add("entry");
        return row;
    }
}
