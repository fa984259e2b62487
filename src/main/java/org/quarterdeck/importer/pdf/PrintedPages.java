package org.quarterdeck.importer.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quarterdeck.importer.ImportException;

/** The pages of a PDF as pictures, for decks that another program has printed. */
public final class PrintedPages implements AutoCloseable {

    private final PDDocument document;
    private final PageRenderer renderer;

    private PrintedPages(PDDocument document, Path file) {
        this.document = document;
        this.renderer = new PageRenderer(document, file);
    }

    public static PrintedPages of(Path file) throws IOException {
        PageRenderer.prepare();
        return new PrintedPages(Loader.loadPDF(file.toFile()), file);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Draws a page, counted from 0. */
    public PagePicture picture(int page) throws ImportException {
        return renderer.finish(renderer.begin(page), page).picture();
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        document.close();
    }
}
