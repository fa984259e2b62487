package org.quarterdeck.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.TilePane;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Theme;

/**
 * Draws every kind of chart with 0, 1, 12, 200 and 5,000 answers, before the vote, above earlier answers and other rooms and
 * in its other view, as sheets to be looked at: {@code ChartPictures FOLDER [PART OF A NAME]}. Slides that need more room than
 * they have are named. Run by hand, with JavaFX's headless platform.
 */
public final class ChartPictures {

    private static final int ACROSS = 2;
    private static final double SHARE = 0.5;

    private ChartPictures() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/charts"));
        var wanted = args.length > 1 ? args[1] : "";
        PictureFiles.into(folder);
        for (var theme : Theme.values()) {
            var workshop = SampleCharts.workshop(theme);
            for (var segment : workshop.segments()) {
                for (var shape : SlideShape.values()) {
                    var name = (segment.id() + "-" + theme + "-" + shape).toLowerCase(Locale.ROOT);
                    if (name.contains(wanted)) {
                        PictureFiles.write(
                                PictureFiles.onScreen(() -> sheet(SampleCharts.moments(workshop, segment.id()), shape, name)),
                                folder.resolve(name + ".png"));
                    }
                }
            }
        }
        System.exit(0);
    }

    private static Image sheet(Map<String, SlideMoment> moments,
            SlideShape shape, String name) {
        var tiles = new TilePane(8, 8);
        double width = shape.width() * SHARE;
        tiles.setPrefColumns(ACROSS);
        tiles.setPrefTileWidth(width);
        tiles.setPrefTileHeight(SlideShape.HEIGHT * SHARE);
        tiles.setStyle("-fx-background-color: #888;");
        moments.forEach((state, moment) -> {
            var view = new SlideView(shape, true);
            view.show(moment);
            view.setPrefSize(width, SlideShape.HEIGHT * SHARE);
            tiles.getChildren().add(view);
            if (view.overflows()) {
                System.out.println(name + " " + state + " DOES NOT FIT");
            }
        });
        int rows = (moments.size() + ACROSS - 1) / ACROSS;
        var scene = new Scene(tiles, ACROSS * (width + 8), rows * (SlideShape.HEIGHT * SHARE + 8));
        tiles.applyCss();
        tiles.layout();
        return scene.snapshot(null);
    }
}
