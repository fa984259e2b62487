package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * A full room in groups of four: {@code GroupLoadBenchmark [PHONES] [SECONDS]}. All hold their streams; the groups are drawn, and
 * each phone hears of its own; then one phone of each group hands something in, all of them within a few seconds, and the
 * others of its group are told. Nobody may be left without a group, and no words may be lost. Where there is a display the
 * program has its windows, and tells how long a frame took.
 */
public final class GroupLoadBenchmark {

    private static final int IDLE_CALLS = 90;
    private static final String WORKSHOP = """
            ---
            title: A full room in groups
            ---
            # Before

            ---
            id: groups
            breakout: 4
            minutes: 10
            capture: [What would leading have been?, The first sentence]
            ---
            # Rewrite the story
            """;

    private final PackagedProgram program;
    private final RoomFileReader room;
    private final PhoneCrowd crowd;
    private final int seconds;

    private GroupLoadBenchmark(PackagedProgram program, PhoneCrowd crowd, int seconds) throws IOException {
        this.program = program;
        this.room = program.room();
        this.crowd = crowd;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        int phones = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var home = Files.createTempDirectory("quarterdeck-groups");
        var workshop = Files.writeString(home.resolve("groups.md"), WORKSHOP);
        boolean sound;
        try (var program = PackagedProgram.start(home, "--workshop", workshop.toString(), "--live", "--port", "0");
                var crowd = new PhoneCrowd(program.room(), phones)) {
            sound = new GroupLoadBenchmark(program, crowd, seconds).run();
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws IOException {
        var idle = idle();
        crowd.each(phone -> phone.join(room.code()), LoadPhone::replied);
        crowd.each(LoadPhone::listen, LoadPhone::heardAnything);
        crowd.await(room.press("next"));
        crowd.pause(Duration.ofSeconds(1));
        crowd.phones().forEach(LoadPhone::forget);
        long drawn = System.nanoTime();
        long drawnAt = System.currentTimeMillis();
        crowd.await(room.press("open"));
        long answered = System.nanoTime();
        crowd.awaitAll(phone -> phone.heard("breakout"));
        var groups = groups();
        System.out.printf("%d phones in %d groups, drawn in %d ms%n", crowd.phones().size(), groups.size(),
                (answered - drawn) / 1_000_000);
        System.out.println(LatencySpread.header());
        System.out.println(idle.row("one idle phone: a view", idle));
        System.out.println(all(crowd.phones(), phone -> phone.heardAt("breakout") - drawn).row("its group on a phone", idle));
        crowd.pause(Duration.ofSeconds(1));
        var cpu = room.cpu();
        var writers = groups.values().stream().map(List::getFirst).toList();
        handIn(groups, writers);
        System.out.println(all(writers, LoadPhone::latency).row("a hand-in acknowledged", idle));
        crowd.awaitAll(LoadPhone::told);
        System.out.println(LatencySpread.of(groups.values().stream()
                .flatMapToLong(group -> group.stream().skip(1).mapToLong(phone -> phone.toldAt() - group.getFirst().sentAt())))
                .row("its words on the others", idle));
        crowd.pause(Duration.ofSeconds(1));
        var windows = XWindows.of(program.said(), drawnAt, System.currentTimeMillis());
        System.out.println(windows.seen() ? windows.frames() : "no windows");
        System.out.printf("the program used %d ms of the processors while they handed in%n",
                room.cpu().minus(cpu).toMillis());
        long saved = writers.stream().filter(phone -> phone.status() == 200).count();
        System.out.printf("acknowledged %d of %d%n", saved, writers.size());
        return saved == writers.size() && groups.values().stream().mapToInt(List::size).sum() == crowd.phones().size();
    }

    private void handIn(Map<Integer, List<LoadPhone>> groups, List<LoadPhone> writers) throws IOException {
        groups.forEach((number, group) -> group.forEach(phone -> phone.listenFor("Words of group " + number + ".")));
        var numbers = List.copyOf(groups.keySet());
        var when = new Random(7).longs(writers.size(), 0, seconds * 1_000_000_000L).sorted().toArray();
        long begin = System.nanoTime();
        for (int i = 0; i < when.length; i++) {
            for (long rest = begin + when[i] - System.nanoTime(); rest > 0; rest = begin + when[i] - System.nanoTime()) {
                crowd.pump(rest / 1_000_000);
            }
            writers.get(i).handIn("groups", "Words of group " + numbers.get(i) + ".");
            crowd.pump(0);
        }
        crowd.awaitAll(LoadPhone::replied);
    }

    private Map<Integer, List<LoadPhone>> groups() throws IOException {
        var groups = new TreeMap<Integer, List<LoadPhone>>();
        for (var phone : crowd.phones()) {
            int number = RoomFileReader.JSON.readTree(phone.newest()).path("group").path("number").asInt();
            groups.computeIfAbsent(number, n -> new ArrayList<>()).add(phone);
        }
        return groups;
    }

    private static LatencySpread all(List<LoadPhone> phones, ToLongFunction<LoadPhone> time) {
        return LatencySpread.of(phones.stream().mapToLong(time));
    }

    private LatencySpread idle() throws IOException {
        var times = new ArrayList<Long>();
        try (var alone = new PhoneCrowd(room, 1)) {
            alone.each(phone -> phone.join(room.code()), LoadPhone::replied);
            for (int i = 0; i < IDLE_CALLS; i++) {
                alone.each(LoadPhone::view, LoadPhone::replied);
                times.add(alone.phones().getFirst().latency());
            }
            alone.each(LoadPhone::leave, LoadPhone::replied);
        }
        return LatencySpread.of(times.stream().mapToLong(Long::longValue));
    }
}
