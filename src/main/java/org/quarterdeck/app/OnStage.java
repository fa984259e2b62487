package org.quarterdeck.app;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.ui.console.ConsoleActions;
import org.quarterdeck.ui.console.ConsoleKeys;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.ProjectorState;
import org.quarterdeck.ui.kit.FxGate;
import org.quarterdeck.ui.projector.ProjectorWindow;
import org.quarterdeck.ui.slide.SlideMoment;

/** A live session on its two screens: the console before the facilitator, the slides behind. */
final class OnStage implements ConsoleActions, AutoCloseable {

    private final LiveRoom room;
    private final Shell shell;
    private final Runnable leave;
    private final ConsoleView console;
    private final ConsoleKeys keys;
    private final ProjectorWindow projector;
    private final FxGate<RoomState> gate = new FxGate<>(this::project);
    private final Consumer<RoomState> listener = gate::offer;

    OnStage(LiveRoom room, Shell shell, Runnable leave) {
        this.room = room;
        this.shell = shell;
        this.leave = leave;
        this.console = new ConsoleView(room.session(), room.address(), room.remoteUrl(), this, ZoneId.systemDefault());
        this.keys = new ConsoleKeys(console::perform);
        this.projector = new ProjectorWindow(shell.stage(), false, room.session()::now);
    }

    void begin() {
        shell.put(console, room.session().state().workshop().title(), "console");
        keys.bind(shell.scene());
        keys.bind(projector.scene());
        console.bind();
        room.notices().forEach(console::notice);
        room.session().onChange(listener);
        project(room.session().state());
        projector.placeProperty().addListener((place, before, now) -> console.projector(stateOf(now)));
        projector.open();
        shell.comeForward();
    }

    private static ProjectorState stateOf(ProjectorWindow.Place place) {
        return switch (place) {
            case DISPLAY -> ProjectorState.ON;
            case WINDOW -> ProjectorState.WINDOW;
            case CLOSED -> ProjectorState.GONE;
        };
    }

    private void project(RoomState state) {
        projector.show(SlideMoment.now(state, room.address()));
    }

    @Override
    public void toggleFullScreen() {
        projector.toggleFullScreen();
    }

    @Override
    public void swapDisplays() {
        projector.swapDisplays();
    }

    @Override
    public void leave() {
        leave.run();
    }

    @Override
    public void close() {
        room.session().removeListener(listener);
        keys.unbind(shell.scene());
        keys.unbind(projector.scene());
        console.close();
        projector.close();
    }
}
