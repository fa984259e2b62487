package org.quarterdeck.ui.console.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Workshop;

/** All slides as small pictures over the console, to find one by its words or number and go there. The session goes on. */
public final class SlideGrid extends VBox {

    private final Consumer<String> goTo;
    private final TextField search = new TextField();
    private final Label none = new Label(UiMessages.text("grid.none"));
    private final GridView<SlideEntry> grid = new GridView<>();
    private List<SlideEntry> all = List.of();
    private @Nullable Workshop workshop;
    private @Nullable SlideEntry chosen;

    /**
     * Creates the grid, which is not visible yet.
     *
     * @param goTo goes to a segment by its id
     */
    public SlideGrid(Consumer<String> goTo) {
        this.goTo = goTo;
        getStyleClass().addAll("side-panel", "slide-grid");
        search.setId("grid-search");
        search.setAccessibleText(UiMessages.text("grid.search"));
        grid.setAccessibleText(UiMessages.text("action.grid"));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().addListener(typed -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        var shut = new Button("", new FontIcon(Feather.X));
        shut.getStyleClass().addAll("icon-action", "panel-close");
        shut.setAccessibleText(UiMessages.text("panel.close"));
        shut.setFocusTraversable(false);
        shut.setOnAction(event -> setVisible(false));
        var top = new HBox(12, search, shut);
        top.setAlignment(Pos.CENTER_LEFT);
        var hint = new Label(UiMessages.text("grid.search"));
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        top.getChildren().addFirst(hint);
        none.getStyleClass().add("quiet");
        grid.setCellWidth(SlideEntryCell.WIDTH);
        grid.setCellHeight(SlideEntryCell.HEIGHT);
        grid.setHorizontalCellSpacing(SlideEntryCell.GAP);
        grid.setVerticalCellSpacing(SlideEntryCell.GAP);
        grid.setCellFactory(view -> new SlideEntryCell(this::go, entry -> entry.equals(chosen)));
        grid.setFocusTraversable(false);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(top, none, grid);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Opens the grid at the current slide, or closes it. */
    public void toggle(RoomState room) {
        setVisible(!isVisible());
        if (isVisible()) {
            show(room);
            search.clear();
            choose(all.get(room.index()));
            applyCss();
            layout();
            search.requestFocus();
        }
    }

    /** Follows the room while the grid is open. */
    public void show(RoomState room) {
        if (isVisible() && room.workshop() != workshop) {
            workshop = room.workshop();
            all = IntStream.range(0, room.workshop().segments().size()).mapToObj(i -> SlideEntry.of(room, i)).toList();
            find();
        }
    }

    /** Shows the slides that have every word that is typed, or that number. */
    private void find() {
        var words = List.of(SlideEntry.plain(search.getText()).strip().split("\\s+"));
        var found = all.stream().filter(entry -> words.stream().allMatch(word -> entry.has(word))).toList();
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
        grid.getItems().setAll(found);
        choose(found.contains(chosen) || found.isEmpty() ? chosen : found.getFirst());
    }

    private void steer(KeyEvent event) {
        int here = grid.getItems().indexOf(chosen);
        int columns = columns();
        switch (event.getCode()) {
            case DOWN -> choose(here + columns);
            case UP -> choose(here - columns);
            case RIGHT -> choose(here + 1);
            case LEFT -> choose(here - 1);
            case HOME -> choose(0);
            case END -> choose(grid.getItems().size() - 1);
            case ENTER -> {
                if (here >= 0) {
                    go(grid.getItems().get(here));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        if (!grid.getItems().isEmpty()) {
            choose(grid.getItems().get(Math.clamp(index, 0, grid.getItems().size() - 1)));
        }
    }

    private void choose(@Nullable SlideEntry entry) {
        chosen = entry;
        grid.lookupAll(".slide-entry").forEach(cell -> ((SlideEntryCell) cell).mark());
        int index = grid.getItems().indexOf(entry);
        if (index >= 0 && grid.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            rows.scrollTo(index / columns());
        }
    }

    /** Returns how many pictures stand in a row, beside the scroll bar. */
    private int columns() {
        return Math.max(1, (int) ((grid.getWidth() - 14) / (SlideEntryCell.WIDTH + 2 * SlideEntryCell.GAP)));
    }

    private void go(SlideEntry entry) {
        setVisible(false);
        if (getScene() != null) {
            getScene().getRoot().requestFocus();
        }
        goTo.accept(entry.workshop().segments().get(entry.index()).id());
    }
}
