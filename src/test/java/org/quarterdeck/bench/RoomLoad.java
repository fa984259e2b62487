package org.quarterdeck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * A full room votes: {@code RoomLoad HOME/room.json [PHONES] [SECONDS]}. A thousand phones join a running program and hold
 * its stream; the remote walks on to the next poll that has not been asked and opens it; all vote within a few seconds; it
 * closes. Afterwards every acknowledged vote must be in the result and in the archive. The times stand beside those of one
 * idle phone on the same machine in the same minute.
 */
public final class RoomLoad {

    private static final int IDLE_CALLS = 90;
    private final RoomFile room;
    private final Crowd crowd;
    private final int seconds;
    private final PrintStream out = System.out;
    private final Random random = new Random(7);

    private RoomLoad(RoomFile room, Crowd crowd, int seconds) {
        this.room = room;
        this.crowd = crowd;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        var room = RoomFile.read(Path.of(args[0]));
        int phones = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        try (var crowd = new Crowd(room, phones)) {
            System.exit(new RoomLoad(room, crowd, seconds).run() ? 0 : 1);
        }
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
        var state = crowd.await(room.press("open"));
        crowd.awaitAll(phone -> phone.heard("question"));
        var cpu = room.cpu();
        vote(state.path("poll").path("run").asText());
        long closed = System.nanoTime();
        state = crowd.await(room.press("close"));
        var shown = state.path("poll").path("revealed").asBoolean() ? "results" : "closed";
        crowd.awaitAll(phone -> phone.heard(shown));
        out.println(Spread.header());
        out.println(idle.row("one idle phone: a view", idle));
        out.println(all(LoadPhone::latency).row("a vote acknowledged", idle));
        out.println(all(phone -> phone.heardAt("question") - opened).row("the question on the phones", idle));
        out.println(all(phone -> phone.heardAt(shown) - closed).row("the " + shown + " on the phones", idle));
        out.printf("the program used %d ms of the processors while the votes came in%n", room.cpu().minus(cpu).toMillis());
        return nothingIsLost(state);
    }

    private Spread all(ToLongFunction<LoadPhone> time) {
        return Spread.of(crowd.phones().stream().mapToLong(time));
    }

    private Spread idle() throws IOException {
        var times = new ArrayList<Long>();
        try (var alone = new Crowd(room, 1)) {
            alone.each(phone -> phone.join(room.code()), LoadPhone::replied);
            for (int i = 0; i < IDLE_CALLS; i++) {
                alone.each(LoadPhone::view, LoadPhone::replied);
                times.add(alone.phones().getFirst().latency());
            }
        }
        return Spread.of(times.stream().mapToLong(Long::longValue));
    }

    private void toNextQuestion() throws IOException {
        for (var state = crowd.await(room.state());; state = crowd.await(room.press("next"))) {
            if (state.path("poll").path("phase").asText().equals("ready")) {
                return;
            }
        }
    }

    private void vote(String run) throws IOException {
        var question = RoomFile.JSON.readTree(crowd.phones().getFirst().newest());
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
        if (question.path("type").asText().equals("choice")) {
            return "{\"options\":[" + random.nextInt(question.path("options").size()) + "]}";
        }
        var positions = random.doubles(question.path("pairs").size()).mapToObj(p -> Math.round(p * 1_000) / 1_000.0).toList();
        return "{\"positions\":" + positions + "}";
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
