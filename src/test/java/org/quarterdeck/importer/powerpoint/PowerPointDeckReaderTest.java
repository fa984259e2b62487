package org.quarterdeck.importer.powerpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.ImportResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

class PowerPointDeckReaderTest {

    @TempDir
    Path folder;

    private interface Filling {

        void of(XMLSlideShow show) throws IOException;
    }

    private Path deck(Filling filling) throws IOException {
        var file = folder.resolve("talk.pptx");
        try (var show = new XMLSlideShow(); var out = Files.newOutputStream(file)) {
            filling.of(show);
            show.write(out);
        }
        return file;
    }

    private static XSLFSlide slide(XMLSlideShow show, SlideLayout layout, String title, String... bodies) {
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
        int body = 0;
        for (var shape : slide.getPlaceholders()) {
            if (shape.getPlaceholder() == Placeholder.TITLE || shape.getPlaceholder() == Placeholder.CENTERED_TITLE) {
                shape.setText(title);
            } else if (body < bodies.length) {
                shape.setText(bodies[body++]);
            }
        }
        return slide;
    }

    private ImportResult made(Path file) throws ImportException {
        return made(file, null);
    }

    private ImportResult made(Path file, @Nullable Path office) throws ImportException {
        return new DeckImporter(List.of(new PowerPointDeckReader(() -> office))).run(file, null, ImportMonitor.NONE);
    }

    private String text(Path file) throws Exception {
        var made = made(file);
        assertEquals(List.of(), WorkshopParser.read(made.folder()).faults());
        return Files.readString(made.folder().resolve("workshop.md"));
    }

