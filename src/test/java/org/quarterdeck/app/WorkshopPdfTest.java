package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.quarterdeck.app.export.WorkshopFileWriter;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.report.pdf.GuidePdf;
import org.quarterdeck.report.pdf.SlidesPdf;
import org.quarterdeck.ui.export.SlideVectorizer;
import org.quarterdeck.ui.home.action.PrintFormat;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.parser.WorkshopParser;

class WorkshopPdfTest {

    private static final String TEXT = """
            ---
            title: "A talk"
            author: Someone
            minutes: 20
            sources:
              A: "A good book"
            ---

            ---
            part: Welcome
            minutes: 5
            build: steps
            ---
            # Good morning

            - First this
            - then "that"

            ![A face](face.png)

            <!-- **Say** hello to everyone. -->

            ---
            id: lunch
            part: A vote
            poll: choice
            minutes: 15
            seconds: 30
            ---
            # What shall we eat?

            - [ ] Soup
            - [x] Bread
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void display() {
        HeadlessDisplay.start();
    }

    private String written(PrintFormat what, String text) throws Exception {
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("face.png").toFile());
        var work = FxDrawing
                .draw(() -> new WorkshopFileWriter(WorkshopParser.read("talk.md", text, folder), "A talk", null, what, pdf()));
        Thread.ofVirtual().start(work);
        return work.get(60, TimeUnit.SECONDS);
    }

    private Path pdf() {
        return folder.resolve("talk.pdf");
    }

    private PDDocument opened() throws IOException {
        return Loader.loadPDF(pdf().toFile());
    }

    private static String page(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Nested
    class Its_handouts {

        @Test
        void show_each_slide_above_its_notes() throws Exception {
            assertEquals("", written(PrintFormat.HANDOUT, TEXT));
            try (var document = opened()) {
                assertEquals(2, document.getNumberOfPages());
                var first = page(document, 1).replaceAll("\\s+", " ");
                assertTrue(first.contains("Good morning") && first.contains("Say hello to everyone."), first);
                assertFalse(page(document, 2).contains("Say hello"));
            }
        }

        @Test
        void for_participants_have_what_was_taught_and_a_page_for_a_plan() throws Exception {
            assertEquals("", written(PrintFormat.PARTICIPANTS, TEXT));
            try (var document = opened()) {
                assertEquals(2, document.getNumberOfPages());
                assertTrue(page(document, 1).contains("Good morning"));
                assertFalse(page(document, 1).contains("What shall we eat?") || page(document, 1).contains("Say hello"));
                assertTrue(page(document, 2).contains("What I take with me"), page(document, 2));
            }
        }

        @Test
        void for_groups_have_a_sheet_a_task_with_its_prompts() throws Exception {
            var tasks = TEXT + """

                    ---
                    breakout: 4
                    tasks: [Find the queue, Find the "hat"]
                    capture: [What it costs, Who could end it]
                    ---
                    # Look around

