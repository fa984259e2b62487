package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.app.export.ChartFiles;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.question.Result;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.review.SessionFileType;

@Tag("screen")
class PdfReportExportTest {

    private static final List<String> QUESTIONS = List.of("Which <hat> & “who”?", "Where do you stand?", "How far is it so?",
            "What is missing?", "What comes first?", "Where does the week go?", "One word?", "What will you remember?",
            "Where is your team?", "What did they eat?", "And now?");

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private static SqliteArchive archive;
    private static SessionData data;
    private static SessionReport report;

    @BeforeAll
    static void play() throws ArchiveException {
        HeadlessDisplay.start();
        archive = SqliteArchive.open(home);
        data = SessionDataLoader.of(archive, SessionDataLoader.find(archive, SimulatedCohort.playedInto(archive, true)),
                ExportScope.ALL);
        report = SessionReport.of(data, org.quarterdeck.ui.text.Typography.of("en")::smart);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static <P extends ReportElement> List<P> all(Class<P> kind) {
        return report.pieces().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> lines() {
        return all(ReportElement.Line.class).stream().map(ReportElement.Line::words).toList();
    }

    /** The table that follows a question. */
    private static ReportElement.Table numbers(String question) {
        return all(ReportElement.Table.class).stream().filter(table -> table.title().equals("Numbers: " + question)).findFirst()
                .orElseThrow();
    }

    @Nested
    class Says {

        @Test
        void what_was_asked_in_the_order_of_the_workshop_each_with_its_chart_and_its_numbers() {
            var topics = all(ReportElement.Topic.class).stream().map(ReportElement.Topic::title).toList();
            assertEquals(Stream.concat(QUESTIONS.stream(), QUESTIONS.stream()).toList(),
                    topics.stream().filter(QUESTIONS::contains).toList(), "with its chart, and in the appendix with its numbers");
            assertEquals(List.of("In short", "Before", "During", "After", "Sources", "Appendix: the numbers", "Agenda"),
                    all(ReportElement.Chapter.class).stream().map(ReportElement.Chapter::title).toList(),
                    "no part without an answer");
            assertEquals(QUESTIONS.size(), all(ReportElement.Figure.class).size());
            QUESTIONS.forEach(question -> assertFalse(numbers(question).rows().isEmpty(), question));
        }

        @Test
        void shares_that_add_up_and_hands_that_were_counted() {
            var table = numbers("Which <hat> & “who”?");
            assertEquals(List.of("Option", "People", "Share", "People before", "Share before"), table.heads());
            assertEquals(List.of("All", "14", "100%", "12", "100%"), table.rows().getLast());
            for (int column : new int[]{2, 4}) {
                assertEquals(100, table.rows().subList(0, 3).stream().mapToInt(row -> percent(row.get(column))).sum());
            }
            assertTrue(lines().contains("Answers: 14 · Counted by hand: 3 · Second round; answers to the first: 12"),
                    () -> lines().toString());
        }

        private static int percent(String cell) {
            return Integer.parseInt(cell.replace("%", ""));
        }

        @Test
        void how_many_words_were_held_back_and_none_of_them() {
            assertTrue(lines().contains("Answers: 2 · Held back by the facilitator: 1"), () -> lines().toString());
            assertEquals(1, numbers("What will you remember?").rows().size());
            assertFalse(report.toString().contains(SimulatedCohort.HIDDEN));
        }

        @Test
        void what_the_story_groups_and_people_said_and_what_nobody_was_asked() {
            assertTrue(lines().contains("What happened in the story: Bread"));
            assertTrue(lines().contains("Not asked, or answered by nobody: “Nobody was asked this?”."), () -> lines().toString());
            assertTrue(all(ReportElement.Table.class).stream().anyMatch(table -> table.title().equals("Your sentence")
                    && table.rows().equals(List.of(List.of("Group 1", "We hear <each> other")))));
            assertEquals(List.of("When Monday comes, I will ask first"), all(ReportElement.Cards.class).getFirst().cards());
            assertTrue(lines().contains("Commitments made: 2 · Shared with the room: 1"));
        }

        @Test
        void what_each_part_was_to_take_and_took() {
            var agenda = all(ReportElement.Table.class).getLast();
            assertEquals(List.of("Welcome", "5 min", "5 min"), agenda.rows().getFirst());
            assertEquals("All", agenda.rows().getLast().getFirst());
        }

        @Test
        void what_the_trainer_planned() throws IOException {
            var first = data.session().runs().getFirst();
            var logo = folder.resolve("logo.png");
            ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB), "png", logo.toFile());
            var written = SessionReport.of(data, new ReportPlan("Hafen AG", "de", logo, List.of("People listen more.", " "),
                    Set.of(first.segment()), Set.of(ReportPlan.Section.APPENDIX), Map.of("During", "This was the long part."),
                    Set.of(), null),
                    text -> text);
            var planned = written.pieces();
            var cover = (ReportElement.Cover) planned.getFirst();
            assertEquals("Hafen AG", Objects.requireNonNull(cover.logo()).client());
            assertEquals(56 * 3, cover.logo().width(), "as large as there is room for, and not squeezed");
            assertEquals("de", written.lang());
            assertEquals("Bericht zum Workshop", cover.kind(), "the report speaks the language that was chosen");
            assertFalse(planned.contains(new ReportElement.Chapter("Anhang: die Zahlen")));
            assertTrue(planned.contains(new ReportElement.Items(List.of("People listen more."))));
            assertTrue(planned.contains(new ReportElement.Line("This was the long part.", false)));
            assertFalse(planned.contains(new ReportElement.Topic(first.title())), "a question that is left out is nowhere");
            assertTrue(cover.facts().contains(new ReportElement.Fact("Für", "Hafen AG")), cover.facts()::toString);
        }

        @Test
        void on_its_first_page_how_people_moved_and_how_many_answered() {
            assertTrue(lines().stream().anyMatch(line -> line.startsWith("People: 12 · Questions asked: 11")), lines()::toString);
            assertTrue(all(ReportElement.Topic.class).stream()
                    .anyMatch(topic -> topic.title().equals("From “Where do you stand?” to “And now?”")));
            var moves = all(ReportElement.Table.class).getFirst();
            assertEquals(List.of("Between", "More to the left", "Unmoved", "More to the right", "Median"), moves.heads());
            assertEquals(12, moves.rows().getFirst().subList(1, 4).stream().mapToInt(Integer::parseInt).sum());
        }

        @Test
        void that_it_was_a_rehearsal() {
            assertEquals("Rehearsal with simulated guests", all(ReportElement.Cover.class).getFirst().mark());
            assertTrue(report.footer().endsWith("Rehearsal with simulated guests"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void has_all_of_its_words_in_every_language_of_the_phones(String lang) {
        for (var bundle : List.of("assets.messages.past", "assets.messages.captions")) {
            var english = ResourceBundle.getBundle(bundle, Locale.ROOT);
            var words = ResourceBundle.getBundle(bundle, Locale.of(lang));
            assertEquals(Locale.of(lang), words.getLocale());
            for (var key : english.keySet()) {
                assertTrue(((java.util.PropertyResourceBundle) words).handleGetObject(key) != null, bundle + " " + key);
                assertEquals(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length,
                        new MessageFormat(words.getString(key)).getFormatsByArgumentIndex().length, bundle + " " + key);
                assertFalse(words.getString(key).contains("'"), "a straight apostrophe hides what follows it: " + key);
            }
        }
    }

    @Nested
    class As_pdf {

        /** The alternative texts below these elements of the structure. */
        private static List<String> alternatives(List<Object> kids) {
            return kids.stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                    .flatMap(each -> Stream.concat(Stream.ofNullable(each.getAlternateDescription()),
                            alternatives(each.getKids()).stream()))
                    .toList();
        }

        @Test
        void has_every_question_and_a_mark_on_each_page_and_tells_a_screen_reader_what_charts_show() throws Exception {
            var to = folder.resolve("report.pdf");
            assertEquals("", new SessionFileWriter(archive, ExportScope.ALL).write(data.summary(), SessionFileType.PDF, to,
                    (done, of) -> {}));
            try (var document = Loader.loadPDF(to.toFile())) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                Stream.concat(QUESTIONS.stream(), Stream.of("=1+1", "When Monday comes, I will ask first", "A good book, 2020"))
                        .forEach(words -> assertTrue(text.contains(words), words + " in " + text));
                assertTrue(text.contains("after before"), "the marks of both rounds are explained where they are drawn");
                assertFalse(text.contains(SimulatedCohort.HIDDEN));
                var pages = new PDFTextStripper();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    pages.setStartPage(page);
                    pages.setEndPage(page);
                    assertTrue(pages.getText(document).contains("Rehearsal with simulated guests"), "page " + page);
                }
                assertEquals("en", document.getDocumentCatalog().getLanguage());
                assertEquals("The “July” cohort", document.getDocumentInformation().getTitle());
                assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
                var tags = alternatives(document.getDocumentCatalog().getStructureTreeRoot().getKids());
                assertEquals(QUESTIONS.size(), tags.size());
                for (var said : List.of("Of 14 answers, 3 of them counted by hand:", "Of 12 answers: Soup")) {
                    assertTrue(tags.stream().anyMatch(each -> each.startsWith(said)), said);
                }
                var outline = Objects.requireNonNull(document.getDocumentCatalog().getDocumentOutline());
                assertEquals("In short", outline.getFirstChild().getTitle());
                assertEquals("Which <hat> & “who”?", outline.getFirstChild().getNextSibling().getFirstChild().getTitle());
            }
        }
    }

    @Test
    void a_single_chart_becomes_a_picture_of_pixels_or_of_lines_that_needs_no_font() throws Exception {
        var figure = all(ReportElement.Figure.class).getFirst();
        var charts = new ChartFiles(data.workshop());
        var svg = folder.resolve("chart.SVG");
        charts.write(figure.chart(), svg);
        var lines = Files.readString(svg);
        assertTrue(lines.contains("<path") && lines.contains("aria-label=\"Of 14 answers"), lines);
        assertFalse(lines.contains("<text"), "letters are outlines");
        var png = folder.resolve("chart.png");
        charts.write(figure.chart(), png);
        var pixels = ImageIO.read(png.toFile());
        assertEquals(2 * 974, pixels.getWidth());
        assertEquals(0xFFFFFFFF, pixels.getRGB(pixels.getWidth() - 1, 0), "on white");
    }

    @Test
    void a_picture_of_texts_has_each_text_once_with_how_many_wrote_it() throws Exception {
        var wall = new Result.Wall(List.of(new Result.Card("a", "More time", 0), new Result.Card("b", "more  time", 0),
                new Result.Card("c", "Trust", 0)), 3, 0);
        var svg = folder.resolve("texts.svg");
        new ChartFiles(data.workshop()).write(new ReportChart.Answers(SampleAnswers.TEXT, wall, null, null), svg);
        var said = Pattern.compile("aria-label=\"([^\"]*)\"").matcher(Files.readString(svg));
        assertTrue(said.find());
        assertEquals("Of 3 answers: “More time × 2”; “Trust”.", said.group(1).replace('\u00A0', ' '));
    }

    @Nested
    class As_html {

        @Test
        void is_one_file_that_needs_nothing_else_and_shows_text_as_text() throws Exception {
            var to = folder.resolve("report.html");
            new SessionFileWriter(archive, ExportScope.ALL).write(data.summary(), SessionFileType.HTML, to, (done, of) -> {});
            var html = Files.readString(to);
            assertFalse(Pattern
                    .compile("(src|href)=\"(?!data:image/png|#)|url\\((?!data:)|<script|@import|https?:(?!//www.w3.org/2000/svg)")
                    .matcher(html)
                    .find(), "nothing from outside");
            assertTrue(html.contains("We hear &lt;each&gt; other") && !html.contains("<each>"));
            assertFalse(html.contains(SimulatedCohort.HIDDEN));
            assertEquals(4 * QUESTIONS.size(), html.split("<svg ", -1).length - 1, "by day and by night, wide and narrow");
            assertTrue(html.contains("Rehearsal with simulated guests"), "it says what it is");
            assertFalse(html.contains("aria-label=\"\""), "every chart says what it shows");
        }
    }
}
