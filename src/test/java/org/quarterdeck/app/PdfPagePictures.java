package org.quarterdeck.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.quarterdeck.app.export.WorkshopFileWriter;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.ui.home.action.PrintFormat;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Puts a workshop on paper and draws the pages, to be looked at: run by hand, with a folder and a workshop as its arguments. */
public final class PdfPagePictures {

    private PdfPagePictures() {}

    public static void main(String[] args) throws Exception {
        HeadlessDisplay.start();
        var folder = Files.createDirectories(Path.of(args[0]));
        var reading = WorkshopParser.read(Path.of(args[1]));
        for (var what : PrintFormat.values()) {
            take(reading, what, folder);
        }
        System.exit(0);
    }

    private static void take(ParseResult reading, PrintFormat what, Path folder) throws Exception {
        var file = folder.resolve(what + ".pdf");
        long begun = System.nanoTime();
        var work = new WorkshopFileWriter(reading, "",
                reading.workshop().cuts().isEmpty() ? null : Integer.valueOf(reading.workshop().minutes()), what, file);
        new Thread(work).start();
        work.get();
        System.out.println(what + ": " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms, " + Files.size(file)
                + " bytes, boxes for: " + work.get());
        try (var document = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                ImageIO.write(renderer.renderImageWithDPI(i, what == PrintFormat.SLIDES ? 40 : 80), "png",
                        folder.resolve(String.format(Locale.ROOT, "%s-%02d.png", what, i + 1)).toFile());
            }
        }
    }
}