    private void assertRefused(Path file, String why) throws IOException {
        var refused = assertThrows(ImportException.class, () -> made(file));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("talk.pptx"), files.map(each -> each.getFileName().toString()).toList(), "nothing is left");
        }
    }

    @Test
    void titles_lists_columns_notes_and_tables_become_slides() throws Exception {
        var text = text(deck(show -> {
            show.getProperties().getCoreProperties().setTitle("Better meetings");
            show.getProperties().getCoreProperties().setCreator("Ada Okafor");
            slide(show, SlideLayout.TITLE, "Better meetings", "Two hours that you get back");
            var why = slide(show, SlideLayout.TITLE_AND_CONTENT, "Why we meet", "To decide *now*\nTo think");
            var notes = show.getNotesSlide(why);
            for (var shape : notes.getPlaceholders()) {
                if (shape.getPlaceholder() == Placeholder.BODY) {
                    shape.setText("Ask first.");
                }
            }
            slide(show, SlideLayout.TWO_OBJ, "Two kinds", "To inform", "To decide");
            slide(show, SlideLayout.SECTION_HEADER, "After that", "");
            var table = slide(show, SlideLayout.TITLE_ONLY, "A table").createTable(2, 2);
            table.setAnchor(new Rectangle(50, 200, 400, 100));
            for (int i = 0; i < 4; i++) {
                table.getCell(i / 2, i % 2).setText("cell " + i);
            }
        }));
        assertEquals("""
                ---
                title: "Better meetings"
                author: "Ada Okafor"
                ---
                layout: cover
                ---
                # Better meetings

                Two hours that you get back

                ---
                # Why we meet

                - To decide \\*now\\*
                - To think

                <!-- Ask first. -->

                ---
                layout: two-cols
                ---
                # Two kinds

                - To inform

                ::right::

                - To decide

                ---
                layout: section
                ---
                # After that

                ---
                # A table

                | cell 0 | cell 1 |
                | --- | --- |
                | cell 2 | cell 3 |
                """, text);
    }

    @Test
    void pictures_come_along_and_a_drawing_becomes_one() throws Exception {
        var png = Files.readAllBytes(Path.of("src/test/resources/decks/plain/one.png"));
        var made = made(deck(show -> {
            var slide = slide(show, SlideLayout.TITLE_ONLY, "The room");
            slide.createPicture(show.addPicture(png, PictureType.PNG)).setAnchor(new Rectangle(100, 200, 300, 200));
            show.getProperties().getCoreProperties().setTitle("PowerPoint Presentation");
            var drawn = slide(show, SlideLayout.TITLE_ONLY, "A drawing");
            for (int i = 0; i < 5; i++) {
                drawn.createConnector().setAnchor(new Rectangle(100, 100 + i * 50, 300, 20));
            }
            slide(show, SlideLayout.TITLE_ONLY, "Hidden").setHidden(true);
        }));
        var text = Files.readString(made.folder().resolve("workshop.md"));
        assertEquals("The room", made.title());
        assertTrue(text.contains("# The room\n\n![") && text.contains("](pictures/image1.png)"), text);
        assertTrue(text.contains("![A drawing](slides/slide-002.png)"), text);
        assertEquals(
                List.of("talk.pptx: slide 2: the slide is more than text and is shown as a picture; its text is in the notes",
                        "talk.pptx: slide 3: a hidden slide is left out"),
                made.losses());
        assertEquals(List.of(), WorkshopParser.read(made.folder()).faults());
    }

    @Test
    void an_item_that_begins_like_markdown_keeps_its_words_and_an_empty_slide_is_told() throws Exception {
        var made = made(deck(show -> {
            slide(show, SlideLayout.TITLE_AND_CONTENT, "A", "# one\n2. two\n- three");
            slide(show, SlideLayout.BLANK, "");
        }));
        var text = Files.readString(made.folder().resolve("workshop.md"));
        assertTrue(text.contains("- \\# one\n- 2\\. two\n- \\- three"), text);
        assertEquals(List.of("talk.pptx: slide 2: an empty slide is left out"), made.losses());
        assertEquals(List.of(), WorkshopParser.read(made.folder()).faults());
    }

    @Test
    void a_box_of_text_keeps_its_bold_words_and_links_and_is_no_note() throws Exception {
        var text = text(deck(show -> {
            var box = slide(show, SlideLayout.TITLE_ONLY, "A").createTextBox();
            box.setAnchor(new Rectangle(50, 200, 400, 100));
            runs(box);
        }));
        assertTrue(text.contains("Note\\: **bold** and [a link](https://example.org/a)"), text);
    }

    private static void runs(XSLFTextShape box) {
        var paragraph = box.addNewTextParagraph();
        paragraph.addNewTextRun().setText("Note: ");
        var bold = paragraph.addNewTextRun();
        bold.setText("bold");
        bold.setBold(true);
        paragraph.addNewTextRun().setText(" and ");
        var link = paragraph.addNewTextRun();
        link.setText("a link");
        link.createHyperlink().setAddress("https://example.org/a");
    }

    @Test
    void one_with_a_password_a_damaged_one_and_one_of_500_slides_are_refused() throws Exception {
        var file = folder.resolve("talk.pptx");
        var old = new byte[2_048];
        System.arraycopy(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0,
                old, 0, 8);
        assertRefused(Files.write(file, old), "is encrypted");
        assertRefused(Files.writeString(file, "PK and no more"), "is damaged");
        assertRefused(deck(show -> {
            for (int i = 0; i < 500; i++) {
                show.createSlide();
            }
        }), "has 500 pages or slides");
    }

    @Test
    void one_that_unfolds_without_end_is_refused() throws Exception {
        var file = deck(show -> slide(show, SlideLayout.TITLE_ONLY, "A"));
        var bomb = folder.resolve("bomb.pptx");
        try (var in = new java.util.zip.ZipFile(file.toFile()); var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (var entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
                for (int i = 0; entry.getName().endsWith("slide1.xml") && i < 300; i++) {
                    out.write(new byte[1024 * 1024]);
                }
                out.closeEntry();
            }
        }
        Files.delete(file);
        Files.move(bomb, file);
        assertRefused(file, "nothing was made");
    }

    /** Two slides with a hidden one between them, of which the second is drawn. */
    private static void drawn(XMLSlideShow show) {
        slide(show, SlideLayout.TITLE_AND_CONTENT, "Words", "One");
        slide(show, SlideLayout.TITLE_AND_CONTENT, "Hidden", "Two").setHidden(true);
        var drawn = slide(show, SlideLayout.TITLE_ONLY, "Drawn");
        for (int i = 0; i < 5; i++) {
            drawn.createConnector().setAnchor(new Rectangle(100, 100 + i * 50, 300, 20));
        }
    }

    /** A program that behaves as LibreOffice on the command line: it puts a PDF with so many red pages where it is told. */
    private Path office(int pages, int status) throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the stand-in is a script for a shell");
        var place = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-office"));
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(new PDRectangle(960, 540));
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(i == pages - 1 ? Color.RED : Color.BLUE);
                    pen.addRect(0, 0, 960, 540);
                    pen.fill();
                }
            }
            document.save(place.resolve("printed.pdf").toFile());
        }
        var script = Files.writeString(place.resolve("soffice"), """
                #!/bin/sh
                while [ "$1" != "--outdir" ]; do shift; done
                cp "%s" "$2/$(basename "$3" .pptx).pdf"
                exit %d
                """.formatted(place.resolve("printed.pdf"), status));
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    private static int middle(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        return image.getRGB(image.getWidth() / 2, image.getHeight() - 40) & 0xFFFFFF;
    }

    @Test
    void a_drawn_slide_is_the_picture_that_libreoffice_prints_of_it() throws Exception {
        var made = made(deck(PowerPointDeckReaderTest::drawn), office(2, 0));
        assertEquals(0xFF0000, middle(made.folder().resolve("slides/slide-003.png")));
        assertEquals(2, made.slides());
    }

    @Test
    void a_drawn_slide_is_the_librarys_picture_where_libreoffice_fails_or_prints_other_pages() throws Exception {
        var file = deck(PowerPointDeckReaderTest::drawn);
        assertEquals(0xFFFFFF, middle(made(file, office(2, 1)).folder().resolve("slides/slide-003.png")));
        assertEquals(0xFFFFFF, middle(made(file, office(3, 0)).folder().resolve("slides/slide-003.png")));
        assertEquals(0xFFFFFF,
                middle(made(file, folder.resolve("no-such-program")).folder().resolve("slides/slide-003.png")));
    }

    @Test
    void a_chart_is_what_libreoffice_prints_of_its_slide_and_is_told_as_left_out_without_it() throws Exception {
        var file = deck(show -> {
            slide(show, SlideLayout.TITLE_AND_CONTENT, "Words", "One");
            var slide = slide(show, SlideLayout.TITLE_ONLY, "Sales");
            var chart = show.createChart(slide);
            chart.plot(chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM),
                    chart.createValueAxis(AxisPosition.LEFT)));
            slide.addChart(chart, new Rectangle(100, 100, 300, 200));
        });
        var made = made(file, office(2, 0));
        assertEquals(0xFF0000, middle(made.folder().resolve("slides/slide-002.png")));
        var without = made(file, null).losses().toString();
        assertTrue(without.contains("a chart or an embedded object is left out"), without);
    }

    @Test
    void the_words_of_a_smart_art_are_kept_in_the_notes() throws Exception {
        var text = text(deck(show -> {
            var slide = slide(show, SlideLayout.TITLE_ONLY, "A circle");
            var name = part("/ppt/diagrams/data1.xml");
            var part = show.getPackage().createPart(name,
                    "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml");
            try (var out = part.getOutputStream()) {
                out.write(
                        """
                                <dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
                                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>
                                <dgm:pt modelId="1" type="doc"><dgm:t><a:p><a:endParaRPr lang="en"/></a:p></dgm:t></dgm:pt>
                                <dgm:pt modelId="2"><dgm:t><a:p><a:r><a:t>Plan &amp; </a:t></a:r><a:r><a:t>do</a:t></a:r></a:p></dgm:t></dgm:pt>
                                <dgm:pt modelId="3"><dgm:t><a:p><a:r><a:t>Check</a:t></a:r></a:p></dgm:t></dgm:pt>
                                </dgm:ptLst></dgm:dataModel>
                                """
                                .getBytes(UTF_8));
            }
            slide.getPackagePart().addRelationship(name, TargetMode.INTERNAL,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData", "rId77");
            slide.getXmlObject().getCSld().getSpTree().addNewGraphicFrame().set(frame());
        }));
        assertTrue(text.contains("layout: picture"), text);
        assertTrue(text.contains("- Plan & do\n- Check"), text);
    }

    private static PackagePartName part(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static CTGraphicalObjectFrame frame() throws IOException {
        try {
            return CTGraphicalObjectFrame.Factory.parse("""
                    <xml-fragment xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
                     xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
                    <p:nvGraphicFramePr><p:cNvPr id="9" name="Diagram"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>
                    <p:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="2000000"/></p:xfrm>
                    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram">
                    <dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:dm="rId77"/>
                    </a:graphicData></a:graphic></xml-fragment>
                    """);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
