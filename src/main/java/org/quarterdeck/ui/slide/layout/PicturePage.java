package org.quarterdeck.ui.slide.layout;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.workshop.Block;

/**
 * The slide of pictures in their own proportions: one filling the slide if alone, below its headline, or beside text; several
 * side by side. On a narrow slide, and for several pictures, the text stands above if there is little of it.
 */
final class PicturePage {

    private static final double WIDE_RATIO = 1.2;
    private static final double GAP = 64;
    /** The most that text above several pictures may take of the height. */
    private static final double TEXT_ABOVE = 0.42;

    private final SlideCanvas sheet;
    private final PictureRows pictures;

    private PicturePage(SlideCanvas sheet, PictureRows pictures) {
        this.sheet = sheet;
        this.pictures = pictures;
    }

    static SlidePage of(SlideCanvas sheet, SlideMoment moment, List<Block.Picture> pictures) {
        if (pictures.stream().anyMatch(picture -> picture.look().beside())) {
            return SidePicturePage.of(sheet, moment, pictures);
        }
        var segment = moment.segment();
        var text = segment.body().stream().filter(b -> !(b instanceof Block.Picture)).toList();
        var page = new PicturePage(sheet, new PictureRows(sheet, pictures, moment.folder()));
        double end = SlideHeadline.atTop(sheet, segment.title());
        if (text.isEmpty() && end == SlideCanvas.TOP && pictures.size() == 1) {
            page.pictures.put(new Rectangle2D(0, 0, sheet.shape.width(), SlideShape.HEIGHT));
            return new SlidePage.Still(sheet);
        }
        double top = end == SlideCanvas.TOP ? 72 : end + GAP;
        var room = new Rectangle2D(sheet.shape.margin(), top, sheet.shape.measure(), SlideCanvas.BOTTOM - top);
        if (text.isEmpty()) {
            page.pictures.put(room);
        } else {
            int shown = segment.buildItems() == 0 ? Integer.MAX_VALUE : moment.step();
            page.putBeside(BodyText.of(sheet, text).built(shown), room);
        }
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Places pictures beside the text, or below it if the slide is narrow and they are not, or if there is little text. */
    private void putBeside(BodyText text, Rectangle2D room) {
        double words = text.heightAt(SlideCanvas.SMALLEST, room.getWidth());
        boolean many = pictures.count() > 1 && words <= room.getHeight() * TEXT_ABOVE;
        if (many) {
            double end = text.put(room.getMinX(), room.getMinY() + 8, room.getWidth(),
                    room.getMinY() + room.getHeight() * TEXT_ABOVE + 16);
            pictures.put(new Rectangle2D(room.getMinX(), end + GAP, room.getWidth(), SlideCanvas.BOTTOM - end - GAP));
            return;
        }
        if (sheet.shape == SlideShape.CLASSIC && pictures.ratio() > WIDE_RATIO) {
            double space = Math.min(words * 1.15, room.getHeight() * 0.5);
            double most = Math.min(room.getHeight() - space - GAP, room.getWidth() / pictures.ratio());
            double height = pictures.count() == 1 ? pictures.size(room.getWidth(), most).getHeight() : most;
            pictures.put(new Rectangle2D(room.getMinX(), room.getMinY(), room.getWidth(), height));
            text.put(room.getMinX(), room.getMinY() + height + GAP, room.getWidth(), SlideCanvas.BOTTOM);
            return;
        }
        double width = pictures.count() == 1 ? widthBeside(room) : room.getWidth() * 0.52;
        pictures.put(new Rectangle2D(room.getMaxX() - width, room.getMinY(), width, room.getHeight()));
        text.put(room.getMinX(), room.getMinY() + 8, room.getWidth() - width - GAP, SlideCanvas.BOTTOM);
    }

    private double widthBeside(Rectangle2D room) {
        double most = room.getWidth() * 0.52;
        double own = pictures.size(most, room.getHeight()).getWidth();
        return pictures.ratio() == 0 ? most : Math.max(Math.min(own, most), room.getWidth() * 0.2);
    }
}