                    First a silent minute.
                    """;
            assertEquals("", written(PrintFormat.TASK_SHEETS, tasks));
            try (var document = opened()) {
                assertEquals(2, document.getNumberOfPages());
                var second = page(document, 2);
                for (var words : List.of("Look around", "Find the “hat”", "First a silent minute.", "What it costs",
                        "Who could end it")) {
                    assertTrue(second.contains(words), second);
                }
                assertFalse(second.contains("Find the queue"));
            }
        }

        @Test
        void for_groups_say_so_where_there_are_no_tasks() throws Exception {
            assertEquals("", written(PrintFormat.TASK_SHEETS, TEXT));
            try (var document = opened()) {
                assertTrue(page(document, 1).contains("no tasks for groups"));
            }
        }

        @Test
        void hold_three_or_six_slides_a_page_and_no_notes() throws Exception {
            var many = TEXT + IntStream.range(0, 6).mapToObj(i -> "\n---\n# Extra " + i + "\n").collect(Collectors.joining());
            for (var what : List.of(PrintFormat.HANDOUT_THREE, PrintFormat.HANDOUT_SIX)) {
                assertEquals("", written(what, many));
                try (var document = opened()) {
                    assertEquals(what == PrintFormat.HANDOUT_SIX ? 2 : 3, document.getNumberOfPages());
                    assertTrue(page(document, 1).contains("Good morning") && page(document, 1).contains("Extra 0"));
                    assertFalse(page(document, 1).contains("Say hello"));
                }
            }
        }
    }

    @Test
    void is_a_presentation_too_with_text_options_notes_and_pictures_that_can_be_edited() throws Exception {
        assertEquals("", written(PrintFormat.PRESENTATION, TEXT));
        try (var in = Files.newInputStream(pdf()); var show = new XMLSlideShow(in)) {
            assertEquals(2, show.getSlides().size());
            var first = show.getSlides().getFirst();
            assertEquals("Good morning", first.getTitle());
            assertTrue(first.getPlaceholder(0).getAnchor().getMaxY() <= first.getPlaceholder(1).getAnchor().getMinY());
            var words = words(first.getShapes());
            assertTrue(words.contains("First this") && words.contains("then “that”"), words);
            assertTrue(words(first.getNotes().getShapes()).contains("Say hello to everyone."));
            assertTrue(first.getPlaceholder(1).getTextParagraphs().getFirst().isBullet());
            assertEquals(List.of("A face"), first.getShapes().stream().filter(XSLFPictureShape.class::isInstance)
                    .map(shape -> ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().getDescr()).toList());
            var second = words(show.getSlides().get(1).getShapes());
            assertTrue(second.contains("What shall we eat?") && second.contains("Soup") && second.contains("Bread"), second);
        }
    }

    private static String words(List<XSLFShape> shapes) {
        return shapes.stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast).map(XSLFTextShape::getText)
                .collect(Collectors.joining("\n"));
    }

    @Nested
    class Its_slides {

        @Test
        void are_a_page_each_in_their_own_shape_with_words_that_can_be_searched() throws Exception {
            assertEquals("", written(PrintFormat.SLIDES, TEXT));
            try (var document = opened()) {
                assertEquals(2, document.getNumberOfPages());
                assertEquals(960, document.getPage(0).getMediaBox().getWidth());
                assertEquals(540, document.getPage(0).getMediaBox().getHeight());
                var first = page(document, 1).replaceAll("\\s+", " ");
                assertTrue(first.contains("Good morning") && first.contains("First this") && first.contains("then “that”"),
                        first);
                assertTrue(page(document, 2).contains("Bread"));
                assertTrue(document.getPage(0).getResources().getXObjectNames().iterator().hasNext(), "its picture is there");
                assertEquals("A talk", document.getDocumentInformation().getTitle());
            }
        }

        @Test
        void are_laid_out_anew_for_a_classic_picture() throws Exception {
            assertEquals("", written(PrintFormat.CLASSIC_SLIDES, TEXT));
            try (var document = opened()) {
                assertEquals(720, document.getPage(0).getMediaBox().getWidth());
                assertEquals(540, document.getPage(0).getMediaBox().getHeight());
                assertTrue(page(document, 2).contains("Bread"));
            }
        }

        @Test
        void lead_where_their_links_lead_and_hold_code_as_text_of_even_width() throws Exception {
            assertEquals("", written(PrintFormat.SLIDES, """
                    ---
                    title: T
                    ---
                    # Where to read on

