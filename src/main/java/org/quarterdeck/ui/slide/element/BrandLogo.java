package org.quarterdeck.ui.slide.element;

import javafx.geometry.NodeOrientation;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;

/** The logo of a workshop's brand, at the right end of the footer. */
public final class BrandLogo {

    private static final double HEIGHT = 48;
    private static final double MOST_WIDTH = 220;
    /** The height of a logo that stands alone, on the cover. */
    private static final double COVER_HEIGHT = 88;
    private static final double COVER_MOST_WIDTH = 400;
    /** The middle of the footer's small letters. */
    private static final double MIDDLE = SlideCanvas.FOOTER_BASELINE - 10;
    private static final double GAP = 32;

    private BrandLogo() {}

    /** Places the logo in the footer's corner. Returns the width that it takes there, or 0 if there is none. */
    static double put(SlideCanvas sheet, SlideMoment moment) {
        double width = put(sheet, moment, HEIGHT, MOST_WIDTH);
        return width == 0 ? 0 : width + GAP;
    }

    /** Places the logo larger in the corner of a cover, if there is one. */
    public static void putOnCover(SlideCanvas sheet, SlideMoment moment) {
        put(sheet, moment, COVER_HEIGHT, COVER_MOST_WIDTH);
    }

    private static double put(SlideCanvas sheet, SlideMoment moment, double height, double most) {
        var file = file(moment);
        if (file == null) {
            return 0;
        }
        double width = Math.min(most, height * file.ratio());
        double tall = width / file.ratio();
        var view = new ImageView();
        view.setFitWidth(width);
        view.setFitHeight(tall);
        view.setSmooth(true);
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        sheet.put(view, sheet.shape.right() - width, MIDDLE - tall / 2);
        sheet.beforeShowing(() -> file.read(2 * width).whenCompleteAsync((image, broken) -> {
            if (broken == null) {
                view.setImage(image);
            } else {
                view.setVisible(false);
            }
        }, FxGate::run));
        return width;
    }

    private static @Nullable PictureFile file(SlideMoment moment) {
        var folder = moment.folder();
        var logo = moment.workshop().brand().logo();
        return folder == null || logo == null ? null : PictureFile.beside(folder.toAbsolutePath().normalize(), logo);
    }
}
