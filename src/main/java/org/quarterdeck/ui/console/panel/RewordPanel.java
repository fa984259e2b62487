package org.quarterdeck.ui.console.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.TabKey;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.editing.RewordedText;

/**
 * A panel with the text of the segment that is shown, to mend a slip in it while the room looks on. What is half typed stays
 * when the panel closes.
 */
final class RewordPanel extends SidePanel {

    private final Label what = new Label();
    private final TextArea text = new TextArea();
    private final Label wrong = new Label();
    private final WordingOffers offers;
    private final LiveSession session;
    private final Runnable sent;
    /** The texts typed and not sent, by segment. */
    private final Map<String, String> drafts = new HashMap<>();
    private String segment = "";
    private String written = "";
    private @Nullable Workshop seen;

    /** @param sent runs once the room reads what was typed */
    RewordPanel(LiveSession session, WordingOffers offers, Runnable sent, Runnable close) {
        super("reword.heading", close);
        this.session = session;
        this.offers = offers;
        this.sent = sent;
        what.getStyleClass().add("quiet");
        WrappedText.in(what);
        text.setId("reword-text");
        text.setAccessibleText(UiMessages.text("reword.heading"));
        WrappedText.in(text);
        TabKey.leaves(text);
        text.textProperty().addListener((property, before, now) -> typed(now));
        wrong.setId("reword-wrong");
        wrong.getStyleClass().add("held");
        WrappedText.in(wrong);
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        var hint = new Label(UiMessages.text("reword.hint"));
        hint.getStyleClass().add("quiet");
        WrappedText.in(hint);
        VBox.setVgrow(text, Priority.ALWAYS);
        var send = new Button(UiMessages.text("reword.send"));
        send.setId("reword-send");
        send.getStyleClass().add("primary");
        send.setOnAction(event -> send());
        addEventFilter(KeyEvent.KEY_PRESSED, this::sendTyped);
        put(what, text, wrong, hint, new FlowPane(8, 8, send), offers);
    }

    /** Opens the text of the segment that is shown. Returns whether it has one to change. */
    boolean begin(RoomState room) {
        var source = source(room, room.segment().id());
        if (source.isEmpty()) {
            return false;
        }
        seen = room.workshop();
        segment = room.segment().id();
        written = source.get();
        what.setText(UiMessages.text("reword.what", room.index() + 1, SegmentNames.of(room.segment())));
        put(drafts.getOrDefault(segment, written));
        offers.show(room);
        return true;
    }

    /** Follows what is taken back, unless something else was typed. */
    void show(RoomState room) {
        if (room.workshop() == seen) {
            return;
        }
        seen = room.workshop();
        var now = source(room, segment).orElse(written);
        if (!now.equals(written)) {
            boolean untouched = text.getText().equals(written);
            written = now;
            if (untouched) {
                put(now);
            }
        }
        offers.show(room);
    }

    @Override
    void enter() {
        text.requestFocus();
    }

    private static Optional<String> source(RoomState room, String segment) {
        return new SessionWording(room).source(segment).map(RewordedText::words);
    }

    private void put(String words) {
        text.setText(words);
        text.positionCaret(heading(words));
        wrong.setText("");
    }

    /** Returns the place behind the first heading, where a slip is looked for first. */
    private static int heading(String words) {
        int at = words.startsWith("# ") ? 0 : words.indexOf("\n# ") + 1;
        int end = words.indexOf('\n', at);
        return end < 0 ? words.length() : end;
    }

    private void typed(String now) {
        wrong.setText("");
        if (now.equals(written)) {
            drafts.remove(segment);
        } else {
            drafts.put(segment, now);
        }
    }

    private void sendTyped(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            send();
        }
    }

    private void send() {
        var typed = new Reword(segment, text.getText());
        var _ = session.submit(typed).thenAccept(outcome -> FxGate.run(() -> decided(typed, outcome)));
    }

    private void decided(Reword typed, CommandOutcome outcome) {
        switch (outcome) {
            case Rejected rejected -> wrong.setText(UiMessages.text(rejected.message()));
            case Accepted _ -> {
                drafts.remove(typed.segment());
                sent.run();
            }
        }
    }
}
