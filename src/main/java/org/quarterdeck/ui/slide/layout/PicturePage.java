package org.quarterdeck.ui.slide.layout;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Block;

/**
 * The slide of a picture in its own proportions: filling the slide if alone, below its headline, or beside text. On a
 * narrow slide, a wide picture stands above its text.
 */
final class PicturePage {

    private static final double WIDE_RATIO = 1.2;
    private static final double GAP = 64;

    private final SlideCanvas sheet;
    private final Block.Picture picture;
    private final @Nullable PictureFile file;

    private PicturePage(SlideCanvas sheet, Block.Picture picture, @Nullable Path folder) {
        this.sheet = sheet;
        this.picture = picture;
        this.file = folder == null ? null : PictureFile.beside(folder.toAbsolutePath().normalize(), picture.path());
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
        var page = new PicturePage(sheet, picture, moment.folder());
        double end = SlideHeadline.atTop(sheet, segment.title());
        if (text.isEmpty() && end == SlideCanvas.TOP) {
            page.put(new Rectangle2D(0, 0, sheet.shape.width(), SlideShape.HEIGHT));
            return new SlidePage.Still(sheet);
        }
        double top = end == SlideCanvas.TOP ? 72 : end + GAP;
        var room = new Rectangle2D(sheet.shape.margin(), top, sheet.shape.measure(), SlideCanvas.BOTTOM - top);
        if (text.isEmpty()) {
            page.put(room);
        } else {
            int shown = segment.buildItems() == 0 ? Integer.MAX_VALUE : moment.step();
            page.putBeside(BodyText.of(sheet, text).built(shown), room);
        }
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Places picture and text side by side if the slide is wide or the picture is not, else one above the other. */
    private void putBeside(BodyText text, Rectangle2D room) {
        if (sheet.shape == SlideShape.CLASSIC && file != null && file.ratio() > WIDE_RATIO) {
            double words = Math.min(text.heightAt(SlideCanvas.SMALLEST, room.getWidth()) * 1.15, room.getHeight() * 0.5);
            double height = Math.min(room.getHeight() - words - GAP, room.getWidth() / file.ratio());
            put(new Rectangle2D(room.getMinX(), room.getMinY(), room.getWidth(), height));
            text.put(room.getMinX(), room.getMinY() + height + GAP, room.getWidth(), SlideCanvas.BOTTOM);
            return;
        }
        double most = room.getWidth() * 0.52;
        double width = file == null ? most : Math.min(most, Math.max(room.getWidth() * 0.3, room.getHeight() * file.ratio()));
        put(new Rectangle2D(room.getMaxX() - width, room.getMinY(), width, room.getHeight()));
        text.put(room.getMinX(), room.getMinY() + 8, room.getWidth() - width - GAP, SlideCanvas.BOTTOM);
    }

    /** Places the whole picture in the centre of an area. */
    private void put(Rectangle2D place) {
        sheet.say(picture.alt());
        if (file == null) {
            putWords(place);
        } else {
            put(file, place);
        }
    }

    private void put(PictureFile source, Rectangle2D place) {
        double width = Math.min(place.getWidth(), place.getHeight() * source.ratio());
        double height = width / source.ratio();
        var view = new ImageView();
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setAccessibleText(picture.alt());
        sheet.put(view, place.getMinX() + (place.getWidth() - width) / 2, place.getMinY() + (place.getHeight() - height) / 2);
        // The future completes only after the picture has been added to the slide on the FX thread.
        sheet.beforeShowing(() -> source.read(width).whenCompleteAsync((image, broken) -> {
            if (broken == null) {
                view.setImage(image);
            } else {
                putWords(place);
            }
        }, FxGate::run));
    }

    /** Places the description of a picture that is missing. */
    private void putWords(Rectangle2D place) {
        var frame = new Rectangle(place.getWidth(), place.getHeight(), sheet.palette.ghost());
        frame.setArcWidth(24);
        frame.setArcHeight(24);
        sheet.put(frame, place.getMinX(), place.getMinY());
        var words = TextBlock
                .of(List.of(sheet.run(picture.alt(), BundledFonts.text(SlideCanvas.SMALLEST), sheet.palette.muted())),
                        Math.max(SlideCanvas.SMALLEST, place.getWidth() - 120), 1.3, LineBreaking.BALANCED)
                .within(place.getHeight() - 80);
        sheet.put(words, place.getMinX() + place.getWidth() / 2,
                place.getMinY() + (place.getHeight() - words.opticalHeight()) / 2, 0.5);
    }
}
