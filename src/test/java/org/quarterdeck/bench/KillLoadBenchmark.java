package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.quarterdeck.fixtures.WorkshopFixture;

/**
 * A full room votes while the program is killed: {@code KillLoadBenchmark [PHONES] [KILLS]}. Starts {@code target/quarterdeck.jar} (with its windows
 * where there is a display), lets a thousand phones hold its stream and vote within five seconds, ends it with SIGKILL at a random moment of that, and
 * resumes; twenty times. Every answer that heard "saved" must be in the archive, which must be sound, and the room must go on as it was.
 */
public final class KillLoadBenchmark {

    private static final int SECONDS = 5;

    private final Path home;
    private final int size;
    private final Random random = new Random();
    private final List<Integer> seats = new ArrayList<>();
    private final Map<Integer, Integer> acknowledged = new HashMap<>();

    private KillLoadBenchmark(Path home, int size) {
        this.home = home;
        this.size = size;
    }

    public static void main(String[] args) throws Exception {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int kills = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        var home = Files.createTempDirectory("quarterdeck-kill");
        var file = Files.writeString(home.resolve("killed.md"), WorkshopFixture.SPECTRUM);
        System.exit(new KillLoadBenchmark(home, size).run(file, kills) ? 0 : 1);
    }

    private boolean run(Path file, int kills) throws Exception {
        var program = PackagedProgram.start(home, "--workshop", file.toString(), "--live", "--port", "0");
        var first = room();
        var cookies = new String[size];
        first.press("next").join();
        var run = first.press("next").join().path("poll").path("run").asText();
        int heard = 0;
        for (int kill = 1; kill <= kills; kill++) {
            try (var crowd = new PhoneCrowd(room(), size)) {
                seat(crowd, cookies);
                long at = random.nextLong(200_000_000L, SECONDS * 950_000_000L);
                int now = voteUntilKilled(crowd, program, run, kill, at);
                heard += now;
                System.out.printf("kill %d after %d ms: %d of %d had heard \"saved\", ", kill, at / 1_000_000, now, size);
            }
            if (!sound(kill)) {
                return false;
            }
            program = PackagedProgram.start(home, "--resume");
            var state = room().state().join();
            if (!room().equals(withPid(first, room().pid())) || !state.path("segment").asText().equals("where")
                    || !state.path("poll").path("phase").asText().equals("open")
                    || !state.path("poll").path("run").asText().equals(run)
                    || state.path("joined").asInt() != size) {
                System.out.println("but the room is another one: " + state);
                return false;
            }
            System.out.println("the room goes on as it was");
        }
        program.close();
        System.out.printf("%d kills, %d answers heard \"saved\", none of them lost%n", kills, heard);
        return true;
    }

    private RoomFileReader room() throws IOException {
        return RoomFileReader.read(home.resolve("room.json"));
    }

    private static RoomFileReader withPid(RoomFileReader room, long pid) {
        return new RoomFileReader(room.file(), room.url(), room.code(), room.session(), room.token(), pid);
    }

    /** Everyone sits down: in the first round on a new seat, later on the one they had. */
    private void seat(PhoneCrowd crowd, String[] cookies) throws IOException {
        var code = room().code();
        for (int i = 0; i < size; i++) {
            crowd.phones().get(i).sitAs(cookies[i]);
        }
        crowd.each(phone -> phone.join(code), LoadPhone::replied);
        for (int i = 0; i < size; i++) {
            var phone = crowd.phones().get(i);
            cookies[i] = phone.cookie();
            int seat = RoomFileReader.JSON.readTree(phone.body()).path("seat").asInt();
            if (seats.size() < size) {
                seats.add(seat);
            } else if (seats.get(i) != seat) {
                throw new IOException("seat " + seats.get(i) + " was given another: " + phone.body());
            }
        }
        crowd.each(LoadPhone::listen, phone -> phone.heard("question"));
    }

    private int voteUntilKilled(PhoneCrowd crowd, PackagedProgram program, String run, int kill, long at)
            throws IOException, InterruptedException {
        var when = random.longs(size, 0, SECONDS * 1_000_000_000L).sorted().toArray();
        long begin = System.nanoTime();
        int sent = 0;
        while (System.nanoTime() - begin < at) {
            while (sent < size && System.nanoTime() - begin >= when[sent]) {
                crowd.phones().get(sent++).answer(run, "{\"positions\":[" + kill / 100.0 + "]}");
            }
            crowd.pump(1);
        }
        program.kill();
        if (crowd.drain(Duration.ofMillis(300)) == 0) {
            throw new IOException("no phone noticed the end of the program");
        }
        int heard = 0;
        for (int i = 0; i < sent; i++) {
            if (crowd.phones().get(i).status() == 200) {
                acknowledged.put(seats.get(i), kill);
                heard++;
            }
        }
        return heard;
    }

    /** Whether the archive is a sound database with every answer that heard "saved", or one sent after it. */
    private boolean sound(int kill) throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var query = db.createStatement()) {
            try (var check = query.executeQuery("PRAGMA integrity_check")) {
                if (!check.getString(1).equals("ok")) {
                    System.out.println("but the archive is broken: " + check.getString(1));
                    return false;
                }
            }
            var saved = new HashMap<Integer, Integer>();
            try (var rows = query.executeQuery("SELECT seat, json_extract(answer_json, '$.positions[0]') FROM saved_answers")) {
                while (rows.next()) {
                    saved.put(rows.getInt(1), (int) Math.round(rows.getDouble(2) * 100));
                }
            }
            for (var promise : acknowledged.entrySet()) {
                int found = saved.getOrDefault(promise.getKey(), 0);
                if (found < promise.getValue() || found > kill) {
                    System.out.println("but seat " + promise.getKey() + " heard \"saved\" for " + promise.getValue()
                            + " and the archive has " + found);
                    return false;
                }
            }
        }
        return true;
    }
}
