package org.quarterdeck.ui.slide.layout;

import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.picture.FilmStill;

/** Places a picture so that it fills an area, cut at its edges, or whole in the middle if its author wants it so. */
final class FilledPicture {

    private FilledPicture() {}

    static void put(SlideCanvas sheet, Block.Picture picture, @Nullable Path folder, Rectangle2D place) {
        if (picture.look().whole()) {
            new PicturePlace(sheet, picture, folder).put(place);
            return;
        }
        var file = folder == null ? null : PictureFile.beside(folder.toAbsolutePath().normalize(), picture.path());
        if (file == null) {
            if (FilmStill.film(picture.path())) {
                new PicturePlace(sheet, picture, folder).put(place);
                return;
            }
            sheet.put(new Rectangle(place.getWidth(), place.getHeight(), sheet.palette.ghost()), place.getMinX(),
                    place.getMinY());
            return;
        }
        sheet.say(picture.alt());
        var view = new ImageView();
        view.setFitWidth(place.getWidth());
        view.setFitHeight(place.getHeight());
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setAccessibleText(picture.alt());
        sheet.put(view, place.getMinX(), place.getMinY());
        PicturePlace.putFilm(sheet, picture, folder, place);
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
}
