package org.quarterdeck.ui.slide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Block;

/** A picture in its own shape: filling the slide where it is alone, on the right where there is text beside it. */
final class PicturePage {

    private PicturePage() {}

    static Block.@Nullable Picture picture(List<Block> body) {
        for (var block : body) {
            if (block instanceof Block.Picture picture) {
                return picture;
            }
        }
        return null;
    }

    static Page of(Sheet sheet, SlideMoment moment) {
        var segment = moment.segment();
        var picture = picture(segment.body());
        var text = segment.body().stream().filter(b -> !(b instanceof Block.Picture)).toList();
        var shape = sheet.shape;
        double end = Headline.atTop(sheet, segment.title());
        double top = end == Sheet.TOP ? 72 : end + 72;
        if (picture != null) {
            double width = text.isEmpty() ? shape.measure() : shape.measure() * 0.52;
            put(sheet, picture, moment.folder(), shape.right() - width, top, width, Sheet.BOTTOM - top);
        }
        if (!text.isEmpty()) {
            int shown = segment.buildItems() == 0 ? Integer.MAX_VALUE : moment.step();
            BodyText.of(sheet, text).built(shown).put(shape.margin(), top + 8, shape.measure() * 0.48 - 72, Sheet.BOTTOM);
        }
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    private static void put(Sheet sheet, Block.Picture picture, @Nullable Path folder, double x, double y, double width,
            double height) {
        var file = folder == null ? null : folder.resolve(picture.path());
        if (file == null || !Files.isRegularFile(file)) {
            putWords(sheet, picture.alt(), x, y, width, height);
            return;
        }
        var image = new Image(file.toUri().toString(), width * 1.5, height * 1.5, true, true, true);
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setAccessibleText(picture.alt());
        sheet.put(view, x, y);
        sheet.say(picture.alt());
        Runnable centre = () -> {
            var size = view.getLayoutBounds();
            view.setLayoutX(x + (width - size.getWidth()) / 2);
            view.setLayoutY(y + (height - size.getHeight()) / 2);
        };
        view.layoutBoundsProperty().addListener(bounds -> centre.run());
        centre.run();
        image.errorProperty().addListener(error -> {
            sheet.pane().getChildren().remove(view);
            putWords(sheet, picture.alt(), x, y, width, height);
        });
    }

    /** A picture that is not there leaves its words. */
    private static void putWords(Sheet sheet, String alt, double x, double y, double width, double height) {
        var frame = new Rectangle(width, height, sheet.palette.ghost());
        frame.setArcWidth(24);
        frame.setArcHeight(24);
        sheet.put(frame, x, y);
        var words = TextBlock.of(List.of(sheet.run(alt, Fonts.text(Sheet.SMALLEST), sheet.palette.muted())), width - 120, 1.3,
                Breaking.BALANCED);
        sheet.put(words, x + (width - words.width()) / 2, y + (height - words.opticalHeight()) / 2);
    }
}
