package org.quarterdeck.ui.slide.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.workshop.Block;

/** Up to four pictures side by side in an area, in one row or in two, whichever shows them larger. */
final class PictureRows {

    private static final double GAP = 40;

    private final List<PicturePlace> pictures;

    PictureRows(SlideCanvas sheet, List<Block.Picture> pictures, @Nullable Path folder) {
        this.pictures = pictures.stream().limit(Block.Picture.MOST).map(p -> new PicturePlace(sheet, p, folder)).toList();
    }

    /** Returns width to height of the only picture, or of all in a row; 0 if it is unknown. */
    double ratio() {
        return pictures.stream().mapToDouble(PicturePlace::ratio).sum();
    }

    int count() {
        return pictures.size();
    }

    /** Returns the size of the only picture in an area. */
    Dimension2D size(double width, double height) {
        return pictures.getFirst().size(width, height);
    }

    void put(Rectangle2D area) {
        var one = rows(area, 1);
        var two = pictures.size() > 2 ? rows(area, 2) : one;
        var best = seen(two) > seen(one) * 1.1 ? two : one;
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).put(best.get(i));
        }
    }

    private static double seen(List<Rectangle2D> places) {
        return places.stream().mapToDouble(place -> place.getWidth() * place.getHeight()).sum();
    }

    /** Returns the places of the pictures in a number of rows, each row with pictures of one height. */
    private List<Rectangle2D> rows(Rectangle2D area, int rows) {
        if (pictures.size() == 1) {
            return List.of(area);
        }
        var places = new ArrayList<Rectangle2D>();
        int each = (pictures.size() + rows - 1) / rows;
        double most = (area.getHeight() - (rows - 1) * GAP) / rows;
        for (int row = 0; row < rows; row++) {
            var inRow = pictures.subList(row * each, Math.min(pictures.size(), (row + 1) * each));
            double ratios = inRow.stream().mapToDouble(p -> p.size(1_000, 1_000).getWidth() / p.size(1_000, 1_000).getHeight())
                    .sum();
            double room = area.getWidth() - (inRow.size() - 1) * GAP;
            double height = Math.min(most, room / ratios);
            double x = area.getMinX() + (room - height * ratios) / 2;
            double y = area.getMinY() + row * (most + GAP) + (most - height) / 2;
            for (var picture : inRow) {
                var own = picture.size(1_000, 1_000);
                double width = height * own.getWidth() / own.getHeight();
                places.add(new Rectangle2D(x, y, width, height));
                x += width + GAP;
            }
        }
        return places;
    }
}
