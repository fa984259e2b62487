package org.quarterdeck.ui.slide.tool;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.pen.PenStroke;
import org.quarterdeck.ui.common.SlidePalette;

/** Strokes of the pen on a slide's canvas, in a colour that stands for no pole, with a rim of paper over pictures. */
public final class PenDrawing extends Pane {

    private static final Color ON_BRIGHT = Color.web("#9B1B7E");
    private static final Color ON_DARK = Color.web("#FF9BE3");
    private static final double WIDTH = 9;
    private static final double RIM = 5;
    private static final double SHINE = 0.6;

    private final double width;
    private final double height;
    private List<PenStroke> dry = List.of();
    private List<List<PenSpot>> wet = List.of();
    private SlidePalette palette = SlidePalette.BRIGHT;

    /**
     * @param width of the canvas
     * @param height of the canvas
     */
    public PenDrawing(double width, double height) {
        this.width = width;
        this.height = height;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows what the session has on this slide. */
    public void show(List<PenStroke> strokes, SlidePalette colours) {
        if (!strokes.equals(dry) || colours != palette) {
            dry = strokes;
            palette = colours;
            draw();
        }
    }

    /** Shows what is not part of the session yet. */
    public void wet(List<List<PenSpot>> strokes) {
        if (!strokes.equals(wet)) {
            wet = strokes;
            draw();
        }
    }

    /** Returns the colour of the pen on a paper. */
    public static Color colour(SlidePalette palette) {
        return SlidePalette.contrast(ON_BRIGHT, palette.paper()) > SlidePalette.contrast(ON_DARK, palette.paper())
                ? ON_BRIGHT
                : ON_DARK;
    }

    private void draw() {
        var strokes = Stream.concat(dry.stream().map(PenStroke::spots), wet.stream()).toList();
        var rim = palette.paper().deriveColor(0, 1, 1, SHINE);
        getChildren().setAll(Stream.concat(strokes.stream().map(spots -> path(spots, WIDTH + 2 * RIM, rim)),
                strokes.stream().map(spots -> path(spots, WIDTH, colour(palette)))).toList());
    }

    private Path path(List<PenSpot> spots, double thick, Color paint) {
        var path = new Path(new MoveTo(spots.getFirst().x() * width, spots.getFirst().y() * height));
        for (var spot : spots.size() == 1 ? spots : spots.subList(1, spots.size())) {
            path.getElements().add(new LineTo(spot.x() * width, spot.y() * height));
        }
        path.setStroke(paint);
        path.setStrokeWidth(thick);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }
}
