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
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Block;

/** A picture to be placed in an area of a slide in its own proportions, or its description if there is no file. */
final class PicturePlace {

    private final SlideCanvas sheet;
    private final Block.Picture picture;
    private final @Nullable PictureFile file;

    PicturePlace(SlideCanvas sheet, Block.Picture picture, @Nullable Path folder) {
        this.sheet = sheet;
        this.picture = picture;
        this.file = folder == null ? null : PictureFile.beside(folder.toAbsolutePath().normalize(), picture.path());
    }

    /** Returns width to height, or 0 if there is no file. */
    double ratio() {
        return file == null ? 0 : file.ratio();
    }

    /** Places the whole picture in the centre of an area. */
    void put(Rectangle2D place) {
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