                    [The whole story](https://example.org/story)

                    ```java
                    int il = 1;
                    int mm = 2;
                    ```
                    """));
            try (var document = opened()) {
                var links = document.getPage(0).getAnnotations(PDAnnotationLink.class::isInstance);
                assertFalse(links.isEmpty());
                for (var link : links) {
                    assertEquals("https://example.org/story", ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI());
                    assertTrue(link.getRectangle().getWidth() > 20 && link.getRectangle().getHeight() > 5);
                }
                var letters = new ArrayList<TextPosition>();
                var text = new PDFTextStripper() {
                    @Override
                    protected void writeString(String words, List<TextPosition> places) {
                        if (words.contains("int il") || words.contains("int mm")) {
                            letters.addAll(places);
                        }
                    }
                };
                text.getText(document);
                var widths = letters.stream().filter(letter -> letter.getUnicode().matches("[ilm]"))
                        .mapToInt(letter -> Math.round(letter.getWidthDirAdj() * 10)).distinct().toArray();
                assertEquals(1, widths.length, "an i is as wide as an m");
            }
        }

        @Test
        void have_a_page_for_each_page_of_many_sources() throws Exception {
            var sources = IntStream.range(0, 20).mapToObj(i -> "  S" + i + ": Source number " + i + "\n")
                    .collect(Collectors.joining());
            written(PrintFormat.SLIDES,
                    "---\ntitle: T\nsources:\n" + sources + "---\n---\nlayout: sources\n---\n# What it rests on\n");
            try (var document = opened()) {
                assertEquals(3, document.getNumberOfPages());
                assertTrue(page(document, 1).contains("Source number 0") && page(document, 3).contains("Source number 19"));
                assertTrue(page(document, 2).contains("2 of 3"), page(document, 2));
            }
        }

        @Test
        void show_what_the_house_s_own_faces_cannot_write() throws Exception {
            var boxes = written(PrintFormat.SLIDES,
                    "---\ntitle: T\n---\n# \u0416 \u65E5\u672C \u05E9\u05DC\u05D5\u05DD \uD83C\uDF89\n");
            assertEquals("", boxes);
            try (var document = opened()) {
                assertTrue(ink(new PDFRenderer(document).renderImageWithDPI(0, 36)) > 50, "something is drawn");
            }
        }

        @Test
        void leave_nothing_behind_when_they_are_cancelled_and_what_was_there_stays() throws Exception {
            Files.writeString(pdf(), "what was there");
            var begun = new CountDownLatch(1);
            var many = new StringBuilder("---\ntitle: Long\n---\n# Slide\n");
            for (int i = 0; i < 400; i++) {
                many.append("\n---\n# Slide ").append(i).append('\n');
            }
            var work = FxDrawing
                    .draw(() -> new WorkshopFileWriter(WorkshopParser.read("talk.md", many.toString(), folder), "", null,
                            PrintFormat.SLIDES,
                            pdf()));
            FxDrawing.on(() -> work.workDoneProperty().addListener((done, before, now) -> begun.countDown()));
            var thread = Thread.ofVirtual().start(work);
            assertTrue(begun.await(60, TimeUnit.SECONDS));
            FxDrawing.on(work::cancel);
            assertThrows(CancellationException.class, work::get);
            assertTrue(thread.join(java.time.Duration.ofSeconds(60)));
            assertEquals(List.of("talk.pdf"), left());
            assertEquals("what was there", Files.readString(pdf()));
        }
    }

    @Nested
    class The_facilitator_s_guide {

        @Test
        void begins_at_the_right_in_a_language_that_does() throws Exception {
            written(PrintFormat.GUIDE, "---\ntitle: T\nlang: he\n---\n# Welcome\n\n<!-- \u05E9\u05DC\u05D5\u05DD -->\n");
            try (var document = opened()) {
                double middle = document.getPage(0).getMediaBox().getWidth() / 2;
                assertTrue(left(document, "Agenda") > middle, "the heading stands at the right");
            }
            written(PrintFormat.GUIDE, TEXT);
            try (var document = opened()) {
                assertEquals(54, left(document, "Agenda"), 1);
            }
        }

        /** Where that line begins. */
        private static double left(PDDocument document, String words) throws IOException {
            var found = new double[1];
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    if (text.strip().equals(words)) {
                        found[0] = letters.getFirst().getXDirAdj();
                    }
                    super.writeString(text, letters);
                }
            }.getText(document);
            return found[0];
        }

        @Test
        void writes_emoji_on_every_machine() throws Exception {
            assertEquals("", written(PrintFormat.GUIDE,
                    "---\ntitle: T \uD83C\uDF89\n---\n# Go \uD83D\uDE80\n\n<!-- \u2764\uFE0F \uD83D\uDC4D\uD83C\uDFFD -->\n"));
            try (var document = opened()) {
                assertTrue(page(document, 1).contains("\uD83D\uDE80") && page(document, 1).contains("\u2764"), page(document, 1));
            }
        }

        @Test
        void has_agenda_times_questions_options_and_notes() throws Exception {
            assertEquals("", written(PrintFormat.GUIDE, TEXT));
            try (var document = opened()) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                for (var words : List.of("A talk", "20 minutes · by Someone", "0:00 Welcome 5 min", "0:05 A vote 15 min",
                        "1 Good morning", "Say hello to everyone.", "What shall we eat?",
                        "Quiz: pick one · closes after 30 seconds",
                        "1. Soup", "2. Bread right", "A good book", "Phones in the room’s Wi-Fi")) {
                    assertTrue(text.contains(words), words + " in " + text);
                }
            }
        }

        @Test
        void draws_letters_beyond_latin_or_says_that_it_cannot() throws Exception {
            var plain = written(PrintFormat.GUIDE, "---\ntitle: T\n---\n# A\n");
            assertEquals("", plain);
            int without = guideInk();
            var boxes = written(PrintFormat.GUIDE,
                    "---\ntitle: T\n---\n# A\n\n\u0416\u0416\u0416\u0416 \u65E5\u672C \uD83C\uDF89\n");
            assertTrue(guideInk() > without + 20, "letters or boxes are drawn");
            assertFalse(boxes.contains("A"));
        }

        private int guideInk() throws IOException {
            try (var document = opened()) {
                return ink(new PDFRenderer(document).renderImageWithDPI(0, 150));
            }
        }
    }

    @Test
    void is_refused_where_nothing_can_be_written_and_leaves_nothing_half_done() {
        var reading = WorkshopParser.read("talk.md", TEXT, folder);
        var nowhere = folder.resolve("gone/talk.pdf");
        assertThrows(IOException.class,
                () -> GuidePdf.write(reading.workshop(), (words, before, after) -> words, false, nowhere, (done, of) -> {}));
        assertThrows(IOException.class, () -> SlidesPdf.write(reading.workshop(),
                new SlideVectorizer(reading.workshop(), folder, SlideShape.WIDE, (words, face) -> true), nowhere,
                (done, of) -> {}));
        Eventually.until("nothing is there", () -> !Files.exists(nowhere));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static int ink(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 170 ? 1 : 0;
            }
        }
        return dark;
    }
}
