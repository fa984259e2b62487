package org.quarterdeck.ui.slide.layout;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.SlideContent;

/** The slide of two columns below a headline, with text of one size and pictures below the text. */
final class TwoColumnsPage {

    private static final double BETWEEN = 96;
    private static final double BELOW_HEADLINE = 92;
    private static final double PICTURE_GAP = 48;
    private static final double LEAST_PICTURE = 160;

    private record Column(List<Block> text, List<Block.Picture> pictures) {

        static Column of(List<Block> blocks) {
            return new Column(blocks.stream().filter(b -> !(b instanceof Block.Picture)).toList(),
                    Block.pictures(blocks));
        }
    }

    private final SlideCanvas sheet;
    private final SlideMoment moment;
    private final double top;
    private final double width;

    private TwoColumnsPage(SlideCanvas sheet, SlideMoment moment, double top) {
        this.sheet = sheet;
        this.moment = moment;
        this.top = top;
        this.width = (sheet.shape.measure() - BETWEEN) / 2;
    }

    static SlidePage of(SlideCanvas sheet, SlideMoment moment, SlideContent slide) {
        var segment = moment.segment();
        double end = SlideHeadline.atTop(sheet, segment.title());
        var page = new TwoColumnsPage(sheet, moment, end == SlideCanvas.TOP ? end : end + BELOW_HEADLINE);
        int left = slide.left() == 0 ? segment.body().size() : Math.min(slide.left(), segment.body().size());
        page.put(Column.of(segment.body().subList(0, left)), Column.of(segment.body().subList(left, segment.body().size())));
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    private void put(Column left, Column right) {
        var one = BodyText.of(sheet, left.text());
        var other = BodyText.of(sheet, right.text());
        double size = Math.min(size(one, left), size(other, right));
        int shown = moment.segment().buildItems() == 0 ? Integer.MAX_VALUE : moment.step();
        put(one.upTo(size).built(shown), left, sheet.shape.margin());
        put(other.upTo(size).built(Math.max(0, shown - one.builds())), right, sheet.shape.right() - width);
    }

    private double size(BodyText text, Column column) {
        return text.size(width, SlideCanvas.BOTTOM - top - leastPictures(column));
    }

    /** Returns the least height of the pictures of a column below its text. */
    private static double leastPictures(Column column) {
        return column.text().isEmpty() ? 0 : column.pictures().size() * (LEAST_PICTURE + PICTURE_GAP);
    }

    private void put(BodyText text, Column column, double x) {
        double y = top;
        if (!column.text().isEmpty()) {
            y = text.put(x, top, width, SlideCanvas.BOTTOM - leastPictures(column)) + PICTURE_GAP;
        }
        int count = column.pictures().size();
        double height = (SlideCanvas.BOTTOM - y - (count - 1) * PICTURE_GAP) / Math.max(1, count);
        for (var picture : column.pictures()) {
            if (height > 0) {
                new PicturePlace(sheet, picture, moment.folder()).put(new Rectangle2D(x, y, width, height));
            }
            y += height + PICTURE_GAP;
        }
    }
}
