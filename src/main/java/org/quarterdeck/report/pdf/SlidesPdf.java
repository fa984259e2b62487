package org.quarterdeck.report.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.report.SlideDrawings;
import org.quarterdeck.workshop.Workshop;

/** A workshop's slides as PDF: a page each, of the slide's own shape, its letters to be searched and its lines sharp at any size. */
public final class SlidesPdf {

    /** A slide 1920 wide comes out 13⅓ inches wide, as slide programs have it. */
    private static final double SCALE = 0.5;

    private SlidesPdf() {}

    /**
     * Writes them, in place of what is there.
     *
     * @return the characters that boxes stand for, since no face here has them; empty where there are none
     * @throws InterruptedException where the thread was interrupted: nothing was written then
     */
    public static String write(Workshop workshop, SlideDrawings slides, Path to, ProgressListener progress)
            throws IOException, InterruptedException {
        return PdfFile.write(to, workshop, (document, faces) -> {
            for (int i = 0; i < slides.count(); i++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                page(document, faces, slides.slide(i));
                progress.done(i + 1, slides.count());
            }
        });
    }

    private static void page(PDDocument document, DocumentFonts faces, SlideDrawings.Drawing slide) throws IOException {
        var page = new PDPage(new PDRectangle((float) (slide.width() * SCALE), (float) (slide.height() * SCALE)));
        document.addPage(page);
        try (var pen = new PdfCanvas(document, page, faces, SCALE)) {
            pen.marks(slide.marks(), new AffineTransform());
        }
    }
}
