package org.quarterdeck.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.StandardStreamCapture;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.review.SessionFileType;
import org.w3c.dom.Element;

class ExportCommandTest {

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    @BeforeAll
    static void play() throws ArchiveException {
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, true);
            SimulatedCohort.playedInto(archive, false);
        }
    }

    private Path written(String name) throws ArchiveException {
        return written(name, ExportScope.ALL);
    }

    private Path written(String name, ExportScope scope) throws ArchiveException {
        var to = folder.resolve(name);
        try (var said = StandardStreamCapture.ofErrors()) {
            assertEquals(0, ExportCommand.run(home, "last", SessionFileType.of(to), to, scope));
            assertEquals(scope.raw(), said.text().contains("It is for you alone."), said.text());
        }
        return to;
    }

    @Nested
    class As_csv {

        private List<NamedCsvRecord> rows(Path csv) throws IOException {
            try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
                return reader.stream().toList();
            }
        }

        @Test
        void has_the_promised_rows_but_for_words_that_were_held_back() throws Exception {
            var csv = written("answers.csv", new ExportScope(5, false, false, true));
            var text = Files.readString(csv);
            assertTrue(text.startsWith(
                    "session_id,segment_id,run,round,type,seat,answer_json,saved_at,by_hand\r\n20270301-090000-live,first,"),
                    text);
            var promised = SqliteFile.archiveIn(home).rows("""
                    SELECT a.session_id, a.segment_id, a.run, a.round, a.type, a.seat, a.answer_json, a.saved_at, a.by_hand
                    FROM saved_answers a JOIN run USING (session_id, run) WHERE a.session_id LIKE '%-live'
                    ORDER BY opened_rev, seat""");
            var there = rows(csv).stream().map(row -> String.join("|", row.getFields())).toList();
            assertEquals(promised.size(), there.size());
            for (int i = 0; i < there.size(); i++) {
                if (!promised.get(i).contains(SimulatedCohort.HIDDEN)) {
                    assertEquals(promised.get(i), there.get(i));
                }
            }
            assertFalse(text.contains(SimulatedCohort.HIDDEN), "what was hidden is not there");
            assertTrue(text.contains("{\"\"words\"\":[\"\"trust\"\"]}"), "what was said beside it is");
        }
    }

    @Nested
    class For_others {

        private List<NamedCsvRecord> rows(ExportScope scope) throws Exception {
            try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(written("answers.csv", scope))) {
                return reader.stream().toList();
            }
        }

        @Test
        void persons_have_numbers_by_chance_and_answers_the_minute_in_which_the_vote_closed() throws Exception {
            var rows = rows(ExportScope.ALL);
            assertEquals(SqliteFile.archiveIn(home).value("SELECT count(*) FROM saved_answers WHERE session_id LIKE '%-live'"),
                    String.valueOf(rows.size()));
            assertTrue(rows.stream().allMatch(row -> row.getField("closed_at").matches("2027-03-01T09:..:00Z")));
            var order = new java.util.HashSet<List<String>>();
            for (int i = 0; i < 5; i++) {
                order.add(rows(ExportScope.ALL).stream().filter(row -> row.getField("run").equals("run-1"))
                        .map(row -> row.getField("answer_json")).toList());
            }
            assertTrue(order.size() > 1, "each file has the people in another order");
            var persons = rows.stream().filter(row -> row.getField("segment_id").equals("scale"))
                    .map(row -> row.getField("person")).toList();
            assertEquals(java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList(), persons,
                    "and in the order of their numbers");
            assertTrue(rows.stream().filter(row -> row.getField("by_hand").equals("1"))
                    .allMatch(row -> row.getField("person").isEmpty()));
        }

        @Test
        void have_the_question_and_the_options_in_words_beside_their_codes() throws Exception {
            var rows = rows(ExportScope.ALL);
            var choice = rows.stream().filter(row -> row.getField("answer_json").equals("{\"options\":[1]}")
                    && row.getField("segment_id").equals("first")).findFirst().orElseThrow();
            assertEquals("Which <hat> & \"who\"?", choice.getField("question"));
            assertEquals("Leader", choice.getField("answer"));
            assertTrue(rows.stream().anyMatch(row -> row.getField("answer").equals("'=1+1")), "and none is a formula");
            assertTrue(rows.stream().filter(row -> row.getField("segment_id").equals("rank"))
                    .allMatch(row -> row.getField("answer").matches("P\\w+ > P\\w+")));
        }

        @Test
        void what_two_people_wrote_is_withheld_and_the_file_says_so() throws Exception {
            var rows = rows(ExportScope.withholdingBelow(5)).stream()
                    .filter(row -> row.getField("segment_id").equals("text")).toList();
            assertEquals(2, rows.size(), "how many answered is told");
            for (var row : rows) {
                assertEquals("", row.getField("answer_json") + row.getField("person"));
                assertEquals("withheld: fewer than 5 people answered", row.getField("withheld"));
            }
            assertTrue(rows(new ExportScope(5, true, false, false)).stream()
                    .anyMatch(row -> row.getField("answer_json").contains("<speak>")));
        }

        @Test
        void a_workbook_withholds_the_same_and_says_how_to_include_it() throws Exception {
            var zipped = new StringBuilder();
            try (var zip = new ZipFile(written("answers.xlsx", ExportScope.withholdingBelow(5)).toFile())) {
                for (var entry : zip.stream().toList()) {
                    zipped.append(new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            assertFalse(zipped.toString().contains("speak"));
            assertTrue(zipped.toString().contains("Results withheld in this file: 1"), "the sentence");
            assertTrue(zipped.toString().contains("--include small"));
        }
    }

    @Nested
    class As_xlsx {

        private final Map<String, String> parts = new TreeMap<>();

        private void open(Path xlsx) throws Exception {
            try (var zip = new ZipFile(xlsx.toFile())) {
                for (var entry : zip.stream().toList()) {
                    var bytes = zip.getInputStream(entry).readAllBytes();
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                            .parse(new java.io.ByteArrayInputStream(bytes));
                    parts.put(entry.getName(), new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }

        @Test
        void has_an_overview_the_answers_and_a_sheet_for_every_asking() throws Exception {
            open(written("answers.xlsx"));
            var workbook = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(
                            parts.get("xl/workbook.xml").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            var sheets = workbook.getElementsByTagName("sheet");
            var names = java.util.stream.IntStream.range(0, sheets.getLength())
                    .mapToObj(i -> ((Element) sheets.item(i)).getAttribute("name")).toList();
            assertEquals(List.of("Overview", "Answers", "1 Which <hat> & \"who\"", "2 Where do you stand"), names.subList(0, 4));
            assertEquals(2 + 11 + 3, names.size(), names::toString);
            assertEquals(List.of("Groups", "Commitments", "About the columns"), names.subList(13, 16));
            assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("<pane"), "its heads stay in sight");
        }

        @Test
        void has_numbers_as_numbers_words_as_words_and_nothing_hidden() throws Exception {
            open(written("answers.xlsx"));
            var tally = parts.get("xl/worksheets/sheet3.xml");
            assertFalse(tally.contains("<f>"), "an option that begins with = is no formula");
            assertTrue(tally.contains("<v>0."), "shares are numbers");
            parts.forEach((name, xml) -> assertFalse(xml.contains(SimulatedCohort.HIDDEN), name));
            assertTrue(parts.get("xl/sharedStrings.xml").contains("(held back)"));
            assertTrue(parts.get("xl/sharedStrings.xml").contains("&lt;speak&gt;"));
        }
    }

    @Nested
    class Of_a_rehearsal {

        private static final String ID = "20270301-090000-dry";
        private static final String MARK = "Rehearsal with simulated guests";

        private Path rehearsal(String name) throws ArchiveException {
            var to = folder.resolve(name);
            assertEquals(0, ExportCommand.run(home, ID, SessionFileType.of(to), to, ExportScope.ALL));
            return to;
        }

        @Test
        void says_so_in_the_list_in_its_last_column() throws Exception {
            var out = new java.io.ByteArrayOutputStream();
            assertEquals(0,
                    SessionsCommand.print(home, new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8),
                            System.err));
            var columns = out.toString(java.nio.charset.StandardCharsets.UTF_8).lines()
                    .collect(java.util.stream.Collectors.toMap(line -> line.substring(0, line.indexOf('\t')),
                            line -> line.split("\t", -1)));
            assertEquals("rehearsal", columns.get(ID)[5]);
            assertEquals("", columns.get("20270301-090000-live")[5]);
        }

        @Test
        void says_so_in_every_row_of_its_csv_and_in_its_head() throws Exception {
            var file = rehearsal("dry.csv");
            var lines = Files.readAllLines(file);
            assertTrue(lines.getFirst().endsWith(",by_hand,withheld,question,answer,rehearsal"), lines.getFirst());
            assertTrue(lines.size() > 1);
            try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
                assertTrue(rows.stream().allMatch(row -> row.getField("rehearsal").equals("rehearsal")));
            }
            assertFalse(Files.readString(written("live.csv")).contains("rehearsal"));
        }

        @Test
        void says_so_on_every_sheet() throws Exception {
            try (var zip = new ZipFile(rehearsal("dry.xlsx").toFile())) {
                var sheets = zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")).toList();
                assertEquals(2 + 11 + 3, sheets.size());
                for (var sheet : sheets) {
                    var xml = new String(zip.getInputStream(sheet).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    assertTrue(xml.contains("<oddHeader>") && xml.contains(MARK), sheet.getName());
                }
            }
        }

        @Test
        void is_never_the_last_session(@TempDir Path other) throws Exception {
            try (var archive = SqliteArchive.open(other)) {
                SimulatedCohort.playedInto(archive, true);
            }
            var to = folder.resolve("last.csv");
            var refusal = assertThrows(ArchiveException.class,
                    () -> ExportCommand.run(other, "last", SessionFileType.CSV, to, ExportScope.ALL));
            assertTrue(refusal.getMessage().startsWith("Every past session in this archive is a rehearsal"),
                    refusal.getMessage());
            assertFalse(Files.exists(to));
            assertEquals(0, ExportCommand.run(other, ID, SessionFileType.CSV, to, ExportScope.ALL));
            SqliteFile.archiveIn(home).execute("UPDATE session SET started_at = '2027-04-01T09:00:00.000Z' WHERE rehearsal");
            try (var archive = SqliteArchive.open(home)) {
                assertTrue(archive.sessions().getFirst().rehearsal(), "a rehearsal is the newest");
                assertFalse(SessionDataLoader.find(archive, "last").rehearsal());
            } finally {
                SqliteFile.archiveIn(home).execute("UPDATE session SET started_at = '2027-03-01T09:00:00.000Z' WHERE rehearsal");
            }
        }
    }

    @Nested
    class As_an_archive_of_its_own {

        @Test
        void holds_that_session_whole_and_nothing_of_another_nor_of_this_computer() throws Exception {
            var file = Files.move(written("cohort.quarterdeck"), folder.resolve("archive.db"));
            var bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            for (var foreign : List.of("20270301-090000-dry", "guest-1", "/home/somebody")) {
                assertFalse(bytes.contains(foreign), foreign);
            }
            try (var copy = SqliteArchive.open(folder); var archive = SqliteArchive.open(home)) {
                var session = SessionDataLoader.find(archive, "last");
                assertEquals(List.of(session), copy.sessions());
                assertEquals(archive.answers(session.id()), copy.answers(session.id()));
                assertEquals(archive.commitments(session.id()), copy.commitments(session.id()));
                assertEquals(archive.recording(session.id()).entries(), copy.recording(session.id()).entries());
            }
        }
    }

    @Nested
    class Of_an_archive_that_it_may_only_read {

        private String csv(Path of) throws Exception {
            var to = folder.resolve("read.csv");
            assertEquals(0, ExportCommand.run(of, "last", SessionFileType.CSV, to, ExportScope.ALL));
            return Files.readString(to);
        }

        private Path copied() throws Exception {
            var other = Files.createDirectory(folder.resolve("other"));
            try (var archive = SqliteArchive.open(other)) {
                SimulatedCohort.playedInto(archive, false);
            }
            return other;
        }

        @Test
        void works_while_another_program_keeps_it_locked() throws Exception {
            try (var other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                    var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertTrue(csv(home).contains("trust"));
                statement.execute("ROLLBACK");
            }
        }

        @Test
        void changes_nothing_and_makes_nothing_where_nothing_may_be_written() throws Exception {
            var other = copied();
            var before = Files.readAllBytes(other.resolve("archive.db"));
            assertTrue(other.resolve("archive.db").toFile().setWritable(false) && other.toFile().setWritable(false));
            assertFalse(Files.exists(other.resolve("archive.db-wal")));
            try {
                assertTrue(csv(other).contains("trust"));
                assertEquals(0,
                        SessionsCommand.print(other, new java.io.PrintStream(new java.io.ByteArrayOutputStream()), System.err));
                org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(other.resolve("archive.db")));
            } finally {
                assertTrue(other.toFile().setWritable(true));
            }
            try (var files = Files.list(other)) {
                assertEquals(List.of(other.resolve("archive.db")), files.toList());
            }
        }
    }

    @Nested
    class On_the_command_line {

        @Test
        void blames_the_file_that_cannot_be_written_and_not_the_archive() throws Exception {
            for (var kind : List.of(SessionFileType.CSV, SessionFileType.QUARTERDECK)) {
                var closed = Files.createDirectories(folder.resolve("closed"));
                org.junit.jupiter.api.Assumptions.assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed),
                        "whoever runs this may write anywhere");
                var to = closed.resolve("a" + kind.ending());
                try (var said = StandardStreamCapture.ofErrors()) {
                    assertEquals(1, ExportCommand.run(home, "last", kind, to, ExportScope.ALL));
                    assertTrue(said.text().contains(to.toString()) && !said.text().contains(".part"), said.text());
                    assertFalse(said.text().contains("archive.db"), said.text());
                } finally {
                    assertTrue(closed.toFile().setWritable(true));
                }
            }
        }

        @Test
        void takes_an_id_and_the_place_of_a_file_that_is_there() throws Exception {
            var to = Files.writeString(folder.resolve("a.CSV"), "what was there");
            assertEquals(0, ExportCommand.run(home, "20270301-090000-live", SessionFileType.CSV, to, ExportScope.ALL));
            assertTrue(Files.readString(to).startsWith("\uFEFFsession_id"), "with the mark by which spreadsheets know UTF-8");
        }

        @Test
        void says_that_there_is_no_such_session_and_leaves_what_is_there() throws Exception {
            var to = Files.writeString(folder.resolve("a.csv"), "what was there");
            assertTrue(assertThrows(ArchiveException.class,
                    () -> ExportCommand.run(home, "none", SessionFileType.CSV, to, ExportScope.ALL))
                    .getMessage()
                    .startsWith("There is no session 'none'"));
            assertThrows(ArchiveException.class,
                    () -> ExportCommand.run(folder, "last", SessionFileType.CSV, to, ExportScope.ALL));
            assertEquals("what was there", Files.readString(to));
            assertFalse(Files.exists(folder.resolve("archive.db")), "and makes no archive");
        }

        @Test
        void leaves_nothing_half_where_it_cannot_write() throws Exception {
            var taken = Files.createDirectory(folder.resolve("folder.csv"));
            try (var said = StandardStreamCapture.ofErrors()) {
                assertEquals(1,
                        ExportCommand.run(home, "last", SessionFileType.XLSX, folder.resolve("gone/a.xlsx"), ExportScope.ALL));
                assertEquals(1, ExportCommand.run(home, "last", SessionFileType.CSV, taken, ExportScope.ALL));
                assertTrue(said.text().contains("there is no folder " + folder.resolve("gone")), said.text());
                assertTrue(said.text().contains("there is a folder of that name"), said.text());
            }
            try (var files = Files.list(folder)) {
                assertEquals(List.of(taken), files.toList());
            }
        }
    }
}
