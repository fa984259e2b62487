package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a room costs from a hundred phones to ten thousand: {@code RoomSizesBenchmark [SIZE …]}. For each size the program is started from
 * its classes, with its windows where there is a display; all phones join and hold their stream, a thousand of them lose it and are back at
 * once, the remote opens a question, all vote within five seconds, each on a connection of its own, and it closes. A row says how
 * long the last one waited, how long a vote took to be acknowledged, how much memory and processor time the program took and how much
 * the phones, and whether every acknowledged vote stands in the archive.
 */
public final class RoomSizesBenchmark {

    private static final int[] SIZES = {100, 1_000, 5_000, 10_000};
    private static final int BEHIND_ONE_ADDRESS = 250;
    private static final int RECONNECTING = 1_000;
    private static final Duration VOTING = Duration.ofSeconds(5);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");
    private static final String WORKSHOP = """
            ---
            title: An auditorium
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
            """;

    private final RoomFileReader room;
    private final PhoneCrowd crowd;
    private final int size;
    private final Random random = new Random(7);

    private RoomSizesBenchmark(RoomFileReader room, PhoneCrowd crowd, int size) {
        this.room = room;
        this.crowd = crowd;
        this.size = size;
    }

    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? SIZES : IntStream.range(0, args.length).map(i -> Integer.parseInt(args[i])).toArray();
        System.out.println("  phones connected  RSS MB heap MB  joined s  back ms  open ms |  p50    p95    p99 ms | close ms"
                + " | program s  phones s | lost refused");
        boolean sound = true;
        for (int size : sizes) {
            var home = Files.createTempDirectory("quarterdeck-sizes");
            var workshop = Files.writeString(home.resolve("auditorium.md"), WORKSHOP);
            try (var program = PackagedProgram.fromClasses(home, "--workshop", workshop.toString(), "--live", "--port", "0");
                    var crowd = new PhoneCrowd(program.room(), size, BEHIND_ONE_ADDRESS)) {
                sound &= new RoomSizesBenchmark(program.room(), crowd, size).row();
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean row() throws IOException, SQLException, InterruptedException {
        long began = System.nanoTime();
        crowd.each(phone -> phone.join(room.code()), LoadPhone::replied);
        for (var phone : crowd.phones()) {
            phone.hangUp();
        }
        crowd.each(LoadPhone::listen, LoadPhone::heardAnything);
        double joined = (System.nanoTime() - began) / 1e9;
        long back = reconnect();
        crowd.await(room.press("next"));
        crowd.pause(Duration.ofSeconds(1));
        crowd.phones().forEach(LoadPhone::forget);
        long opened = System.nanoTime();
        var state = crowd.await(room.press("open"));
        crowd.awaitAll(phone -> phone.heard("question"));
        long open = crowd.phones().stream().mapToLong(phone -> phone.heardAt("question")).max().orElse(0) - opened;
        int connected = state.path("connected").asInt();
        var cpu = room.cpu();
        var own = ownCpu();
        vote(state.path("poll").path("run").asText());
        cpu = room.cpu().minus(cpu);
        own = ownCpu().minus(own);
        var spread = LatencySpread.of(crowd.phones().stream().mapToLong(LoadPhone::latency));
        long closed = System.nanoTime();
        crowd.await(room.press("close"));
        crowd.awaitAll(phone -> phone.heard("results"));
        long close = crowd.phones().stream().mapToLong(phone -> phone.heardAt("results")).max().orElse(0) - closed;
        long acknowledged = crowd.phones().stream().filter(phone -> phone.rev() > 0).count();
        int saved = saved(state.path("poll").path("run").asText());
        System.out.printf("%8d %9d %7d %7d %9.1f %8d %8d | %6.1f %6.1f %6.1f | %8d | %9.1f %9.1f | %4d %7d%n", size, connected,
                resident(), heap(), joined, back / 1_000_000, open / 1_000_000, spread.millis(0.5), spread.millis(0.95),
                spread.millis(0.99), close / 1_000_000, cpu.toMillis() / 1e3, own.toMillis() / 1e3, acknowledged - saved,
                size - acknowledged);
        return acknowledged == size && saved == size;
    }

    /** Some lose their stream and are back at once; returns how long it takes until the last of them sees the room again. */
    private long reconnect() throws IOException {
        List<LoadPhone> some = crowd.phones().subList(0, Math.min(size, RECONNECTING));
        for (var phone : some) {
            phone.loseStream();
        }
        long began = System.nanoTime();
        crowd.together(some, LoadPhone::listen, LoadPhone::heardAnything);
        return System.nanoTime() - began;
    }

    private void vote(String run) throws IOException {
        var when = random.longs(size, 0, VOTING.toNanos()).sorted().toArray();
        long begin = System.nanoTime();
        int sent = 0;
        int done = 0;
        while (done < size) {
            long now = System.nanoTime() - begin;
            while (sent < size && when[sent] <= now) {
                crowd.phones().get(sent++).answer(run, "{\"options\":[" + random.nextInt(4) + "]}");
                crowd.pump(0);
            }
            while (done < sent && crowd.phones().get(done).replied()) {
                crowd.phones().get(done++).hangUp();
            }
            crowd.pump(1);
        }
    }

    private int saved(String run) throws SQLException {
        try (var archive = DriverManager.getConnection("jdbc:sqlite:" + room.archive());
                var query = archive.prepareStatement("SELECT count(*) FROM saved_answers WHERE run = ?")) {
            query.setString(1, run);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What the program has of the machine's memory, in megabytes; 0 where the system does not tell. */
    private long resident() throws IOException {
        var status = Path.of("/proc", Long.toString(room.pid()), "status");
        var found = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
        return found.find() ? Long.parseLong(found.group(1)) / 1_024 : 0;
    }

    /** What of its heap is in use, in megabytes. */
    private long heap() throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(room.pid()), "GC.heap_info").redirectErrorStream(true).start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor(10, TimeUnit.SECONDS);
        return HEAP.matcher(said.split("Metaspace", 2)[0]).results()
                .mapToLong(each -> Long.parseLong(each.group(1))).sum() / 1_024;
    }
}
