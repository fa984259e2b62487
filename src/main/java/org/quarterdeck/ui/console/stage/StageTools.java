package org.quarterdeck.ui.console.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.slide.SlideToolLayer;
import org.quarterdeck.ui.slide.tool.SlideTools;

/** The tools on the current slide of a live session, and the buttons above it. */
final class StageTools {

    private final SlideTools tools;
    private final SlideToolButtons buttons;
    private final SlideToolLayer layer;

    /** @param perform performs the action of a tool's button */
    StageTools(SlideTools tools, Consumer<ConsoleAction> perform, SlideCard card) {
        this.tools = tools;
        this.buttons = new SlideToolButtons(tools, perform);
        this.layer = card.tools(tools, buttons);
    }

    /** Keeps a tool in hand over slides, but shows each new one whole. */
    void follow(@Nullable RoomState before, RoomState room) {
        if (before != null && (before.index() != room.index() || !room.drawable())) {
            tools.turnPage();
        }
        layer.live(room.drawable());
        var marks = room.screen().marks().on(room.segment().id());
        tools.saved(marks);
        buttons.drawn(!marks.isEmpty());
    }
}
