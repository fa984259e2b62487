package org.quarterdeck.ui.console.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.RehearsedTime;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ConsoleHost;

/** A panel with the times that segments took in a rehearsal, to take those that are ticked as the plan. */
final class RehearsedTimesPanel extends SidePanel {

    private final ConsoleHost host;
    private final Consumer<String> say;
    private final Runnable close;
    private final VBox rows = new VBox(8);
    private final Button write = new Button();
    private final Map<RehearsedTime, CheckBox> ticks = new LinkedHashMap<>();
    private @Nullable RoomState rehearsed;

    /** @param say says what became of the times */
    RehearsedTimesPanel(ConsoleHost host, Consumer<String> say, Runnable close) {
        super("rehearsed.heading", close);
        this.host = host;
        this.say = say;
        this.close = close;
        var hint = new Label(UiMessages.text("rehearsed.hint"));
        hint.getStyleClass().add("quiet");
        WrappedText.in(hint);
        var scroll = new ScrollPane(rows);
        ScrollPanes.upAndDown(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        write.setId("rehearsed-write");
        write.getStyleClass().add("primary");
        write.setOnAction(event -> keep(false));
        var copy = new Button(UiMessages.text("rehearsed.copy"));
        copy.setId("rehearsed-copy");
        copy.setOnAction(event -> keep(true));
        put(hint, scroll, new FlowPane(8, 8, write, copy));
    }

    void begin(RoomState room) {
        rehearsed = room;
        ticks.clear();
        RehearsedTime.of(room).forEach(time -> ticks.put(time, tick(time)));
        rows.getChildren().setAll(ticks.values());
        boolean file = host.hasWorkshopFile();
        write.setText(UiMessages.text("rehearsed.write", room.start().file()));
        write.setVisible(file);
        write.setManaged(file);
    }

    private static CheckBox tick(RehearsedTime time) {
        var tick = new CheckBox(UiMessages.text("rehearsed.took", time.name(), MinutesText.bare(time.took()),
                time.planned() == 0 ? "0" : MinutesText.bare(time.planned())));
        tick.setId("took-" + time.segment());
        tick.setSelected(true);
        tick.setMnemonicParsing(false);
        WrappedText.in(tick);
        return tick;
    }

    private void keep(boolean inCopy) {
        var room = rehearsed;
        var minutes = new LinkedHashMap<String, Double>();
        ticks.forEach((time, tick) -> {
            if (tick.isSelected()) {
                minutes.put(time.segment(), time.took());
            }
        });
        if (room == null || minutes.isEmpty()) {
            say.accept(UiMessages.text("rehearsed.none"));
            return;
        }
        var _ = Thread.ofVirtual().name("keep-times").start(() -> {
            var sentence = host.keepTimes(room, minutes, inCopy);
            FxGate.run(() -> {
                close.run();
                say.accept(sentence);
            });
        });
    }
}
