package org.quarterdeck.ui.editor.strip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.ParseResult;

/** The slides of the workshop in a row: chosen, moved by mouse or keys, copied and taken out. Slides are drawn in idle moments. */
public final class SlideStrip extends ListView<Integer> {

    static final double WIDTH = 152;
    static final double HEIGHT = WIDTH * 9 / 16;
    static final double CELL = WIDTH + 18;
    private static final long ENOUGH_NANOS = 6_000_000;
    private static final double DRAG = 8;

    /** The changes that the strip asks for. */
    public interface Changes {

        void move(int segment, int to);

        void remove(int segment);

        void duplicate(int segment);
    }

    private final List<SlideCell> cells = new ArrayList<>();
    private final Map<SlideCell, Object> wanted = new LinkedHashMap<>();
    private final Changes changes;
    private final IntConsumer chosen;
    private @Nullable ParseResult reading;
    private boolean following;
    private double pressedAt;
    private int pressed = -1;
    private int dropAt = -1;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            drawSome();
        }
    };

    /** @param chosen receives the slide that was chosen by mouse or key */
    public SlideStrip(Changes changes, IntConsumer chosen) {
        this.changes = changes;
        this.chosen = chosen;
        setId("strip");
        getStyleClass().add("slide-strip");
        setAccessibleText(UiMessages.text("editor.strip"));
        setOrientation(Orientation.HORIZONTAL);
        setCellFactory(list -> new SlideCell(this));
        getSelectionModel().selectedIndexProperty().addListener((all, before, now) -> {
            if (!following && now.intValue() >= 0) {
                chosen.accept(now.intValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows the slides of a reading and marks one. */
    public void show(ParseResult shown, int count, int segment) {
        reading = shown;
        following = true;
        if (getItems().size() != count) {
            getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        follow(segment);
        following = false;
        cells.forEach(SlideCell::look);
    }

    /** Marks a slide that the caret has gone to. */
    public void follow(int segment) {
        boolean was = following;
        following = true;
        if (segment < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != segment && segment < getItems().size()) {
            getSelectionModel().clearAndSelect(segment);
            getFocusModel().focus(segment);
            scrollTo(Math.max(0, segment - 1));
        }
        following = was;
    }

    public int chosen() {
        return getSelectionModel().getSelectedIndex();
    }

    @Nullable
    ParseResult reading() {
        return reading;
    }

    void watch(SlideCell cell) {
        cells.add(cell);
    }

    void wants(SlideCell cell, Object look) {
        wanted.put(cell, look);
        frames.start();
    }

    private void drawSome() {
        long begun = System.nanoTime();
        var shown = reading;
        while (shown != null && !wanted.isEmpty() && System.nanoTime() - begun < ENOUGH_NANOS) {
            var next = wanted.entrySet().iterator().next();
            wanted.remove(next.getKey());
            next.getKey().draw(shown, next.getValue());
        }
        if (wanted.isEmpty()) {
            frames.stop();
        }
    }

    private void key(KeyEvent event) {
        int now = chosen();
        if (now < 0) {
            return;
        }
        boolean alt = event.isAltDown();
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            changes.remove(now);
        } else if (new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN).match(event)) {
            changes.duplicate(now);
        } else if (alt && event.getCode() == KeyCode.LEFT && now > 0) {
            changes.move(now, now - 1);
        } else if (alt && event.getCode() == KeyCode.RIGHT && now + 1 < getItems().size()) {
            changes.move(now, now + 1);
        } else {
            return;
        }
        event.consume();
    }

    void pressed(SlideCell cell, MouseEvent event) {
        Integer index = cell.getItem();
        pressed = index == null || cell.isEmpty() ? -1 : index;
        pressedAt = event.getSceneX();
        dropAt = -1;
    }

    void dragged(MouseEvent event) {
        if (pressed < 0 || Math.abs(event.getSceneX() - pressedAt) < DRAG) {
            return;
        }
        int gap = gapAt(event.getSceneX());
        mark(gap);
        double x = sceneToLocal(event.getSceneX(), 0).getX();
        if (x < CELL / 2 && gap > 0) {
            scrollTo(gap - 1);
        } else if (x > getWidth() - CELL / 2 && gap < getItems().size()) {
            scrollTo(Math.max(0, gap - (int) (getWidth() / CELL) + 2));
        }
        event.consume();
    }

    void released(MouseEvent event) {
        int gap = dropAt;
        int from = pressed;
        mark(-1);
        pressed = -1;
        if (gap >= 0 && from >= 0) {
            int to = gap > from ? gap - 1 : gap;
            if (to != from) {
                changes.move(from, to);
            }
            event.consume();
        }
    }

    void clicked(SlideCell cell, MouseEvent event) {
        Integer index = cell.getItem();
        if (event.getButton() == MouseButton.PRIMARY && index != null && !cell.isEmpty()) {
            chosen.accept(index);
        }
    }

    /** Returns the slide before which something is let go there. */
    private int gapAt(double sceneX) {
        int gap = 0;
        for (var cell : cells) {
            Integer index = cell.getItem();
            if (index != null && !cell.isEmpty() && cell.getScene() != null
                    && cell.localToScene(cell.getWidth() / 2, 0).getX() < sceneX) {
                gap = Math.max(gap, index + 1);
            }
        }
        return gap;
    }

    private void mark(int gap) {
        dropAt = gap;
        for (var cell : cells) {
            Integer index = cell.getItem();
            StyleStates.only(cell, gap >= 0 && index != null && index == gap, "drop-before");
            StyleStates.only(cell, gap >= 0 && index != null && index == gap - 1 && gap == getItems().size(), "drop-after");
        }
    }
}
