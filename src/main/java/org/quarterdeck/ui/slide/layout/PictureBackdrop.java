package org.quarterdeck.ui.slide.layout;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Block;

/** The pictures behind a slide's text, side by side over the whole slide, under a veil on which text has its contrast. */
final class PictureBackdrop {

    private PictureBackdrop() {}

    /** Returns whether the slide has pictures behind its text. */
    static boolean has(SlideMoment moment) {
        return !moment.ended() && moment.questions() == null && moment.parked() == null
                && !moment.segment().backdrop().isEmpty()
                && moment.segment().layout().hasBackdrop();
    }

    /** Places them. Without words in front there is no veil. */
    static void put(SlideCanvas sheet, SlideMoment moment) {
        var segment = moment.segment();
        var pictures = segment.backdrop().stream().limit(Block.Picture.MOST).toList();
        double width = sheet.shape.width() / pictures.size();
        for (int i = 0; i < pictures.size(); i++) {
            FilledPicture.put(sheet, pictures.get(i), moment.folder(), new Rectangle2D(i * width, 0, width, SlideShape.HEIGHT));
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

    /** Returns the colours for text in front of pictures, of which the veil keeps one alone readable. */
    static SlidePalette inFront(SlidePalette usual) {
        Color ink = usual.ink();
        var pole = new SlidePalette.Pole(ink, ink);
        return new SlidePalette(usual.paper(), ink, ink, ink, usual.line(), usual.ghost(), ink, pole, pole);
    }
}
