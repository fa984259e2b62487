package org.quarterdeck.ui.slide.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.pen.PenStroke;

/**
 * The tool in hand and what it does at this moment, the same in all windows that show the slide. What the pen draws is handed
 * on when a stroke is complete; everything else is gone once the tool is put away. Used on the FX thread.
 */
public final class SlideTools {

    private static final int MOST_SPOTS = 2_000;

    private final Consumer<List<PenSpot>> draws;
    private final ObjectProperty<SlideTool> tool = new SimpleObjectProperty<>(SlideTool.NONE);
    private final ObjectProperty<@Nullable PenSpot> spot = new SimpleObjectProperty<>();
    private final ObjectProperty<SlideZoom> zoom = new SimpleObjectProperty<>(SlideZoom.WHOLE);
    private final ObjectProperty<List<List<PenSpot>>> wet = new SimpleObjectProperty<>(List.of());
    private final List<List<PenSpot>> handedOn = new ArrayList<>();
    private final List<PenSpot> stroke = new ArrayList<>();

    /** @param draws receives each complete stroke */
    public SlideTools(Consumer<List<PenSpot>> draws) {
        this.draws = draws;
    }

    public ObjectProperty<SlideTool> toolProperty() {
        return tool;
    }

    /** Returns where pointer or spotlight is, or null while it is off the slide. */
    public ObjectProperty<@Nullable PenSpot> spotProperty() {
        return spot;
    }

    /** Returns the part of the slide that is shown. */
    public ObjectProperty<SlideZoom> zoomProperty() {
        return zoom;
    }

    /** Returns the strokes that are not part of the session yet: the one being drawn and those just handed on. */
    public ObjectProperty<List<List<PenSpot>>> wetProperty() {
        return wet;
    }

    /** Takes a tool in hand, or puts it away if it is. A zoomed slide is shown whole again. */
    public void choose(SlideTool chosen) {
        boolean out = chosen == SlideTool.ZOOM && zoom.get() != SlideZoom.WHOLE;
        if (out) {
            zoom.set(SlideZoom.WHOLE);
        }
        stopPointing();
        tool.set(out || tool.get() == chosen ? SlideTool.NONE : chosen);
    }

    /** Puts every tool away and shows the slide whole. */
    public void putAway() {
        stopPointing();
        tool.set(SlideTool.NONE);
        zoom.set(SlideZoom.WHOLE);
    }

    /** Shows another slide: whole, with the tool still in hand. */
    public void turnPage() {
        stopPointing();
        handedOn.clear();
        stroke.clear();
        dry();
        zoom.set(SlideZoom.WHOLE);
    }

    /** Points at a place. */
    public void point(PenSpot there) {
        spot.set(there.within());
    }

    public void stopPointing() {
        spot.set(null);
    }

    /** Begins a stroke. */
    public void begin(PenSpot there) {
        stroke.clear();
        stroke.add(there.within());
        dry();
    }

    /** Goes on with a stroke. One that another slide has cut short ends there: the rest of it is drawn on neither. */
    public void draw(PenSpot there) {
        if (stroke.isEmpty()) {
            return;
        }
        stroke.add(there.within());
        dry();
        if (stroke.size() >= MOST_SPOTS) {
            lift();
            stroke.add(there.within());
        }
    }

    /** Ends the stroke and hands it on. */
    public void lift() {
        if (!stroke.isEmpty()) {
            var done = stroke.stream().map(PenSpot::rounded).toList();
            stroke.clear();
            handedOn.add(done);
            dry();
            draws.accept(done);
        }
    }

    /** Forgets the strokes that were handed on and are part of the session now. */
    public void saved(List<PenStroke> strokes) {
        if (handedOn.removeIf(done -> strokes.stream().anyMatch(each -> each.spots().equals(done)))) {
            dry();
        }
    }

    /** Forgets the strokes that were handed on and refused. */
    public void refused() {
        handedOn.clear();
        dry();
    }

    /** Zooms into the rectangle between two corners, and puts the tool away. */
    public void zoom(PenSpot from, PenSpot to) {
        zoom.set(SlideZoom.between(from.within(), to.within()));
        tool.set(SlideTool.NONE);
    }

    private void dry() {
        var all = new ArrayList<>(handedOn);
        if (!stroke.isEmpty()) {
            all.add(List.copyOf(stroke));
        }
        wet.set(List.copyOf(all));
    }
}
