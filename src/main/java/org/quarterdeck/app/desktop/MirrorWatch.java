package org.quarterdeck.app.desktop;

import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.ConnectedOutputs;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.projector.DisplayChoice;

/** Warns of displays that show the same picture, for as long as they do, since the room then reads the notes. */
final class MirrorWatch implements AutoCloseable {

    private final ConsoleView console;
    private final ListChangeListener<Screen> changed = change -> look();
    private boolean closed;

    MirrorWatch(ConsoleView console) {
        this.console = console;
    }

    void start() {
        Screen.getScreens().addListener(changed);
        look();
    }

    private void look() {
        Thread.ofVirtual().name("displays").start(() -> {
            var outputs = ConnectedOutputs.query();
            FxGate.run(() -> found(outputs));
        });
    }

    private void found(ConnectedOutputs outputs) {
        if (closed) {
            return;
        }
        var sentence = AppMessages.text("notice.mirrored");
        boolean mirrored = outputs.mirrored()
                || DisplayChoice.mirrored(Screen.getScreens().stream().map(Screen::getBounds).toList());
        if (!mirrored) {
            console.withdrawNotice(sentence);
        } else if (outputs.mirrored()) {
            console.withdrawNotice(AppMessages.text("notice.display_gone"));
            console.notice(sentence, AppMessages.text("notice.mirrored_part"), () -> part(outputs));
        } else {
            console.notice(sentence);
        }
    }

    private void part(ConnectedOutputs outputs) {
        Thread.ofVirtual().name("displays").start(() -> {
            if (!outputs.part()) {
                FxGate.run(() -> console.notice(AppMessages.text("notice.mirrored_failed")));
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        Screen.getScreens().removeListener(changed);
    }
}
