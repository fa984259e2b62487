package org.quarterdeck.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.ImportResult;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.parser.WorkshopParser;

class PdfDeckReaderTest {

    private static final PDRectangle WIDE = new PDRectangle(960, 540);

    @TempDir
    Path folder;

    private interface Filling {

        void of(PDDocument document) throws IOException;
    }

    private Path pdf(Filling filling) throws IOException {
        var file = folder.resolve("talk.pdf");
        try (var document = new PDDocument()) {
            filling.of(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(PDDocument document, String title, String text) throws IOException {
        var page = new PDPage(WIDE);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page); var missingFont = LogCapture.of(PDType1Font.class)) {
            var face = new PDType1Font(FontName.HELVETICA);
            for (var words : List.of(title, text)) {
                pen.beginText();
                pen.setFont(face, words.equals(title) ? 48 : 20);
                pen.newLineAtOffset(60, words.equals(title) ? 440 : 300);
                pen.showText(words);
                pen.endText();
            }
        }
    }

    private ImportResult made(Path file) throws ImportException {
        return new DeckImporter(List.of(new PdfDeckReader())).run(file, null, ImportMonitor.NONE);
    }

    private void assertRefused(Path file, String why) throws IOException {
        var refused = assertThrows(ImportException.class, () -> made(file));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("talk.pdf"), files.map(each -> each.getFileName().toString()).toList(), "nothing is left");
        }
    }

    @Test
    void each_page_is_a_sharp_picture_with_a_title_and_its_text_as_notes() throws Exception {
        var made = made(pdf(document -> {
            page(document, "Better meetings", "Two hours that you get back");
            page(document, "Why * we meet", "- to decide");
            document.addPage(new PDPage(PDRectangle.A4));
            document.getDocumentInformation().setAuthor("Ada Okafor");
        }));
        assertEquals(
                List.of("talk.pdf: page 3: there is no text to read, so search and screen readers find only the page’s number"),
                made.losses());
        var read = WorkshopParser.read(made.folder());
        assertEquals(List.of(), read.faults());
        assertEquals("Better meetings", read.workshop().title());
        assertEquals("Ada Okafor", read.workshop().author());
        assertEquals(3, read.workshop().segments().size());
        var second = read.workshop().segments().get(1);
        assertEquals(SlideLayout.PICTURE, second.layout());
        assertEquals(new Block.Picture("pages/page-002.png", "Why * we meet"), second.body().getFirst());
        assertTrue(second.notes().toString().contains("- to decide"), second.notes().toString());
        var picture = ImageIO.read(made.folder().resolve("pages/page-002.png").toFile());
        assertEquals(1920, picture.getWidth());
        assertEquals(1080, picture.getHeight());
        assertEquals(1080, ImageIO.read(made.folder().resolve("pages/page-003.png").toFile()).getHeight());
    }

    @Test
    void few_bookmarks_are_parts_and_many_are_titles() throws Exception {
        var made = made(pdf(document -> {
            for (int i = 1; i <= 4; i++) {
                page(document, "Page " + i, "text");
            }
            var outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            for (int page : new int[]{0, 2}) {
                var item = new PDOutlineItem();
                item.setTitle("Part at " + page);
                item.setDestination(document.getPage(page));
                outline.addLast(item);
            }
        }));
        var parts = WorkshopParser.read(made.folder()).workshop().segments().stream().map(each -> each.part()).toList();
        assertEquals(Arrays.asList("Part at 0", null, "Part at 2", null), parts);
    }

    @Test
    void an_encrypted_one_is_said_to_be() throws Exception {
        assertRefused(pdf(document -> {
            page(document, "A", "b");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        }), "is encrypted");
    }

    @Test
    void a_damaged_one_is_said_to_be() throws Exception {
        assertRefused(Files.writeString(folder.resolve("talk.pdf"), "%PDF-1.7\nand then nothing of the sort"), "is damaged");
    }

    @Test
    void one_of_500_pages_is_refused() throws Exception {
        assertRefused(pdf(document -> {
            for (int i = 0; i < 500; i++) {
                document.addPage(new PDPage());
            }
        }), "has 500 pages or slides");
    }

    @Test
    void a_page_that_unfolds_without_end_is_refused() throws Exception {
        assertRefused(pdf(document -> {
            var page = new PDPage(WIDE);
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var some = new byte[1024 * 1024];
                Arrays.fill(some, (byte) ' ');
                for (int i = 0; i < 100; i++) {
                    out.write(some);
                }
            }
            page.setContents(stream);
        }), "Page 1 of");
    }

    @Test
    void of_a_file_whose_end_is_missing_says_that_pages_may_be_missing() throws Exception {
        var file = pdf(document -> {
            page(document, "One", "Text");
            page(document, "Two", "Text");
        });
        assertTrue(made(file).losses().isEmpty(), "a whole file loses nothing");
        var bytes = Files.readAllBytes(file);
        int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        var cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(bytes, end));
        assertEquals(
                List.of("cut.pdf: page 2: the end of the file is missing: pages, or what stands on them, may be missing too"),
                made(cut).losses().stream().map(String::valueOf).toList());
    }
}
