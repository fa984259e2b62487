package org.quarterdeck.ui.console.bar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.console.action.ActionButton;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.NextMove;
import org.quarterdeck.ui.console.action.PollActions;
import org.quarterdeck.ui.console.action.ToolActions;

/**
 * The bar of actions in one row: back, black screen, the actions on the question, the tools, and "next" as the largest button,
 * which keeps its place and its width whatever it says.
 */
public final class BottomBar extends HBox {

    private static final double NEXT_WIDTH = 340;
    private static final double NARROW_NEXT_WIDTH = 300;
    /** Below this width, "next" is narrower. */
    private static final double ROOMY = 1_200;
    /** Holds both its words, so that what follows stays in its place. */
    private static final double BLACK_WIDTH = 128;

    private final Consumer<ConsoleAction> perform;
    private final Map<ConsoleAction, ActionButton> made = new EnumMap<>(ConsoleAction.class);
    private final ActionButton back;
    private final ActionButton black;
    private final ActionButton next;
    private final ActionRow row = new ActionRow();

    public BottomBar(Consumer<ConsoleAction> perform) {
        this.perform = perform;
        getStyleClass().add("bottom-bar");
        setAlignment(Pos.CENTER_LEFT);
        back = ActionButton.words(ConsoleAction.BACK, UiMessages.text("bar.back"), perform);
        black = ActionButton.words(ConsoleAction.BLACK, UiMessages.text("bar.black"), perform);
        black.setPrefWidth(BLACK_WIDTH);
        next = ActionButton.words(ConsoleAction.NEXT, "", perform);
        next.getStyleClass().add("primary");
        WrappedText.in(next);
        next.minWidthProperty()
                .bind(Bindings.when(widthProperty().lessThan(ROOMY)).then(NARROW_NEXT_WIDTH).otherwise(NEXT_WIDTH));
        next.prefWidthProperty().bind(next.minWidthProperty());
        next.maxWidthProperty().bind(next.minWidthProperty());
        widthProperty().addListener((width, before, now) -> StyleStates.only(this, now.doubleValue() < ROOMY, "narrow"));
        HBox.setHgrow(row, Priority.ALWAYS);
        getChildren().addAll(row, next);
    }

    /**
     * Shows the actions of the moment. A tool with something that waits comes before the question's actions, since the last ones
     * may be in the menu.
     *
     * @param cohorts whether other cohorts were asked the question whose result the room sees
     */
    public void show(RoomState room, boolean cohorts) {
        black.setText(UiMessages.text(room.blackout() ? "bar.bright" : "bar.black"));
        StyleStates.only(black, room.blackout(), "lit");
        var move = NextMove.of(room);
        next.setText(move.words());
        next.setDisable(!move.possible());
        var all = new ArrayList<>(List.of(back, black));
        var tools = ToolActions.of(room, cohorts);
        tools.stream().filter(tool -> tool.waiting() > 0).forEach(tool -> all.add(button(tool)));
        PollActions.of(room).forEach(offer -> all.add(button(offer.action(), offer.words(), 0, false)));
        tools.stream().filter(tool -> tool.waiting() == 0).forEach(tool -> all.add(button(tool)));
        row.show(all);
    }

    private ActionButton button(ToolActions.Tool tool) {
        return button(tool.action(), tool.words(), tool.waiting(), true);
    }

    private ActionButton button(ConsoleAction action, String words, int waiting, boolean tool) {
        var button = made.computeIfAbsent(action, which -> ActionButton.words(which, "", perform));
        mark(button, tool);
        button.setText(words);
        button.waits(waiting);
        return button;
    }

    /** Styles a button as a tool or as no tool. The style class stays untouched while that is as before. */
    private static void mark(ActionButton button, boolean tool) {
        var classes = button.getStyleClass();
        if (classes.contains("tool") == tool) {
            return;
        }
        if (tool) {
            classes.add("tool");
        } else {
            classes.remove("tool");
        }
    }
}
