package org.quarterdeck.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.pdf.PdfDeckReader;

/** How long a PDF of 60 pages takes to import: of text with drawings, and of photos. Run by hand, or with the path of a PDF. */
public final class PdfImportBenchmark {

    private static final int PAGES = 60;
    private static final int PHOTO_WIDTH = 1600;
    private static final int PHOTO_HEIGHT = 900;

    private PdfImportBenchmark() {}

    public static void main(String[] args) throws Exception {
        var place = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pages-");
        if (args.length > 0) {
            measure("that file", Path.of(args[0]), place.resolve("given"));
            return;
        }
        measure("text and drawings", made(place.resolve("drawings.pdf"), false), place.resolve("drawings"));
        measure("photos", made(place.resolve("photos.pdf"), true), place.resolve("photos"));
    }

    private static void measure(String what, Path file, Path to) throws Exception {
        long begun = System.nanoTime();
        var busy = busy();
        var made = new DeckImporter(List.of(new PdfDeckReader())).run(file, to, ImportMonitor.NONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%-18s  %d pages in %.1f s, busy for %.1f s: %.1f pages a second%n", what, made.slides(), seconds,
                busy().minus(busy).toMillis() / 1e3, made.slides() / seconds);
    }

    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static Path made(Path file, boolean photos) throws IOException {
        var chance = new Random(7);
        try (var document = new PDDocument()) {
            for (int i = 0; i < PAGES; i++) {
                var page = new PDPage(new PDRectangle(960, 540));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    if (photos) {
                        content.drawImage(LosslessFactory.createFromImage(document, photo(chance)), 0, 0, 960, 540);
                    } else {
                        draw(content, chance);
                    }
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 40);
                    content.newLineAtOffset(60, 460);
                    content.showText("A page with a heading, number " + (i + 1));
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                    for (int line = 0; line < 8; line++) {
                        content.newLineAtOffset(0, -40);
                        content.showText("A line of text that somebody reads from the back of the room");
                    }
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void draw(PDPageContentStream content, Random chance) throws IOException {
        for (int i = 0; i < 200; i++) {
            content.setNonStrokingColor(chance.nextFloat(), chance.nextFloat(), 1f);
            content.moveTo(chance.nextInt(960), chance.nextInt(300));
            content.curveTo(chance.nextInt(960), chance.nextInt(300), chance.nextInt(960), chance.nextInt(300),
                    chance.nextInt(960), chance.nextInt(300));
            content.fill();
        }
    }

    private static BufferedImage photo(Random chance) {
        var photo = new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        int phase = chance.nextInt(256);
        for (int y = 0; y < PHOTO_HEIGHT; y++) {
            for (int x = 0; x < PHOTO_WIDTH; x++) {
                int noise = chance.nextInt(12);
                photo.setRGB(x, y,
                        (((x / 8 + phase) & 255) << 16) | (((y / 5 + noise) & 255) << 8) | (((x + y) / 12 + noise) & 255));
            }
        }
        return photo;
    }
}
