package org.quarterdeck.ui.slide.layout;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.ui.slide.film.FilmFrame;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.picture.FilmStill;
import org.quarterdeck.workshop.picture.PictureLook;

/** A picture to be placed in an area of a slide in its own proportions, or its description if there is no file. */
final class PicturePlace {

    /** The proportions of a picture that is missing. */
    private static final double USUAL_RATIO = 4.0 / 3;

    /** The height of the sign that a film begins with. */
    private static final double SIGN = 160;

    private final SlideCanvas sheet;
    private final Block.Picture picture;
    private final @Nullable PictureFile file;
    private final @Nullable Path folder;

    PicturePlace(SlideCanvas sheet, Block.Picture picture, @Nullable Path folder) {
        this.sheet = sheet;
        this.picture = picture;
        this.folder = folder;
        this.file = folder == null ? null : PictureFile.beside(folder.toAbsolutePath().normalize(), picture.path());
    }

    /** Returns width to height, or 0 if there is no file. */
    double ratio() {
        return file == null ? 0 : file.ratio();
    }

    /** Returns the size in which it is shown in an area: its own proportions, and the size that its author wants if it fits. */
    Dimension2D size(double width, double height) {
        double ratio = ratio() == 0 ? USUAL_RATIO : ratio();
        var look = picture.look();
        double pixel = SlideShape.HEIGHT / PictureLook.SLIDE_HEIGHT;
        double most = Math.min(width, height * ratio);
        double wanted = look.width() > 0 ? look.width() * pixel : look.height() > 0 ? look.height() * pixel * ratio : most;
        if (look.width() > 0 && look.height() > 0) {
            wanted = Math.min(wanted, look.height() * pixel * ratio);
        }
        double shown = Math.min(most, wanted);
        return new Dimension2D(shown, shown / ratio);
    }

    /** Places the whole picture in the centre of an area. */
    void put(Rectangle2D place) {
        sheet.say(picture.alt());
        if (file == null) {
            putWords(place);
            putFilm(sheet, picture, folder, place);
        } else {
            put(file, place);
            var size = size(place.getWidth(), place.getHeight());
            putFilm(sheet, picture, folder,
                    new Rectangle2D(place.getMinX() + (place.getWidth() - size.getWidth()) / 2,
                            place.getMinY() + (place.getHeight() - size.getHeight()) / 2, size.getWidth(), size.getHeight()));
        }
    }

    /** Places a film over its still, if the picture names one that can be played. */
    static void putFilm(SlideCanvas sheet, Block.Picture picture, @Nullable Path folder, Rectangle2D place) {
        if (FilmStill.playable(picture.path())) {
            FilmStill.file(folder, picture.path()).ifPresent(film -> sheet.put(
                    new FilmFrame(film, FilmStill.beside(film).isPresent(), place.getWidth(), place.getHeight()), place.getMinX(),
                    place.getMinY()));
        }
    }

    private void put(PictureFile source, Rectangle2D place) {
        var size = size(place.getWidth(), place.getHeight());
        double width = size.getWidth();
        double height = size.getHeight();
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

    /** Places the sign that films begin with, and returns the place below it. */
    private Rectangle2D putSign(Rectangle2D place) {
        double high = Math.min(SIGN, place.getHeight() / 4);
        double x = place.getMinX() + (place.getWidth() - high * 0.9) / 2;
        double y = place.getMinY() + (place.getHeight() - high) / 2 - high * 0.6;
        var sign = new Polygon(0, 0, high * 0.9, high / 2, 0, high);
        sign.setFill(sheet.palette.muted());
        sheet.put(sign, x, y);
        return new Rectangle2D(place.getMinX(), y + high, place.getWidth(), place.getMaxY() - y - high);
    }

    /** Places the description of a picture that is missing, or of a film that has none. */
    private void putWords(Rectangle2D place) {
        var frame = new Rectangle(place.getWidth(), place.getHeight(), sheet.palette.ghost());
        frame.setArcWidth(24);
        frame.setArcHeight(24);
        sheet.put(frame, place.getMinX(), place.getMinY());
        boolean film = FilmStill.film(picture.path());
        var below = film ? putSign(place) : place;
        var words = TextBlock
                .of(List.of(sheet.run(film && picture.alt().isBlank() ? picture.path() : picture.alt(),
                        BundledFonts.text(SlideCanvas.SMALLEST), sheet.palette.muted())),
                        Math.max(SlideCanvas.SMALLEST, place.getWidth() - 120), 1.3, LineBreaking.BALANCED)
                .within(below.getHeight() - (film ? 40 : 80));
        double room = film ? 80 : below.getHeight() - words.opticalHeight();
        sheet.put(words, below.getMinX() + below.getWidth() / 2, below.getMinY() + room / 2, 0.5);
    }
}
