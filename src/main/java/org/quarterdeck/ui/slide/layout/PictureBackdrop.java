package org.quarterdeck.ui.slide.layout;

import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.workshop.Block;

/** The pictures behind a slide's text, side by side over the whole slide, under a veil on which text has its contrast. */
final class PictureBackdrop {

    private PictureBackdrop() {}

    /** Returns whether the slide has pictures behind its text. */
    static boolean has(SlideMoment moment) {
        return !moment.ended() && moment.questions() == null && !moment.segment().backdrop().isEmpty()
                && moment.segment().layout().hasBackdrop();
    }

    /** Places them. Without words in front there is no veil. */
    static void put(SlideCanvas sheet, SlideMoment moment) {
        var segment = moment.segment();
        var pictures = segment.backdrop().stream().limit(Block.Picture.MOST).toList();
        double width = sheet.shape.width() / pictures.size();
        for (int i = 0; i < pictures.size(); i++) {
            put(sheet, pictures.get(i), moment.folder(), new Rectangle2D(i * width, 0, width, SlideShape.HEIGHT));
        }
        if (!bare(moment)) {
            var veil = sheet.palette.paper().deriveColor(0, 1, 1, SlidePalette.veil(sheet.palette));
            sheet.put(new Rectangle(sheet.shape.width(), SlideShape.HEIGHT, veil), 0, 0);
        }
    }

    /** Returns whether nothing stands in front of the pictures. */
    static boolean bare(SlideMoment moment) {
        return moment.segment().title().isBlank() && moment.segment().body().isEmpty();
    }

    private static void put(SlideCanvas sheet, Block.Picture picture, @Nullable Path folder, Rectangle2D place) {
        if (picture.look().whole()) {
            new PicturePlace(sheet, picture, folder).put(place);
            return;
        }
        var file = folder == null ? null : PictureFile.beside(folder.toAbsolutePath().normalize(), picture.path());
        if (file == null) {
            sheet.put(new Rectangle(place.getWidth(), place.getHeight(), sheet.palette.ghost()), place.getMinX(), 0);
            return;
        }
        sheet.say(picture.alt());
        var view = new ImageView();
        view.setFitWidth(place.getWidth());
        view.setFitHeight(place.getHeight());
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setAccessibleText(picture.alt());
        sheet.put(view, place.getMinX(), place.getMinY());
        double wanted = Math.max(place.getWidth(), place.getHeight() * file.ratio());
        sheet.beforeShowing(() -> file.read(wanted).whenCompleteAsync((image, broken) -> {
            if (broken == null) {
                view.setViewport(middle(image, place.getWidth() / place.getHeight()));
                view.setImage(image);
            } else {
                view.setVisible(false);
            }
        }, FxGate::run));
    }

    /** Returns the largest part in the middle of a picture that has the given proportions. */
    private static Rectangle2D middle(Image image, double ratio) {
        double width = Math.min(image.getWidth(), image.getHeight() * ratio);
        double height = width / ratio;
        return new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
    }

    /** Returns the colours for text in front of pictures, of which the veil keeps one alone readable. */
    static SlidePalette inFront(SlidePalette usual) {
        Color ink = usual.ink();
        var pole = new SlidePalette.Pole(ink, ink);
        return new SlidePalette(usual.paper(), ink, ink, ink, usual.line(), usual.ghost(), ink, pole, pole);
    }
}
