package org.quarterdeck.ui.console.groups;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.WrappedText;

/**
 * A field for the answer to one prompt, submitted a moment after the last key. If the group wrote at the same time,
 * both texts are kept.
 */
final class HandInField extends TextArea {

    private static final Duration PAUSE = Duration.millis(500);

    private final String segment;
    private final int group;
    private final int prompt;
    private final Function<TypeIn, CompletableFuture<CommandOutcome>> send;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private HandIn saved;
    private HandIn newest;
    private boolean waiting;

    HandInField(String segment, int group, int prompt, HandIn saved, Function<TypeIn, CompletableFuture<CommandOutcome>> send) {
        this.segment = segment;
        this.group = group;
        this.prompt = prompt;
        this.saved = saved;
        this.newest = saved;
        this.send = send;
        setId("hand-in-" + prompt);
        WrappedText.in(this);
        setPrefRowCount(2);
        setText(saved.text());
        pause.setOnFinished(event -> sendNow());
        textProperty().addListener((text, before, now) -> {
            if (!now.equals(saved().text())) {
                pause.playFromStart();
            }
        });
    }

    private HandIn saved() {
        return saved;
    }

    /** Takes the current state of the room. */
    void follow(HandIn now) {
        newest = now;
        if (!waiting && now.version() > saved.version() && getText().equals(saved.text())) {
            take(now);
            setText(now.text());
        }
    }

    void sendNow() {
        pause.stop();
        var text = getText();
        if (waiting || text.equals(saved.text())) {
            return;
        }
        waiting = true;
        var sent = new HandIn(text, saved.version() + 1);
        var _ = send.apply(new TypeIn(segment, group, prompt, text, saved.version()))
                .thenAccept(outcome -> FxGate.run(() -> sent(sent, outcome)));
    }

    private void sent(HandIn what, CommandOutcome outcome) {
        waiting = false;
        boolean stale = outcome instanceof Rejected rejected && rejected.reason() == Reason.STALE;
        if (stale) {
            var mine = getText();
            take(newest);
            setText(newest.text().isBlank() ? mine : newest.text() + "\n" + mine);
        } else if (!(outcome instanceof Rejected)) {
            take(newest.version() > what.version() ? newest : what);
        }
        boolean more = !getText().equals(what.text());
        if (stale || (more && !(outcome instanceof Rejected))) {
            pause.playFromStart();
        }
    }

    private void take(HandIn now) {
        saved = now;
    }
}
