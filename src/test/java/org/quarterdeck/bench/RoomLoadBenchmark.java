package org.quarterdeck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * A full room votes: {@code RoomLoadBenchmark [PHONES] [SECONDS] [QUESTIONS]}, five questions whose charts grow live. A thousand phones join a program that has just been started and hold
 * its stream; the remote walks on to the next poll and opens it; all vote within a few seconds; it
 * closes; and so the next one. Afterwards every acknowledged vote must be in the result and in the archive. The times stand beside those of one
 * idle phone on the same machine in the same minute. Where there is a display the program has its windows, and tells when the projector showed what was
 * saved, and how long a frame took.
 */
public final class RoomLoadBenchmark {

    private static final int IDLE_CALLS = 90;
    private static final String WORKSHOP = """
            ---
            title: A full room
            ---
            # Before

            ---
            poll: choice
            reveal: live
            ---
            # The deadline slips. Your first move?

            - [ ] Re-plan the work
            - [ ] Ask the team what stands in the way
            - [ ] Move the date
            - [ ] Work the weekend

            ---
            poll: spectrum
            reveal: live
            ---
            # Where do you stand?

            | Left | Right |
            | --- | --- |
            | Doing it right | Doing the right thing |
            | Processes | People |
            | Stability | Change |
            | Today | The horizon |

            ---
            poll: words
            reveal: live
            ---
            # One word?

            ---
            poll: scale
            reveal: live
            points: 5
            ---
            # How true is this here?

            - We know why our work matters
            - We decide where the knowledge is
            - We may fail and say so

            ---
            poll: quadrant
            reveal: live
            x: [Little care, Much care]
            y: [Low demands, High demands]
            corners: [Drift, Comfort, Pressure, Growth]
            ---
            # Your last decision: where was it?
            """;
    private static final Duration LATEST = Duration.ofSeconds(5);
    private final PackagedProgram program;
    private final RoomFileReader room;
    private final PhoneCrowd crowd;
    private final int seconds;
    private final PrintStream out = System.out;
    private final Random random = new Random(7);

