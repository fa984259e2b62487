package org.quarterdeck.ui.console;

import java.time.ZoneOffset;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PressClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.action.ConsoleKeys;

/** Shows a session's console in a window of its own and listens to its keys, none of which comes too soon after another. */
final class ConsoleWindow {

    private static final RoomAddress ADDRESS = new RoomAddress("http://192.168.42.127:7313/", "192.168.42.127:7313", "4711",
            "k7Qm2xPd");

    private ConsoleWindow() {}

    static ViewWindow<ConsoleView> of(LiveSession session) {
        return of(session, new NoConsoleHost());
    }

    static ViewWindow<ConsoleView> of(LiveSession session, ConsoleHost host) {
        var screen = ViewWindow.of(() -> {
            var view = new ConsoleView(session, ADDRESS, "http://127.0.0.1:7313/remote#secret", host, ZoneOffset.UTC,
                    new PressClock());
            view.bind();
            return view;
        });
        screen.does(() -> new ConsoleKeys(screen.view()).bind(screen.scene()));
        return screen;
    }

    /** Closes the view, then its window. */
    static void close(ViewWindow<ConsoleView> screen) {
        screen.does(screen.view()::close);
        screen.close();
    }
}
