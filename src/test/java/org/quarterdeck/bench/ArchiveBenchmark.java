package org.quarterdeck.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.archive.search.SearchIndex;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * How long a trainer waits for an archive of many sessions: {@code ArchiveBenchmark [SESSIONS PEOPLE ...]}. Makes archives of
 * 50 and 500 sessions of 200 people and of 5,000 of 20, each session with ten votes; then a program of its own opens each,
 * lists, opens a session, compares a question with all other rooms, makes the index of words and searches. It takes some minutes and a gigabyte.
 * {@code make FOLDER SESSIONS PEOPLE} makes an archive to keep, {@code try FOLDER SESSIONS PEOPLE} times it.
 */
public final class ArchiveBenchmark {

    private static final List<String> USUAL = List.of("50", "200", "500", "200", "5000", "20");
    private static final List<String> ASKED = List.of("first", "compass", "scale", "many", "rank", "points", "words", "text",
            "plane", "told");
    private static final List<String> TABLES = List.of("session", "workshop", "journal", "seat", "run", "answer");
    private static final int TRIES = 5;

    private ArchiveBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("measure")) {
            measure(Path.of(args[1]));
            return;
        }
        if (args.length == 4 && args[0].equals("make")) {
            fill(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            return;
        }
        if (args.length == 4 && args[0].equals("try")) {
            head();
            row(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            return;
        }
        var sizes = args.length > 0 ? Arrays.asList(args) : USUAL;
        head();
        for (int i = 0; i + 1 < sizes.size(); i += 2) {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "archive-");
            int sessions = Integer.parseInt(sizes.get(i));
            int people = Integer.parseInt(sizes.get(i + 1));
            fill(home, sessions, people);
            row(home, sessions, people);
            delete(home);
        }
        System.out.println("milliseconds, the first time and the median of five; megabytes that the program held at most");
    }

    private static void head() {
        System.out.printf("%8s %7s %9s %6s | %6s %6s %8s %11s %7s %7s %7s | %7s%n", "sessions", "people", "answers", "MB", "open",
                "list", "session", "other rooms", "index", "search", "check", "memory");
    }

    private static void row(Path home, int sessions, int people) throws Exception {
        System.out.printf("%8d %7d %9d %6d | %s%n", sessions, people, (long) sessions * people * ASKED.size(),
                Files.size(home.resolve("archive.db")) / 1_000_000, run(home));
    }

    private static void delete(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Plays one session and copies it, row by row, under other ids and on other days. */
    static void fill(Path home, int sessions, int people) throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            play(archive, "s-0", people);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db").toUri());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("BEGIN");
            for (int i = 1; i < sessions; i++) {
                var id = "s-" + i;
                for (var table : TABLES) {
                    var columns = columns(statement, table);
                    statement.executeUpdate("INSERT INTO " + table + " (" + columns + ") SELECT " + columns
                            .replaceFirst("\\b(session_id|id)\\b", "'" + id + "'")
                            .replace("started_at", "strftime('%Y-%m-%dT%H:%M:%fZ', started_at, '-" + i + " days')")
                            + " FROM " + table + " WHERE " + (table.equals("session") ? "id" : "session_id") + " = 's-0'");
                }
            }
            statement.execute("COMMIT");
        }
        try (var archive = SqliteArchive.open(home)) {
            archive.upkeep(TestClock.NINE);
        }
    }

    private static String columns(java.sql.Statement statement, String table) throws SQLException {
        try (var names = statement.executeQuery("SELECT group_concat(name) FROM pragma_table_info('" + table
                + "') WHERE name NOT LIKE 'counted%'")) {
            return names.getString(1);
        }
    }

    /** Lets that many people answer ten questions. */
    static void play(SqliteArchive archive, String id, int people) throws Exception {
        var start = new SessionStart(id, TestClock.NINE, "The July cohort", "4711", "key", 7313, "token", null, false,
                "workshop.md", SimulatedCohort.TEXT, Path.of("."));
        var workshop = WorkshopParser.read(start.file(), start.text(), start.folder()).workshop();
        var random = new Random(15);
        try (var live = LiveSession.start(RoomState.fresh(start, workshop), archive.begin(start), TestClock.atNine())) {
            for (int seat = 1; seat <= people; seat++) {
                var _ = live.submit(new Command.Join("phone-" + seat));
                var _ = live.submit(new Command.Arrive(seat));
            }
            for (var segment : ASKED) {
                var _ = live.submit(new Command.GoTo(segment));
                live.submit(new Command.Steer(Command.Move.OPEN)).join();
                var question = Objects.requireNonNull(SegmentPoll.of(live.state(), segment)).question();
                var run = Objects.requireNonNull(live.state().poll().run()).id();
                for (int seat = 1; seat <= people; seat++) {
                    var _ = live.submit(new Command.CastAnswer(seat, run, SampleAnswers.answer(question, random)));
                }
                var _ = live.submit(new Command.Steer(Command.Move.CLOSE));
            }
            if (!(live.submit(new Command.Steer(Command.Move.END)).join() instanceof Accepted)) {
                throw new IllegalStateException("the session could not be played");
            }
        }
    }

    private static String run(Path home) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), ArchiveBenchmark.class.getName(), "measure", home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            var lines = said.lines().collect(Collectors.joining(" "));
            process.waitFor();
            return lines;
        }
    }

    private static void measure(Path home) throws Exception {
        SearchIndex.delete(home.resolve("search.db"));
        long begun = System.nanoTime();
        try (var archive = SqliteArchive.openQuickly(home)) {
            System.out.printf("%6d ", Duration.ofNanos(System.nanoTime() - begun).toMillis());
            said(6, archive::sessions);
            said(8, () -> opened(archive));
            var past = opened(archive);
            var asked = past.runs().stream().filter(run -> run.segment().equals("compass")).findFirst().orElseThrow();
            var question = Objects.requireNonNull(asked.poll()).question();
            said(11, () -> Objects.requireNonNull(CohortComparison.of(asked.title(), question, 1, "s-0", archive)));
            long index = System.nanoTime();
            archive.indexWords();
            System.out.printf("%7d ", Duration.ofNanos(System.nanoTime() - index).toMillis());
            said(7, () -> archive.search("july"));
            var peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", "")).findFirst().orElse("0");
            long check = System.nanoTime();
            archive.upkeep(TestClock.NINE);
            System.out.printf("%7d | %7d%n", Duration.ofNanos(System.nanoTime() - check).toMillis(),
                    Long.parseLong(peak) / 1_000);
        }
    }

    private static ReplayedSession opened(SqliteArchive archive) throws Exception {
        var recording = archive.recording("s-0");
        var start = recording.start();
        return ReplayedSession
                .of(new SessionRecording(recording, WorkshopParser.read(start.file(), start.text(), start.folder())));
    }

    private static void said(int width, Callable<?> work) throws Exception {
        var times = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long begun = System.nanoTime();
            work.call();
            times[i] = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        }
        long first = times[0];
        Arrays.sort(times);
        System.out.printf("%" + width + "s ", first + "/" + times[TRIES / 2]);
    }
}
