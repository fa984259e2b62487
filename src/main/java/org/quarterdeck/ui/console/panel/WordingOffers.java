package org.quarterdeck.ui.console.panel;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleHost;

/** Offers to keep the words changed in this session: in the workshop's file, or in a copy. Hidden while there is nothing to keep. */
final class WordingOffers extends FlowPane {

    private final ConsoleHost host;
    private final Button write = new Button();
    private final Button copy = new Button(UiMessages.text("reword.copy"));

    /** @param say says what became of the words */
    WordingOffers(ConsoleHost host, Consumer<String> say, Supplier<RoomState> room) {
        super(8, 8);
        this.host = host;
        write.setId("reword-write");
        copy.setId("reword-copy");
        write.setOnAction(event -> keep(room.get(), false, say));
        copy.setOnAction(event -> keep(room.get(), true, say));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(write, copy);
    }

    void show(RoomState room) {
        setVisible(host.keepable(SessionWording.changed(room)));
        if (isVisible()) {
            boolean file = host.hasWorkshopFile();
            write.setText(UiMessages.text("reword.write", room.start().file()));
            write.setVisible(file);
            write.setManaged(file);
        }
    }

    private void keep(RoomState room, boolean inCopy, Consumer<String> say) {
        var _ = Thread.ofVirtual().name("keep-words").start(() -> {
            var sentence = host.keepWords(room, inCopy);
            FxGate.run(() -> {
                say.accept(sentence);
                show(room);
            });
        });
    }
}
