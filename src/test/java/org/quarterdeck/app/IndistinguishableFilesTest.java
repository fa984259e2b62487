package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkbookContent;
import org.quarterdeck.question.Answer;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.ui.review.SessionFileType;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Somebody attacks a session's files with all there is in them. Two sessions differ in what no file may tell: who joined in which
 * order, at which second a vote came, which few people answered a question and what, which word was hidden. Whoever holds the
 * files of one can't tell that it isn't the other: beside the numbers drawn by chance, the files are the same.
 */
@Tag("screen")
class IndistinguishableFilesTest {

    private static final int PEOPLE = 12;
    private static final List<String> ASKED = List.of("first", "compass", "scale", "many", "rank", "words", "told", "after");
    private static final ExportScope USUAL = ExportScope.withholdingBelow(5);
    private static final ExportScope UNSHOWN_TOO = new ExportScope(5, false, true, false);
    private static final List<ExportScope> SCOPES = List.of(USUAL, UNSHOWN_TOO, ExportScope.withholdingBelow(10),
            new ExportScope(10, false, true, false));

    @TempDir
    static Path folder;

    /**
     * One of the two sessions.
     *
     * @param seats the seat of each person
     * @param pause between two votes, in milliseconds
     * @param few the people who answer where few do
     * @param seed of what these say
     * @param hidden the word that is hidden
     */
    private record World(String name, List<Integer> seats, int pause, List<Integer> few, long seed, String hidden) {

        static final List<String> SECRETS = List.of("Blockhead", "Numbskull", "whispered");

        Path home() {
            return folder.resolve(name);
        }

        void play() throws Exception {
            var start = new SessionStart("20270301-090000-one", TestClock.NINE, "The cohort", "4711", "k7Qm2xPd", 7313, "token",
                    null, false, "workshop.md", SimulatedCohort.TEXT, Path.of("/home/somebody"));
            var clock = TestClock.atNine();
            var workshop = WorkshopParser.read(start.file(), start.text(), Path.of(".")).workshop();
            try (var archive = SqliteArchive.open(Files.createDirectory(home()));
                    var session = LiveSession.start(RoomState.fresh(start, workshop), archive.begin(start), clock)) {
                for (int seat = 1; seat <= PEOPLE; seat++) {
                    does(session, new Command.Join("guest-" + seat));
                    does(session, new Command.Arrive(seat));
                    clock.advance(Duration.ofMillis(pause));
                }
                does(session, new HoldBack(false, Set.of("Blockhead", "Numbskull")));
                for (var segment : ASKED) {
                    ask(session, clock, segment, IntStream.range(0, PEOPLE).boxed().toList(), new Random(segment.hashCode()));
                }
                for (var segment : List.of("points", "plane", "text")) {
                    ask(session, clock, segment, few, new Random(seed));
                }
                minute(clock);
                does(session, new GoTo("promise"));
                does(session, new Commit(seats.getFirst(), "phone", new Words("Monday comes", "ask first")));
                minute(clock);
                does(session, new Steer(Move.END));
            }
        }

        private void ask(LiveSession session, TestClock clock, String segment, List<Integer> people, Random random) {
            minute(clock);
            does(session, new GoTo(segment));
            does(session, new Steer(Move.OPEN));
            var run = Objects.requireNonNull(session.state().poll().run()).id();
            var question = Objects.requireNonNull(SegmentPoll.of(session.state(), segment)).question();
            for (int person : people) {
                clock.advance(Duration.ofMillis(pause));
                var usual = segment.equals("text")
                        ? new Answer.Said("whispered " + seed)
                        : SampleAnswers.answer(question, random);
                var answer = segment.equals("words") && person == 0 ? new Answer.Written(List.of(hidden, "trust")) : usual;
                does(session, new CastAnswer(seats.get(person), run, answer));
            }
            does(session, new Steer(Move.CLOSE));
            does(session, new Steer(Move.REVEAL));
        }

