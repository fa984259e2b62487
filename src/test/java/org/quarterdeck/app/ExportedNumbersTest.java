package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.WorkbookContent;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.ui.review.SessionFileType;
import org.quarterdeck.ui.review.ShownTables;

/** The numbers of every format and of the screen, worked out a second time from the archive's public view by SQL alone. */
@Tag("screen")
class ExportedNumbersTest {

    private static final String SESSION = "20270301-090000-live";
    private static final MessageBundle SHOWN = MessageBundle.english("past");

    @TempDir
    static Path folder;

    private static WorkbookContent workbook;
    private static String html;
    private static String pdf;
    private static List<NamedCsvRecord> table;
    private static ReplayedSession session;
    private static List<List<String>> screenRows;

    @BeforeAll
    static void write() throws Exception {
        HeadlessDisplay.start();
        try (var archive = SqliteArchive.open(folder)) {
            var summary = SessionDataLoader.find(archive, SimulatedCohort.playedInto(archive, false));
            var writer = new SessionFileWriter(archive, ExportScope.ALL);
            for (var kind : List.of(SessionFileType.XLSX, SessionFileType.HTML, SessionFileType.PDF, SessionFileType.CSV)) {
                writer.write(summary, kind, folder.resolve("report" + kind.ending()), (done, of) -> {});
            }
            session = SessionDataLoader.of(archive, summary, ExportScope.ALL).session();
            screenRows = ShownTables.of(session).values().stream().flatMap(List::stream).toList();
        }
        workbook = WorkbookContent.of(folder.resolve("report.xlsx"));
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("report.csv"))) {
            table = rows.stream().toList();
        }
        html = Files.readString(folder.resolve("report.html")).replace("&#39;", "'");
        try (var document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> sql(String query) {
        return SqliteFile.archiveIn(folder).rows(query);
    }

    /** The answers of the last run of a question, as a table {@code a}. */
    private static String from(String segment) {
        return " FROM (SELECT answer_json AS j, seat FROM saved_answers WHERE session_id = '" + SESSION + "' AND run = '"
                + session.runs().stream().filter(run -> run.segment().equals(segment)).toList().getLast().run() + "') a ";
    }

    private static double number(String query) {
        return Double.parseDouble(sql(query).getFirst());
    }

    /** Checks a row of numbers that a spreadsheet has unrounded, and paper and browsers rounded. */
    private static void told(String sheet, String name, List<Double> exact, List<String> rounded) {
        var row = workbook.sheet(sheet).stream().filter(each -> !each.isEmpty() && each.getFirst().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + workbook.sheet(sheet)));
        var numbers = row.stream().skip(1).filter(cell -> cell.matches("[0-9.E-]+")).map(Double::valueOf).toList();
        assertTrue(IntStream.range(0, exact.size()).allMatch(i -> Math.abs(exact.get(i) - numbers.get(i)) < 1e-9),
                () -> sheet + ", " + name + ": " + exact + " by SQL, " + row);
        var escaped = name.replace("<", "&lt;");
        var cells = rounded.stream().map(each -> "<td class=\"number\"><bdi class=\"words\">" + each.replace("<", "&lt;")
                + "</bdi></td>").reduce("", String::concat);
        assertTrue(Pattern.compile(">" + Pattern.quote(escaped) + "</bdi></th>(<td><bdi[^>]*>[^<]*</bdi></td>)*" + cells)
                .matcher(html).find(), () -> name + " in the browser: " + rounded);
        assertTrue(pdf.contains(name + " " + String.join(" ", rounded)), () -> name + " on paper: " + rounded);
        onScreen(name, rounded);
    }

    /** Checks that the window has a row of that name with these numbers in it, one after the other. */
    private static void onScreen(String name, List<String> rounded) {
        assertTrue(
                screenRows.stream().anyMatch(row -> row.getFirst().equals(name) && Collections.indexOfSubList(row, rounded) >= 0),
                () -> name + " on the screen: " + rounded + " in "
                        + screenRows.stream().filter(row -> row.getFirst().equals(name)).toList());
    }

    private static void shares(String segment, String sheet, List<String> options) {
        int people = (int) number("SELECT count(*)" + from(segment));
        for (int i = 0; i < options.size(); i++) {
            int count = (int) number("SELECT count(*)" + from(segment) + ", json_each(j, '$.options') o WHERE o.value = " + i);
            told(sheet, options.get(i), List.of((double) count, (double) count / people), List.of(String.valueOf(count)));
        }
    }

    @Test
    void of_choices_are_how_many_picked_each_option() {
        shares("first", "Which <hat> & \"who\"", List.of("=1+1", "Leader", "Both"));
        shares("many", "What is missing", List.of("Time", "Money", "Trust"));
        shares("told", "What did they eat", List.of("Soup", "Bread"));
    }

    private static String spread(String value) {
        return "sqrt(max(0, avg(" + value + " * " + value + ") - avg(" + value + ") * avg(" + value + ")))";
    }

    @Test
    void of_scales_are_means_and_spreads_of_the_ratings() {
        for (int i = 0; i < 2; i++) {
            var rating = "json_extract(j, '$.ratings[" + i + "]')";
            var exact = new ArrayList<Double>();
            for (int point = 1; point <= 4; point++) {
                exact.add(number("SELECT count(*)" + from("scale") + " WHERE " + rating + " = " + point));
            }
            double people = number("SELECT count(" + rating + ")" + from("scale"));
            double mean = number("SELECT avg(" + rating + ")" + from("scale"));
            double spread = number("SELECT " + spread(rating) + from("scale"));
            var shown = Stream.concat(exact.stream(), Stream.of(people)).map(each -> String.valueOf(each.intValue())).toList();
            exact.addAll(List.of(people, mean, spread));
            told("How far is it so", List.of("We listen", "We act").get(i), exact,
                    Stream.concat(shown.stream(), Stream.of(SHOWN.mean(mean), SHOWN.mean(spread))).toList());
        }
    }

    @Test
    void of_points_are_means_and_spreads() {
        for (int i = 0; i < 2; i++) {
            var given = "json_extract(j, '$.points[" + i + "]')";
            double mean = number("SELECT avg(" + given + ")" + from("points"));
            double spread = number("SELECT " + spread(given) + from("points"));
            told("Where does the week go", List.of("Watching", "Coaching").get(i), List.of(mean, spread),
                    List.of(SHOWN.mean(mean), SHOWN.mean(spread)));
        }
    }

    @Test
    void of_lines_are_where_the_marks_lie() {
        var mark = "json_extract(j, '$.positions[0]')";
        double mean = number("SELECT avg(" + mark + ")" + from("compass"));
        double spread = number("SELECT " + spread(mark) + from("compass"));
        told("Where do you stand", "Control", List.of(mean, spread), List.of());
        var rounded = Stream.of(mean, spread).map(each -> Math.round(each * 100) + "%").toList();
        assertTrue(pdf.contains("Control Trust " + String.join(" ", rounded)), () -> rounded.toString());
        onScreen("Control", rounded);
    }

    @Test
    void of_orders_are_points_for_places() {
        for (int i = 0; i < 2; i++) {
            var place = "(SELECT key FROM json_each(j, '$.order') o WHERE o.value = " + i + ")";
            double score = number("SELECT avg(1 - " + place + ")" + from("rank"));
            double firsts = number("SELECT count(*)" + from("rank") + " WHERE " + place + " = 0");
            int rank = score > 0.5 ? 1 : score < 0.5 ? 2 : 1;
            told("What comes first", List.of("Plan", "People").get(i), List.of((double) rank, score, firsts),
                    List.of(String.valueOf(rank), SHOWN.mean(score), String.valueOf((int) firsts)));
        }
    }

    @Test
    void of_planes_are_the_marks_in_each_quarter() {
        int people = (int) number("SELECT count(*)" + from("plane"));
        var quarters = List.of("Little, Low", "Much, Low", "Little, High", "Much, High");
        for (int i = 0; i < 4; i++) {
            int marks = (int) number("SELECT count(*)" + from("plane") + " WHERE (json_extract(j, '$.x') >= 0.5) = " + i % 2
                    + " AND (json_extract(j, '$.y') >= 0.5) = " + i / 2);
            told("Where is your team", quarters.get(i), List.of((double) marks, (double) marks / people),
                    List.of(String.valueOf(marks)));
        }
    }

    @Test
    void of_words_are_the_people_who_wrote_them() {
        int people = (int) number("SELECT count(DISTINCT seat)" + from("words")
                + ", json_each(j, '$.words') w WHERE w.value IN ('courage')");
        told("One word", "courage", List.of((double) people), List.of(String.valueOf(people)));
    }

    @Test
    void of_texts_are_the_words_themselves_with_their_upvotes_and_nothing_that_was_held_back() {
        var said = sql("SELECT json_extract(j, '$.text')" + from("text")).stream()
                .filter(text -> !text.contains(SimulatedCohort.HIDDEN)).toList();
        assertEquals(1, said.size(), "one of two texts was held back");
        for (var text : said) {
            onScreen(text, List.of("0"));
            assertTrue(workbook.sheet("What will you remember").contains(List.of(text, "0")),
                    () -> workbook.sheet("What will you remember").toString());
            for (var line : text.replace("\u202E", "").lines().toList()) {
                assertTrue(
                        html.contains(line.replace("<", "&lt;")) || html.contains(line.replace("<", "&lt;").replace(">", "&gt;")),
                        () -> line + " in the browser");
                assertTrue(pdf.contains(line), () -> line + " on paper");
            }
        }
        for (var place : List.of(screenRows.toString(), workbook.toString(), html, pdf)) {
            assertFalse(place.contains(SimulatedCohort.HIDDEN));
        }
    }

    /** Returns an answer without the words in it that were held back. */
    private static String withoutHidden(String answer) {
        return answer.replaceAll("(?<=[\\[,])\"[^\"]*" + Pattern.quote(SimulatedCohort.HIDDEN) + "[^\"]*\",?", "").replace(",]",
                "]");
    }

    private static List<NamedCsvRecord> rows(String segment) {
        return table.stream().filter(row -> row.getField("segment_id").equals(segment)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "compass", "scale", "many", "rank", "points", "words", "text", "plane", "told", "after"})
    void of_the_table_file_s_answers_are_those_of_the_archive_but_for_what_was_held_back(String segment) {
        var saved = sql(
                "SELECT run || ' ' || round || ' ' || json(answer_json) FROM saved_answers WHERE segment_id = '" + segment + "'");
        var told = rows(segment).stream()
                .map(row -> row.getField("run") + " " + row.getField("round") + " " + row.getField("answer_json")).toList();
        assertEquals(saved.size(), told.size());
        var open = saved.stream().map(ExportedNumbersTest::withoutHidden).filter(each -> !each.contains("[]")
                && !each.contains(SimulatedCohort.HIDDEN)).sorted().toList();
        assertEquals(open, told.stream().filter(each -> each.endsWith("}")).sorted().toList());
        assertFalse(told.toString().contains(SimulatedCohort.HIDDEN));
    }

    @Test
    void of_the_table_file_s_words_are_those_of_the_options_that_were_picked() {
        var options = List.of("'=1+1", "Leader", "Both");
        for (var option : options) {
            assertEquals(
                    (int) number(
                            "SELECT count(*) FROM saved_answers, json_each(answer_json, '$.options') o WHERE segment_id = 'first'"
                                    + " AND o.value = " + options.indexOf(option)),
                    rows("first").stream().filter(row -> row.getField("answer").equals(option)).count(), option);
        }
        for (var option : List.of("Time", "Money", "Trust")) {
            assertEquals(
                    (int) number(
                            "SELECT count(*) FROM saved_answers, json_each(answer_json, '$.options') o WHERE segment_id = 'many'"
                                    + " AND o.value = " + List.of("Time", "Money", "Trust").indexOf(option)),
                    rows("many").stream().filter(row -> List.of(row.getField("answer").split("; ")).contains(option)).count(),
                    option);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "compass", "scale", "many", "rank", "points", "words", "text", "plane", "told", "after"})
    void of_the_spreadsheet_s_answers_and_the_table_file_are_those_of_the_archive(String segment) throws Exception {
        var title = session.runs().stream().filter(run -> run.segment().equals(segment)).findFirst().orElseThrow().title();
        long saved = Long.parseLong(sql("SELECT count(*) FROM saved_answers WHERE segment_id = '" + segment + "'").getFirst());
        assertEquals(saved, workbook.sheet("Answers").stream().filter(row -> row.getFirst().equals(title)).count());
        assertEquals(sql("SELECT DISTINCT run FROM saved_answers WHERE segment_id = '" + segment + "' ORDER BY 1"),
                workbook.sheet("Answers").stream().filter(row -> row.getFirst().equals(title)).map(row -> row.get(1)).distinct()
                        .sorted().toList(),
                "runs are told apart");
    }
}
