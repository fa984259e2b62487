package org.quarterdeck.bench;

import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.quarterdeck.fixtures.SqliteFile;

/**
 * What honest guests feel while the room is attacked and its archive is broken: {@code AttackBenchmark [GUESTS]}. Forty guests vote on loopback, four
 * times a second each; each attack comes from another address and lasts three seconds, with two before and two after it. Prints milliseconds
 * until "saved" and, at the end, whether the archive has what was acknowledged. It takes about two minutes and needs no packaged program.
 */
public final class AttackBenchmark {

    private static final String WORKSHOP = """
            ---
            title: Under attack
            ---
            # Under attack

            ---
            poll: choice
            ---
            # Which?

            - [ ] One
            - [ ] Two
            """;

    private AttackBenchmark() {}

    public static void main(String[] args) throws Exception {
        int guests = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        var home = Files.createTempDirectory("quarterdeck-attack");
        var file = Files.writeString(home.resolve("attack.md"), WORKSHOP);
        var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "org.quarterdeck.Main",
                "--home",
                home.toString(), "--workshop", file.toString(), "--live", "--windowless", "--port", "0", "--bind", "127.0.0.1")
                .redirectErrorStream(true).redirectOutput(home.resolve("said").toFile()).start();
        boolean isWhole;
        try {
            while (!Files.exists(home.resolve("room.json"))) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            isWhole = run(RoomFileReader.read(home.resolve("room.json")), guests);
        } finally {
            program.destroy();
            program.waitFor();
        }
        System.exit(isWhole ? 0 : 1);
    }

    private static boolean run(RoomFileReader room, int guests) throws Exception {
        room.press("next").join();
        var run = room.press("next").join().path("poll").path("run").asText();
        System.out.printf("%-34s %8s %8s %8s %8s%n", "milliseconds until \"saved\"", "p50", "p99", "votes", "refused");
        try (var honest = new HonestGuests(room, run, guests)) {
            TimeUnit.SECONDS.sleep(3);
            honest.row("warming up");
            for (var attack : RoomAttacks.all().entrySet()) {
                attack(honest, room, attack.getKey(), attack.getValue());
            }
            attack(honest, room, "archive.db deleted", (at, held) -> Files.delete(at.archive()));
            renew(honest, room);
            attack(honest, room, "archive.db cut short",
                    (at, held) -> Files.newByteChannel(at.archive(), StandardOpenOption.WRITE).truncate(0).close());
            renew(honest, room);
            attack(honest, room, "a page of archive.db overwritten", (at, held) -> {
                TimeUnit.SECONDS.sleep(1);
                new SqliteFile(at.archive()).overwrite("run_tally");
            });
            renew(honest, room);
            honest.close();
            return compare(room, honest);
        }
    }

    private static void attack(HonestGuests honest, RoomFileReader room, String name, RoomAttacks.Attack attack)
            throws Exception {
        TimeUnit.SECONDS.sleep(2);
        System.out.println(honest.row("before: " + name));
        var held = new ConcurrentLinkedQueue<Socket>();
        attack.run(room, held);
        TimeUnit.SECONDS.sleep(3);
        System.out.println(honest.row("during: " + name));
        for (var socket : held) {
            socket.close();
        }
        TimeUnit.SECONDS.sleep(2);
        System.out.println(honest.row("after:  " + name));
    }

    private static void renew(HonestGuests honest, RoomFileReader room) throws Exception {
        long asked = System.nanoTime();
        room.press("archive").join();
        System.out.printf("a new archive after %d ms%n", (System.nanoTime() - asked) / 1_000_000);
        TimeUnit.SECONDS.sleep(2);
        System.out.println(honest.row("after:  the new archive"));
    }

    /** Whether the archive has what the guests last heard "saved" for. */
    private static boolean compare(RoomFileReader room, HonestGuests honest) throws Exception {
        int lost = 0;
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + room.archive());
                var query = db
                        .prepareStatement("SELECT json_extract(answer_json, '$.options[0]') FROM saved_answers WHERE seat = ?")) {
            for (var vote : honest.acknowledged().entrySet()) {
                query.setInt(1, vote.getKey());
                try (var found = query.executeQuery()) {
                    lost += found.next() && found.getInt(1) == vote.getValue() ? 0 : 1;
                }
            }
        }
        System.out.printf("%d guests' last acknowledged votes, %d of them not in the archive%n", honest.acknowledged().size(),
                lost);
        return lost == 0;
    }
}
