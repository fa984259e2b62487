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
import org.quarterdeck.workshop.picture.PictureLook.Place;

/** The slide with pictures on its left or right side, from edge to edge, and its headline and text beside them. */
final class SidePicturePage {

    private static final double USUAL_SHARE = 0.5;
    private static final double LEAST_SHARE = 0.2;
    private static final double MOST_SHARE = 0.65;
    private static final double GAP = 72;
    private static final double BELOW_HEADLINE = 64;
    /** The lower end of the pictures, above the footer. */
    private static final double LOW = 972;
    /** The most that text above other pictures takes of the height. */
    private static final double TEXT_ABOVE = 0.5;

    private SidePicturePage() {}

    static SlidePage of(SlideCanvas sheet, SlideMoment moment, List<Block.Picture> pictures) {
        var segment = moment.segment();
        var room = putBeside(sheet, moment, pictures);
        double from = room.getMinX();
        double width = room.getWidth();
        double end = SlideHeadline.atTop(sheet, segment.title(), from, width);
        double top = end == SlideCanvas.TOP ? end : end + BELOW_HEADLINE;
        var others = pictures.stream().filter(picture -> !picture.look().beside()).toList();
        var text = segment.body().stream().filter(block -> !(block instanceof Block.Picture)).toList();
        double bottom = others.isEmpty() || text.isEmpty()
                ? SlideCanvas.BOTTOM
                : top + (SlideCanvas.BOTTOM - top) * TEXT_ABOVE;
        int shown = segment.buildItems() == 0 ? Integer.MAX_VALUE : moment.step();
        double below = text.isEmpty()
                ? top
                : BodyText.of(sheet, text).built(shown).put(from, top, width, bottom) + BELOW_HEADLINE;
        if (!others.isEmpty() && below < SlideCanvas.BOTTOM) {
            new PictureRows(sheet, others, moment.folder())
                    .put(new Rectangle2D(from, below, width, SlideCanvas.BOTTOM - below));
        }
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Places those pictures that take a side of the slide. Returns the room beside them. */
    static Rectangle2D putBeside(SlideCanvas sheet, SlideMoment moment, List<Block.Picture> pictures) {
        var beside = pictures.stream().filter(picture -> picture.look().beside()).toList();
        var look = beside.getFirst().look();
        double share = look.share() == 0 ? USUAL_SHARE : Math.clamp(look.share() / 100.0, LEAST_SHARE, MOST_SHARE);
        double wide = sheet.shape.width() * share;
        boolean left = (look.place() == Place.LEFT) != sheet.rightToLeft();
        double from = left ? wide + GAP : sheet.shape.margin();
        double width = (left ? sheet.shape.right() : sheet.shape.width() - wide - GAP) - from;
        fill(sheet, moment, beside, new Rectangle2D(left ? 0 : sheet.shape.width() - wide, 0, wide, LOW));
        return new Rectangle2D(from, SlideCanvas.TOP, width, SlideCanvas.BOTTOM - SlideCanvas.TOP);
    }

    private static void fill(SlideCanvas sheet, SlideMoment moment, List<Block.Picture> pictures, Rectangle2D place) {
        double height = place.getHeight() / pictures.size();
        for (int i = 0; i < pictures.size(); i++) {
            FilledPicture.put(sheet, pictures.get(i), moment.folder(),
                    new Rectangle2D(place.getMinX(), i * height, place.getWidth(), height));
        }
    }
}