    private RoomLoadBenchmark(PackagedProgram program, PhoneCrowd crowd, int seconds) throws IOException {
        this.program = program;
        this.room = program.room();
        this.crowd = crowd;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        int phones = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int questions = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        boolean sound = true;
        var home = Files.createTempDirectory("quarterdeck-load");
        var workshop = Files.writeString(home.resolve("full.md"), WORKSHOP);
        try (var program = PackagedProgram.start(home, "--workshop", workshop.toString(), "--live", "--port", "0")) {
            for (int question = 0; question < questions; question++) {
                try (var crowd = new PhoneCrowd(program.room(), phones)) {
                    sound &= new RoomLoadBenchmark(program, crowd, seconds).run();
                }
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws IOException, SQLException {
        var idle = idle();
        long started = System.nanoTime();
        crowd.each(phone -> phone.join(room.code()), LoadPhone::replied);
        crowd.each(LoadPhone::listen, LoadPhone::heardAnything);
        out.printf("%d phones joined and listen, after %d ms%n", crowd.phones().size(),
                (System.nanoTime() - started) / 1_000_000);
        toNextQuestion();
        crowd.pause(Duration.ofSeconds(1));
        crowd.phones().forEach(LoadPhone::forget);
        long opened = System.nanoTime();
        long openedAt = System.currentTimeMillis();
        var state = crowd.await(room.press("open"));
        crowd.awaitAll(phone -> phone.heard("question"));
        var cpu = room.cpu();
        vote(state.path("poll").path("run").asText());
        long closed = System.nanoTime();
        long closedAt = System.currentTimeMillis();
        state = crowd.await(room.press("close"));
        var shown = state.path("poll").path("revealed").asBoolean() ? "results" : "closed";
        crowd.awaitAll(phone -> phone.heard(shown));
        out.println(LatencySpread.header());
        out.println(idle.row("one idle phone: a view", idle));
        out.println(all(LoadPhone::latency).row("a vote acknowledged", idle));
        out.println(all(phone -> phone.heardAt("question") - opened).row("the question on the phones", idle));
        out.println(all(phone -> phone.heardAt(shown) - closed).row("the " + shown + " on the phones", idle));
        long last = crowd.phones().stream().mapToLong(LoadPhone::rev).max().orElse(0);
        var windows = XWindows.of(program.said(), openedAt, closedAt);
        for (long end = System.nanoTime() + LATEST.toNanos(); windows.seen() && !windows.showed(last)
                && System.nanoTime() < end;) {
            crowd.pause(Duration.ofMillis(50));
            windows = XWindows.of(program.said(), openedAt, closedAt);
        }
        if (windows.seen()) {
            out.println(windows.lag(crowd.phones(), openedAt - opened / 1_000_000).row("the projector shows a vote", idle));
            out.println(windows.frames());
        }
        out.printf("the program used %d ms of the processors while the votes came in%n", room.cpu().minus(cpu).toMillis());
        return nothingIsLost(state);
    }

    private LatencySpread all(ToLongFunction<LoadPhone> time) {
        return LatencySpread.of(crowd.phones().stream().mapToLong(time));
    }

    private LatencySpread idle() throws IOException {
        var times = new ArrayList<Long>();
        try (var alone = new PhoneCrowd(room, 1)) {
            alone.each(phone -> phone.join(room.code()), LoadPhone::replied);
            for (int i = 0; i < IDLE_CALLS; i++) {
                alone.each(LoadPhone::view, LoadPhone::replied);
                times.add(alone.phones().getFirst().latency());
            }
        }
        return LatencySpread.of(times.stream().mapToLong(Long::longValue));
    }

    private void toNextQuestion() throws IOException {
        for (var state = crowd.await(room.state());; state = crowd.await(room.press("next"))) {
            if (state.path("poll").path("phase").asText().equals("ready")) {
                return;
            }
        }
    }

    private void vote(String run) throws IOException {
        var question = RoomFileReader.JSON.readTree(crowd.phones().getFirst().newest());
        var when = random.longs(crowd.phones().size(), 0, seconds * 1_000_000_000L).sorted().toArray();
        long begin = System.nanoTime();
        for (int i = 0; i < when.length; i++) {
            for (long rest = begin + when[i] - System.nanoTime(); rest > 0; rest = begin + when[i] - System.nanoTime()) {
                crowd.pump(rest / 1_000_000);
            }
            crowd.phones().get(i).answer(run, answer(question));
            crowd.pump(0);
        }
        crowd.awaitAll(LoadPhone::replied);
    }

    private String answer(JsonNode question) {
        return switch (question.path("type").asText()) {
            case "choice" -> "{\"options\":[" + random.nextInt(question.path("options").size()) + "]}";
            case "scale" -> "{\"ratings\":"
                    + random.ints(question.path("statements").size(), 1, question.path("points").asInt() + 1).boxed().toList()
                    + "}";
            case "quadrant" -> "{\"x\":" + Math.round(random.nextDouble() * 1_000) / 1_000.0 + ",\"y\":"
                    + Math.round(random.nextDouble() * 1_000) / 1_000.0 + "}";
            case "words" -> "{\"words\":[\"word" + (int) (12 * Math.abs(random.nextGaussian())) + "\"]}";
            default -> "{\"positions\":"
                    + random.doubles(question.path("pairs").size()).mapToObj(p -> Math.round(p * 1_000) / 1_000.0).toList() + "}";
        };
    }

    private boolean nothingIsLost(JsonNode state) throws SQLException {
        long acknowledged = crowd.phones().stream().filter(p -> p.status() == 200 && p.body().contains("\"saved\":true")).count();
        long refused = crowd.phones().size() - acknowledged;
        int inResult = state.path("poll").path("answers").asInt();
        int inArchive = inArchive(state.path("poll").path("run").asText());
        out.printf("acknowledged %d, refused %d, in the result %d, in the archive %d%n", acknowledged, refused, inResult,
                inArchive);
        return refused == 0 && inResult == acknowledged && inArchive == acknowledged;
    }

    private int inArchive(String run) throws SQLException {
        try (var archive = DriverManager.getConnection("jdbc:sqlite:" + room.archive());
                var query = archive.prepareStatement("select count(*) from saved_answers where session_id = ? and run = ?")) {
            query.setString(1, room.session());
            query.setString(2, run);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
