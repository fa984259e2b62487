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

/** Writes a workshop's slides as PDF, one page each, of the slide's own shape, with searchable text and vector graphics. */
public final class SlidesPdf {

    /** A slide 1920 wide becomes 13⅓ inches wide, the usual size in presentation programs. */
    private static final double SCALE = 0.5;

    private SlidesPdf() {}

    /**
     * Writes the file and replaces an existing one.
     *
     * @return the characters that are drawn as boxes because no font has them, or empty
     * @throws InterruptedException if the thread was interrupted: nothing is written then
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
        try (var canvas = new PdfCanvas(document, page, faces, SCALE)) {
            canvas.marks(slide.marks(), new AffineTransform());
        }
    }
}
