package org.quarterdeck.ui.slide.layout;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.workshop.Block;

/**
 * The slide of a picture in its own proportions: filling the slide if alone, below its headline, or beside text. On a
 * narrow slide, a wide picture stands above its text.
 */
final class PicturePage {

    private static final double WIDE_RATIO = 1.2;
    private static final double GAP = 64;

    private final SlideCanvas sheet;
    private final PicturePlace picture;

    private PicturePage(SlideCanvas sheet, PicturePlace picture) {
        this.sheet = sheet;
        this.picture = picture;
    }

    static Block.@Nullable Picture picture(List<Block> body) {
        for (var block : body) {
            if (block instanceof Block.Picture picture) {
                return picture;
            }
        }
        return null;
    }

    static SlidePage of(SlideCanvas sheet, SlideMoment moment, Block.Picture picture) {
        var segment = moment.segment();
        var text = segment.body().stream().filter(b -> !(b instanceof Block.Picture)).toList();
        var page = new PicturePage(sheet, new PicturePlace(sheet, picture, moment.folder()));
        double end = SlideHeadline.atTop(sheet, segment.title());
        if (text.isEmpty() && end == SlideCanvas.TOP) {
            page.picture.put(new Rectangle2D(0, 0, sheet.shape.width(), SlideShape.HEIGHT));
            return new SlidePage.Still(sheet);
        }
        double top = end == SlideCanvas.TOP ? 72 : end + GAP;
        var room = new Rectangle2D(sheet.shape.margin(), top, sheet.shape.measure(), SlideCanvas.BOTTOM - top);
        if (text.isEmpty()) {
            page.picture.put(room);
        } else {
            int shown = segment.buildItems() == 0 ? Integer.MAX_VALUE : moment.step();
            page.putBeside(BodyText.of(sheet, text).built(shown), room);
        }
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Places picture and text side by side if the slide is wide or the picture is not, else one above the other. */
    private void putBeside(BodyText text, Rectangle2D room) {
        if (sheet.shape == SlideShape.CLASSIC && picture.ratio() > WIDE_RATIO) {
            double words = Math.min(text.heightAt(SlideCanvas.SMALLEST, room.getWidth()) * 1.15, room.getHeight() * 0.5);
            double height = Math.min(room.getHeight() - words - GAP, room.getWidth() / picture.ratio());
            picture.put(new Rectangle2D(room.getMinX(), room.getMinY(), room.getWidth(), height));
            text.put(room.getMinX(), room.getMinY() + height + GAP, room.getWidth(), SlideCanvas.BOTTOM);
            return;
        }
        double most = room.getWidth() * 0.52;
        double width = picture.ratio() == 0
                ? most
                : Math.min(most, Math.max(room.getWidth() * 0.3, room.getHeight() * picture.ratio()));
        picture.put(new Rectangle2D(room.getMaxX() - width, room.getMinY(), width, room.getHeight()));
        text.put(room.getMinX(), room.getMinY() + 8, room.getWidth() - width - GAP, SlideCanvas.BOTTOM);
    }
}