        /** All that is timed by a clock without seconds begins with a minute. */
        private static void minute(TestClock clock) {
            var now = clock.instant();
            clock.advance(Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)));
        }

        private static void does(LiveSession session, Command command) {
            var outcome = session.submit(command).join();
            assertTrue(outcome instanceof Accepted || command instanceof Steer, () -> command + ": " + outcome);
        }

        Path file(ExportScope scope, SessionFileType kind) {
            return home().resolve((scope.unshownToo() ? "all-" : "usual-") + scope.smallest() + kind.ending());
        }

        /** One of two sessions by chance; both have as many people who answer where few do. */
        static World byChance(String name, int few, Random random) {
            var seats = new ArrayList<>(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
            var people = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
            Collections.shuffle(seats, random);
            Collections.shuffle(people, random);
            return new World(name, seats, 100 + random.nextInt(900), people.subList(0, few), random.nextLong(1_000_000),
                    SECRETS.get(random.nextInt(2)));
        }

        void write(List<ExportScope> scopes, List<SessionFileType> kinds) throws Exception {
            play();
            try (var archive = SqliteArchive.open(home())) {
                var summary = SessionDataLoader.find(archive, "last");
                for (var scope : scopes) {
                    for (var kind : kinds) {
                        new SessionFileWriter(archive, scope).write(summary, kind, file(scope, kind), (done, of) -> {});
                    }
                }
            }
        }
    }

    private static final World ONE = new World("one", IntStream.rangeClosed(1, PEOPLE).boxed().toList(), 200,
            List.of(0, 1, 2, 3), 11, "Blockhead");
    private static final World OTHER = new World("other", List.of(7, 12, 3, 1, 9, 11, 2, 5, 10, 4, 6, 8), 900,
            List.of(5, 9, 7, 11), 23, "Numbskull");

    @BeforeAll
    static void write() throws Exception {
        HeadlessDisplay.start();
        for (var world : List.of(ONE, OTHER)) {
            world.write(List.of(USUAL, UNSHOWN_TOO), List.of(SessionFileType.values()).stream()
                    .filter(kind -> kind != SessionFileType.QUARTERDECK).toList());
        }
    }

    /** The scopes that withhold, by a name. */
    enum Told {
        AS_USUAL, WITH_POLLS_THAT_WERE_NOT_SHOWN;

        ExportScope scope() {
            return this == AS_USUAL ? USUAL : UNSHOWN_TOO;
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_table_in_csv_are_the_same_rows(Told told) throws IOException {
        var file = SessionFileType.CSV;
        assertEquals(withoutPersons(csv(ONE.file(told.scope(), file))), withoutPersons(csv(OTHER.file(told.scope(), file))));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_workbook_are_the_same_cells_in_all_sheets_and_the_same_parts(Told told) throws IOException {
        assertEquals(workbook(ONE.file(told.scope(), SessionFileType.XLSX)),
                workbook(OTHER.file(told.scope(), SessionFileType.XLSX)));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_page_for_the_browser_are_the_same_characters_drawings_too(Told told) throws IOException {
        assertEquals(Files.readString(ONE.file(told.scope(), SessionFileType.HTML)),
                Files.readString(OTHER.file(told.scope(), SessionFileType.HTML)));
    }

    @ParameterizedTest
    @EnumSource
    void of_paper_are_the_same_words_strokes_and_properties(Told told) throws IOException {
        var one = paper(ONE.file(told.scope(), SessionFileType.PDF));
        var other = paper(OTHER.file(told.scope(), SessionFileType.PDF));
        assertEquals(one.size(), other.size());
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.get(i), other.get(i));
        }
    }

    @Test
    void no_secret_is_in_any_part_of_any_file_and_no_time_has_seconds() throws IOException {
        for (var world : List.of(ONE, OTHER)) {
            for (var scope : List.of(USUAL, UNSHOWN_TOO)) {
                var all = new TreeMap<String, String>();
                all.put("csv", Files.readString(world.file(scope, SessionFileType.CSV)));
                all.put("html", Files.readString(world.file(scope, SessionFileType.HTML)));
                all.putAll(parts(world.file(scope, SessionFileType.XLSX)));
                all.put("pdf", paper(world.file(scope, SessionFileType.PDF)).toString());
                all.forEach((part, text) -> World.SECRETS
                        .forEach(secret -> assertFalse(text.contains(secret), secret + " in " + part + " of " + world.name())));
            }
        }
        for (var row : csv(ONE.file(USUAL, SessionFileType.CSV)).stream().skip(1).toList()) {
            var closed = Instant.parse(row.get(csvColumn("closed_at")));
            assertEquals(closed.truncatedTo(ChronoUnit.MINUTES), closed);
        }
    }

    /**
     * Whoever holds any files of one session at once, with other limits and choices, knows from each what the test above shows. What
     * two of them could tell together is who is who in both: the numbers of people are drawn anew for each file.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_two_tables_of_sessions_by_chance_tell_more_together(int few) throws Exception {
        var random = new Random(few);
        var kinds = List.of(SessionFileType.CSV, SessionFileType.XLSX);
        var one = World.byChance("one-of-" + few, few, random);
        var other = World.byChance("other-of-" + few, few, random);
        one.write(SCOPES, kinds);
        other.write(SCOPES, kinds);
        var known = new ArrayList<List<String>>();
        for (var scope : SCOPES) {
            var rows = csv(one.file(scope, SessionFileType.CSV));
            assertEquals(withoutPersons(rows), withoutPersons(csv(other.file(scope, SessionFileType.CSV))));
            assertEquals(workbook(one.file(scope, SessionFileType.XLSX)), workbook(other.file(scope, SessionFileType.XLSX)));
            known.add(personsInOrder(rows));
        }
        for (int i = 0; i < known.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertNotEquals(known.get(i), known.get(j), "the numbers of two files lead from one to the other");
            }
        }
    }

    /** The reports of such pairs, each with another of the limits and choices. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_two_reports_of_sessions_by_chance_differ_in_a_character_or_a_stroke(int few) throws Exception {
        var random = new Random(100L + few);
        var scope = SCOPES.get(few - 1);
        var kinds = List.of(SessionFileType.HTML, SessionFileType.PDF);
        var one = World.byChance("read-one-of-" + few, few, random);
        var other = World.byChance("read-other-of-" + few, few, random);
        one.write(List.of(scope), kinds);
        other.write(List.of(scope), kinds);
        assertEquals(Files.readString(one.file(scope, SessionFileType.HTML)),
                Files.readString(other.file(scope, SessionFileType.HTML)));
        assertEquals(paper(one.file(scope, SessionFileType.PDF)), paper(other.file(scope, SessionFileType.PDF)));
    }

    /** What each person said, in the order of their numbers. */
    private static List<String> personsInOrder(List<List<String>> rows) {
        var said = said(rows);
        return said.keySet().stream().sorted(Comparator.comparingInt(Integer::parseInt)).map(said::get)
                .map(Set::toString).toList();
    }

    private static int csvColumn(String name) throws IOException {
        return csv(ONE.file(USUAL, SessionFileType.CSV)).getFirst().indexOf(name);
    }

    private static List<List<String>> csv(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    /**
     * The rows of a table by which an attacker may know a person: the numbers of chance are replaced by all that a person said,
     * and the order of chance by that of the letters.
     */
    private static List<List<String>> withoutPersons(List<List<String>> rows) {
        int head = head(rows);
        int column = personColumn(rows);
        var said = said(rows);
        var known = new ArrayList<List<String>>();
        for (var row : rows.subList(head + 1, rows.size())) {
            var person = row.size() > column ? said.get(row.get(column)) : null;
            known.add(person == null ? row : without(row, column, person.toString()));
        }
        known.sort((one, other) -> one.toString().compareTo(other.toString()));
        known.addAll(0, rows.subList(0, head + 1));
        return known;
    }

    private static int head(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).stream().anyMatch(cell -> cell.equalsIgnoreCase("person"))).findFirst().orElseThrow();
    }

    private static int personColumn(List<List<String>> rows) {
        var names = rows.get(head(rows));
        return IntStream.range(0, names.size()).filter(i -> names.get(i).equalsIgnoreCase("person")).findFirst().orElseThrow();
    }

    /** Returns all that each person said, by their number. */
    private static Map<String, Set<String>> said(List<List<String>> rows) {
        int column = personColumn(rows);
        var said = new HashMap<String, Set<String>>();
        for (var row : rows.subList(head(rows) + 1, rows.size())) {
            if (row.size() > column && !row.get(column).isEmpty()) {
                said.computeIfAbsent(row.get(column), number -> new TreeSet<>()).add(without(row, column, "").toString());
            }
        }
        return said;
    }

    private static List<String> without(List<String> row, int column, String in) {
        var changed = new ArrayList<>(row);
        changed.set(column, in);
        return changed;
    }

    /** Each sheet's cells, and the other parts as they are. */
    private static Map<String, String> workbook(Path file) throws IOException {
        var content = WorkbookContent.of(file);
        var all = new TreeMap<String, String>();
        for (var name : content.names()) {
            var rows = content.sheet(name);
            boolean answers = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.equals("Person"));
            all.put("sheet " + name, (answers ? withoutPersons(rows) : rows).toString());
        }
        parts(file).forEach((part, text) -> {
            if (part.endsWith("sharedStrings.xml")) {
                all.put(part, Pattern.compile("<si>.*?</si>").matcher(text).results().map(found -> found.group()).sorted()
                        .collect(Collectors.joining("\n")));
            } else if (!part.startsWith("xl/worksheets/")) {
                all.put(part, text.replaceAll("<dcterms:created[^>]*>[^<]*", ""));
            }
        });
        return all;
    }

    private static Map<String, String> parts(Path zip) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                try (var in = file.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    /** All that a PDF says: its pages' text and what draws them, its properties, and every string anywhere in it. */
    private static List<String> paper(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var all = new ArrayList<String>();
            all.add(new PDFTextStripper().getText(document));
            for (var page : document.getPages()) {
                try (var in = page.getContents()) {
                    all.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            all.addAll(strings(document));
            return all;
        }
    }

    private static List<String> strings(PDDocument document) {
        var found = new ArrayList<String>();
        for (var key : document.getDocument().getXrefTable().keySet()) {
            var object = document.getDocument().getObjectFromPool(key).getObject();
            if (object != null) {
                collect(object, found, 0);
            }
        }
        found.removeIf(text -> text.startsWith("D:2"));
        found.sort(null);
        return found;
    }

    private static void collect(COSBase base, List<String> found, int depth) {
        if (depth > 8) {
            return;
        }
        switch (base) {
            case COSString text -> found.add(text.getString());
            case COSArray array -> array.forEach(each -> collect(each, found, depth + 1));
            // The id of a file is drawn by chance.
            case COSDictionary dictionary -> dictionary.entrySet().stream().filter(each -> !each.getKey().equals(COSName.ID))
                    .forEach(each -> collect(each.getValue(), found, depth + 1));
            default -> {
                // Numbers and names are no words; what another object holds is met there.
            }
        }
    }
}
