package org.quarterdeck.ui.home.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.slide.RoomLight;

/**
 * The thumbnails of a workshop's slides, in as many columns as fit. Only those in view have nodes, so that ten thousand
 * slides cost no more than twenty. One is selected, and the arrow keys move the selection.
 */
public final class ThumbnailGrid extends Region {

    private static final int NOWHERE = Integer.MIN_VALUE;
    private static final double LEAST = 200;
    private static final double GAP = 16;
    private static final double CAPTION = 24;

    private final ScrollPane window;
    private final Map<Integer, Thumbnail> live = new HashMap<>();
    private final ThumbnailRenderer sketching = new ThumbnailRenderer(this::inOrder);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private @Nullable WorkshopChoice choice;
    private SegmentFaults faults;
    private @Nullable Integer length;
    private RoomFacts room = RoomFacts.USUAL;
    private RoomLight light = RoomLight.NONE;

    /** @param window the pane that scrolls the grid */
    ThumbnailGrid(ScrollPane window, SegmentFaults none) {
        this.window = window;
        this.faults = none;
        setId("thumbnails");
        getStyleClass().add("thumbnails");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(UiMessages.text("home.slides_heading"));
        window.vvalueProperty().addListener(change -> look());
        window.viewportBoundsProperty().addListener(change -> look());
        layoutYProperty().addListener(change -> look());
        widthProperty().addListener(change -> look());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    public int selected() {
        return selected.get();
    }

    void show(WorkshopChoice shown, SegmentFaults found) {
        follow(shown);
        choice = shown;
        faults = found;
        live.forEach((index, thumbnail) -> {
            thumbnail.show(shown, index, found);
            thumbnail.pale(leftOut(index));
        });
        requestLayout();
        look();
    }

    /** Moves each thumbnail to the new place of its segment, so that its picture stays until it is drawn again. */
    private void follow(WorkshopChoice shown) {
        if (choice == null || !choice.id().equals(shown.id())) {
            drop(index -> index >= shown.reading().workshop().segments().size());
            return;
        }
        var before = choice.reading().workshop().segments();
        var now = shown.reading().workshop();
        var moved = new HashMap<Integer, Thumbnail>();
        var left = new HashMap<Integer, Thumbnail>();
        live.forEach((index, thumbnail) -> {
            int there = now.indexOf(before.get(index).id());
            if (there < 0 || moved.putIfAbsent(there, thumbnail) != null) {
                left.put(index, thumbnail);
            }
        });
        left.forEach((index, thumbnail) -> {
            if (index >= now.segments().size() || moved.putIfAbsent(index, thumbnail) != null) {
                getChildren().remove(thumbnail);
            }
        });
        live.clear();
        live.putAll(moved);
        live.forEach((index, thumbnail) -> StyleStates.only(thumbnail, false, "chosen"));
    }

    /**
     * Returns the slide that is being looked at: the selected one if it is in view, else the first one that begins in
     * view, or -1.
     */
    int anchor(double scrolled) {
        double end = scrolled + window.getViewportBounds().getHeight();
        int chosen = selected.get();
        if (chosen >= 0 && top(chosen) + cellHeight() > scrolled && top(chosen) < end) {
            return chosen;
        }
        int first = Math.clamp((long) Math.ceil((scrolled - getLayoutY()) / (cellHeight() + GAP)) * columns(), 0,
                Integer.MAX_VALUE);
        return first < count() ? first : count() - 1;
    }

    /** Returns the top of a slide, measured from the top of the page. */
    double top(int index) {
        return getLayoutY() + Math.floorDiv(index, columns()) * (cellHeight() + GAP);
    }

    /** Fades the slides that are left out at a length, or none if it is null. */
    void length(@Nullable Integer minutes) {
        length = minutes;
        live.forEach((index, thumbnail) -> thumbnail.pale(leftOut(index)));
    }

    /** Sets the venue. Updates how far the slides can be read and draws them again if the light has changed. */
    void room(RoomFacts where, RoomLight lit) {
        room = where;
        light = lit;
        live.values().forEach(thumbnail -> thumbnail.room(where, lit));
        sketching.look();
    }

    /** Selects a slide, or none if the index is -1. */
    public void select(int index) {
        mark(selected.get(), false);
        selected.set(index);
        mark(index, true);
    }

    /** Scrolls so that the selected slide is in view. */
    public void reveal() {
        if (selected.get() < 0 || getScene() == null) {
            return;
        }
        double hidden = window.getContent().getLayoutBounds().getHeight() - window.getViewportBounds().getHeight();
        double top = top(selected.get());
        double from = window.getVvalue() * hidden;
        double to = Math.clamp(from, top + cellHeight() + GAP - window.getViewportBounds().getHeight(), Math.max(top - GAP, 0));
        if (hidden > 0) {
            window.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width);
        return Math.ceilDiv(count(), columns) * (cellHeight(width) + GAP);
    }

    @Override
    protected void layoutChildren() {
        double width = cellWidth(getWidth());
        live.forEach((index, thumbnail) -> thumbnail.resizeRelocate(Math.rint(index % columns() * (width + GAP)),
                Math.rint(Math.floorDiv(index, columns()) * (cellHeight() + GAP)), Math.floor(width), cellHeight()));
    }

    private void look() {
        if (choice == null || getWidth() <= 0) {
            return;
        }
        double shown = window.getViewportBounds().getHeight();
        double above = window.getVvalue() * Math.max(0, window.getContent().getLayoutBounds().getHeight() - shown) - getLayoutY();
        double row = cellHeight() + GAP;
        int first = Math.clamp((long) Math.floor(above / row), 0, Integer.MAX_VALUE) * columns();
        int end = Math.clamp((long) Math.ceil((above + shown) / row) * columns(), 0, count());
        drop(index -> index < first - columns() || index >= end + columns());
        for (int i = first; i < end; i++) {
            if (!live.containsKey(i)) {
                var thumbnail = new Thumbnail();
                thumbnail.room(room, light);
                thumbnail.show(choice, i, faults);
                thumbnail.pale(leftOut(i));
                StyleStates.only(thumbnail, i == selected.get(), "chosen");
                live.put(i, thumbnail);
                getChildren().add(thumbnail);
            }
        }
        requestLayout();
        sketching.look();
    }

    private void drop(IntPredicate which) {
        live.entrySet().removeIf(entry -> {
            boolean gone = which.test(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
    }

    private List<Thumbnail> inOrder() {
        var indices = new ArrayList<>(live.keySet());
        indices.sort(Comparator.<Integer, Boolean>comparing(index -> index != selected.get()).thenComparing(index -> index));
        return indices.stream().map(live::get).toList();
    }

    private void press(MouseEvent event) {
        live.forEach((index, thumbnail) -> {
            if (thumbnail.getBoundsInParent().contains(event.getX(), event.getY())) {
                select(index);
            }
        });
        requestFocus();
    }

    private void key(KeyEvent event) {
        int now = selected.get();
        int to = switch (event.getCode()) {
            case LEFT -> now - 1;
            case RIGHT -> now + 1;
            case UP -> now - columns();
            case DOWN -> now + columns();
            case HOME -> 0;
            case END -> count() - 1;
            default -> NOWHERE;
        };
        if (to != NOWHERE) {
            if (to >= 0 && to < count()) {
                select(to);
                reveal();
            }
            event.consume();
        }
    }

    private void mark(int index, boolean is) {
        var thumbnail = live.get(index);
        if (thumbnail != null) {
            StyleStates.only(thumbnail, is, "chosen");
        }
    }

    private boolean leftOut(int index) {
        if (choice == null || length == null) {
            return false;
        }
        var cuts = choice.reading().workshop().segments().get(index).cuts();
        return !cuts.isEmpty() && !cuts.contains(length);
    }

    private int count() {
        return choice == null ? 0 : choice.reading().workshop().segments().size();
    }

    private int columns() {
        return columns(getWidth());
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (LEAST + GAP)));
    }

    private static double cellWidth(double width) {
        return Math.max(1, (width - GAP * (columns(width) - 1)) / columns(width));
    }

    private double cellHeight() {
        return cellHeight(getWidth());
    }

    private static double cellHeight(double width) {
        return Math.floor(cellWidth(width) * 9 / 16) + CAPTION;
    }
}
