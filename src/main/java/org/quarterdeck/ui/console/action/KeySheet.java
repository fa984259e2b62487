package org.quarterdeck.ui.console.action;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/**
 * A sheet with every action and its keys, grouped by what one is doing, shown over the console while the session goes on. What
 * puts answers aside stands apart.
 */
public final class KeySheet extends VBox {

    private enum Group {
        GOING("sheet.going", ConsoleAction.NEXT, ConsoleAction.BACK, ConsoleAction.MOVE_ON, ConsoleAction.FIRST,
                ConsoleAction.LAST,
                ConsoleAction.GRID, ConsoleAction.UNDO), PEOPLE("sheet.people", ConsoleAction.PEOPLE, ConsoleAction.REMOVE_GONE,
                        ConsoleAction.WITHDRAW_SEATS,
                        ConsoleAction.RENEW_CODE, ConsoleAction.CLOSE_JOINING), ROOM("sheet.room", ConsoleAction.BLACK,
                                ConsoleAction.WHITE,
                                ConsoleAction.FREEZE, ConsoleAction.JOIN, ConsoleAction.FULL_SCREEN,
                                ConsoleAction.SWAP), VOTE("sheet.vote", ConsoleAction.OPEN, ConsoleAction.CLOSE,
                                        ConsoleAction.REVEAL,
                                        ConsoleAction.HIDE, ConsoleAction.VIEW,
                                        ConsoleAction.HANDS, ConsoleAction.MODERATE, ConsoleAction.MERGE, ConsoleAction.ROOMS,
                                        ConsoleAction.ASK,
                                        ConsoleAction.QUESTIONS, ConsoleAction.ALLOW_QUESTIONS,
                                        ConsoleAction.PROJECT_QUESTIONS), DOWN("sheet.down", ConsoleAction.PARK,
                                                ConsoleAction.POINTS, ConsoleAction.PROJECT_POINTS, ConsoleAction.NOTE), TIME(
                                                        "sheet.time", ConsoleAction.MORE_TIME, ConsoleAction.LESS_TIME,
                                                        ConsoleAction.REPAIR,
                                                        ConsoleAction.TIMER,
                                                        ConsoleAction.TYPE, ConsoleAction.MUTE), CASE("sheet.case",
                                                                ConsoleAction.HOLD,
                                                                ConsoleAction.WHAT_IF), TOOLS("sheet.tools",
                                                                        ConsoleAction.POINTER,
                                                                        ConsoleAction.SPOTLIGHT, ConsoleAction.ZOOM,
                                                                        ConsoleAction.PEN,
                                                                        ConsoleAction.CLEAR_PEN,
                                                                        ConsoleAction.PLAY_FILM,
                                                                        ConsoleAction.RESTART_FILM,
                                                                        ConsoleAction.REWORD), CONSOLE("sheet.console",
                                                                                ConsoleAction.REMOTE, ConsoleAction.RENEW_REMOTE,
                                                                                ConsoleAction.BIGGER, ConsoleAction.SMALLER,
                                                                                ConsoleAction.THEME,
                                                                                ConsoleAction.SETTINGS, ConsoleAction.NETWORK,
                                                                                ConsoleAction.HEALTH,
                                                                                ConsoleAction.GUIDE,
                                                                                ConsoleAction.SHEET,
                                                                                ConsoleAction.DISMISS), APART("sheet.apart",
                                                                                        ConsoleAction.AGAIN,
                                                                                        ConsoleAction.DISCARD_TEST_VOTES,
                                                                                        ConsoleAction.END);

        private final String key;
        private final List<ConsoleAction> actions;

        Group(String key, ConsoleAction... actions) {
            this.key = key;
            this.actions = List.of(actions);
        }
    }

    private static final List<List<Group>> COLUMNS = List.of(
            List.of(Group.GOING, Group.TIME, Group.PEOPLE),
            List.of(Group.VOTE, Group.TOOLS, Group.CASE),
            List.of(Group.ROOM, Group.DOWN, Group.CONSOLE, Group.APART));
    private static final double WORDS = 240;
    private static final double CAPS = 124;
    /** The width of a column, and of the air beside it. */
    private static final double COLUMN = WORDS + 12 + CAPS;
    private static final double AIR = 28;

    public KeySheet() {
        getStyleClass().addAll("overlay", "key-sheet");
        var heading = new Label(UiMessages.text("sheet.heading"));
        heading.getStyleClass().add("title");
        var clickers = new Label(UiMessages.text("sheet.clickers"));
        clickers.getStyleClass().add("quiet");
        // In a narrow window the columns wrap, and what doesn't fit is scrolled to.
        var columns = new FlowPane(AIR, AIR / 2);
        columns.setPrefWrapLength(COLUMNS.size() * (COLUMN + AIR));
        for (var groups : COLUMNS) {
            var column = new VBox();
            column.getStyleClass().add("column");
            column.setPrefWidth(COLUMN);
            groups.forEach(group -> column.getChildren().add(table(group)));
            columns.getChildren().add(column);
        }
        var scrolled = new ScrollPane(columns);
        ScrollPanes.upAndDown(scrolled);
        scrolled.setFocusTraversable(false);
        scrolled.setPrefViewportWidth(columns.getPrefWrapLength());
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().addAll(new HBox(16, heading, clickers), scrolled);
        ((HBox) getChildren().getFirst()).setAlignment(Pos.BASELINE_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** Returns whether an action stands on the sheet. */
    static boolean lists(ConsoleAction action) {
        return COLUMNS.stream().flatMap(List::stream).anyMatch(group -> group.actions.contains(action));
    }

    private static GridPane table(Group group) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("grid", group.name().toLowerCase(Locale.ROOT));
        var title = new Label(UiMessages.text(group.key));
        title.getStyleClass().add("heading");
        grid.add(title, 0, 0, 2, 1);
        int row = 1;
        for (var action : group.actions) {
            row(grid, row++, action.words(), KeyNames.all(action));
            if (action == ConsoleAction.LAST) {
                row(grid, row++, UiMessages.text("sheet.number"), List.of("1 2", UiMessages.text("key.enter")));
            }
        }
        return grid;
    }

    private static void row(GridPane grid, int row, String words, List<String> keys) {
        var label = new Label(words);
        WrappedText.in(label);
        label.setPrefWidth(WORDS);
        label.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(label, 0, row);
        grid.add(caps(keys), 1, row);
    }

    private static FlowPane caps(List<String> keys) {
        var caps = new FlowPane(4, 4);
        caps.setPrefWrapLength(CAPS);
        caps.setAlignment(Pos.CENTER_LEFT);
        for (var key : keys) {
            var cap = new Label(key);
            cap.getStyleClass().add("cap");
            caps.getChildren().add(new HBox(cap));
        }
        return caps;
    }
}
