package org.quarterdeck.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF file as pictures, for a look at them before it is handed out. Each is drawn when it is asked for. */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Double> ratios;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.ratios = StreamSupport.stream(document.getPages().spliterator(), false).map(PdfPages::ratio).toList();
    }

    /** Reads the whole file: a thread that is interrupted while it draws would close an open one for all others. */
    public static PdfPages of(Path file) throws IOException {
        return new PdfPages(Loader.loadPDF(Files.readAllBytes(file)));
    }

    private static double ratio(PDPage page) {
        var box = page.getMediaBox();
        return box.getHeight() / box.getWidth();
    }

    public int count() {
        return ratios.size();
    }

    /** Returns the height of a page, where its width is 1. */
    public double ratio(int page) {
        return ratios.get(page);
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param width the width of the picture in pixels
     */
    public synchronized BufferedImage picture(int page, int width) throws IOException {
        return renderer.renderImage(page, width / document.getPage(page).getMediaBox().getWidth(), ImageType.RGB);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
