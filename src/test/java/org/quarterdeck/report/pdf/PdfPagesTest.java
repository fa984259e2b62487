package org.quarterdeck.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

    /** So many bytes that a page is not read with the one before it. */
    private static final int LONG = 40_000;

    /** Writes a page that is red and one that is blue and twice as high. */
    private static Path written(Path folder) throws IOException {
        var to = folder.resolve("two.pdf");
        try (var document = new PDDocument()) {
            document.addPage(page(document, 100, 100, "1 0 0 rg 0 0 100 100 re f"));
            document.addPage(page(document, 100, 200, "0 0 1 rg 0 0 100 200 re f"));
            document.save(to.toFile());
        }
        return to;
    }

    private static PDPage page(PDDocument document, int width, int height, String marks) throws IOException {
        var page = new PDPage(new PDRectangle(width, height));
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write((marks + "\n%" + "x".repeat(LONG) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return page;
    }

    @Test
    void a_page_is_drawn_after_the_drawing_of_another_was_interrupted(@TempDir Path folder) throws IOException {
        try (var pages = PdfPages.of(written(folder))) {
            Thread.currentThread().interrupt();
            try {
                pages.picture(0, 50);
            } finally {
                assertTrue(Thread.interrupted());
            }
            assertEquals(Color.BLUE.getRGB(), pages.picture(1, 50).getRGB(25, 25));
        }
    }

    @Test
    void has_the_height_of_each_page(@TempDir Path folder) throws IOException {
        try (var pages = PdfPages.of(written(folder))) {
            assertEquals(2, pages.count());
            assertEquals(1, pages.ratio(0), 0.001);
            assertEquals(2, pages.ratio(1), 0.001);
        }
    }
}
