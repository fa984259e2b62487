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
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.JoinSigns;
import org.quarterdeck.session.LiveSession;
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

    private final LiveSession session;
    private final SeatPresence presence;
    private final Label odd = new Label();
    private final Button withdraw = new Button();
    private final Consumer<SeatCommand> submit;
    private final Label counts = new Label();
    private final VBox rows = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button all = new Button();
    private final CheckBox closed = new CheckBox(
            UiMessages.text("people.closed", KeyNames.first(ConsoleAction.CLOSE_JOINING)));
    private List<Integer> gone = List.of();

    PeoplePanel(LiveSession session, Consumer<SeatCommand> submit, SeatMoves seats, Runnable close) {
        super("people.heading", close);
        this.session = session;
        this.presence = session.presence();
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
        odd.getStyleClass().add("held");
        WrappedText.in(odd);
        WrappedText.in(withdraw);
        withdraw.setOnAction(event -> seats.withdraw(session.state()));
        put(counts, odd, withdraw, scroll, all, closed, renew);
    }

    /** Updates the panel with the seats that are gone now. */
    void show(RoomState room, Instant now) {
        gone = presence.gone(room.seats());
        counts.setText(gone.isEmpty()
                ? UiMessages.text("people.all_here", room.seats().size())
                : UiMessages.text("bar.gone", room.seats().size() - gone.size(), gone.size(),
                        SeatPresence.GONE.toMinutes()));
        odd(session.signs().sign(room, now));
        closed.setSelected(room.seats().closed());
        for (var node : List.of(scroll, all)) {
            node.setVisible(!gone.isEmpty());
            node.setManaged(!gone.isEmpty());
        }
        rows.getChildren().setAll(gone.stream().map(seat -> row(seat, now)).toList());
    }

    private void odd(JoinSigns.@Nullable Sign sign) {
        boolean oneAddress = sign != null && !sign.minute().isEmpty();
        odd.setVisible(oneAddress);
        odd.setManaged(oneAddress);
        withdraw.setVisible(oneAddress);
        withdraw.setManaged(oneAddress);
        if (sign != null && oneAddress) {
            odd.setText(UiMessages.text(sign.kind() == JoinSigns.Kind.BURST_IN_VOTE ? "people.flood" : "people.odd", sign.seats(),
                    sign.minute().size()));
            withdraw.setText(UiMessages.text("people.withdraw", KeyNames.first(ConsoleAction.WITHDRAW_SEATS)));
        }
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
