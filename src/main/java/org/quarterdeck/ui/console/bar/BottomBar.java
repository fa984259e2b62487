package org.quarterdeck.ui.console.bar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ActionButton;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.NextMove;
import org.quarterdeck.ui.console.action.PollActions;
import org.quarterdeck.ui.console.action.ToolActions;

/**
 * The bar of actions: back, black screen, the actions on the question, and "next" as the largest button. Below it,
 * smaller, are the tools.
 */
public final class BottomBar extends HBox {

    /** The width of "next", which keeps its place whatever it says. */
    private static final double NEXT_WIDTH = 340;

    private final Consumer<ConsoleAction> perform;
    private final Map<ConsoleAction, ActionButton> made = new EnumMap<>(ConsoleAction.class);
    private final ActionButton black;
    private final ActionButton next;
    private final HBox offers = new HBox();
    private final HBox tools = new HBox();
    private final Label said = new Label();
    private List<PollActions.Offer> offered = List.of();
    private List<ToolActions.Tool> atHand = List.of();

    public BottomBar(Consumer<ConsoleAction> perform) {
        this.perform = perform;
        getStyleClass().add("bottom-bar");
        setAlignment(Pos.CENTER_LEFT);
        var back = ActionButton.words(ConsoleAction.BACK, UiMessages.text("bar.back"), perform);
        black = ActionButton.words(ConsoleAction.BLACK, UiMessages.text("bar.black"), perform);
        next = ActionButton.words(ConsoleAction.NEXT, "", perform);
        next.getStyleClass().add("primary");
        next.setMinWidth(NEXT_WIDTH);
        next.setPrefWidth(NEXT_WIDTH);
        next.setMaxWidth(NEXT_WIDTH);
        offers.getStyleClass().add("offers");
        offers.setAlignment(Pos.CENTER_LEFT);
        said.setId("said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(said, Priority.ALWAYS);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        var moves = new HBox(back, black, offers);
        moves.getStyleClass().add("moves");
        var left = new VBox(moves, tools);
        left.getStyleClass().add("rows");
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, said, next);
    }

    /** @param cohorts whether other cohorts were asked the question whose result the room sees */
    public void show(RoomState room, boolean cohorts) {
        black.setText(UiMessages.text(room.blackout() ? "bar.bright" : "bar.black"));
        StyleStates.only(black, room.blackout(), "lit");
        var move = NextMove.of(room);
        next.setText(move.words());
        next.setDisable(!move.possible());
        var now = PollActions.of(room);
        if (!now.equals(offered)) {
            offered = now;
            offers.getChildren().setAll(now.stream().map(this::button).toList());
        }
        var beside = ToolActions.of(room, cohorts);
        if (!beside.equals(atHand)) {
            atHand = beside;
            tools.getChildren().setAll(beside.stream().map(this::tool).toList());
        }
    }

    /** Shows a quiet sentence beside the buttons. An empty one removes it. */
    public void say(String sentence) {
        said.setText(sentence);
    }

    private Node button(PollActions.Offer offer) {
        var button = made.computeIfAbsent(offer.action(), action -> ActionButton.words(action, "", perform));
        button.setText(offer.words());
        return button;
    }

    private Node tool(ToolActions.Tool tool) {
        var button = made.computeIfAbsent(tool.action(), action -> ActionButton.words(action, "", perform));
        if (!button.getStyleClass().contains("tool")) {
            button.getStyleClass().add("tool");
        }
        button.setText(tool.words());
        button.waits(tool.waiting());
        return button;
    }
}
