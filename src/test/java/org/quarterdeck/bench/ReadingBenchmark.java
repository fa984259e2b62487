package org.quarterdeck.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * How long reading a workshop takes: the built-in one, and one of about 300 segments made of it. The first reading is what
 * opening a file takes; once warm it is what every saving of it takes.
 */
public final class ReadingBenchmark {

    private static final Path BUILT_IN = Path.of("assets/workshops/leadership-and-management");
    private static final Pattern REFERENCE = Pattern
            .compile("(?m)(?<=^id: |^compare: |^assign: \\{mixed: )[a-z0-9-]+|month-\\d+(?=[],])");
    private static final int COPIES = 5;
    private static final int WARMING = 60;
    private static final int MEASURED = 40;

    /** The thread's own time: what else the machine does at that moment does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ReadingBenchmark() {}

    public static void main(String[] args) {
        var once = WorkshopParser.read(BUILT_IN);
        var many = many(once.text());
        long start = System.nanoTime();
        int segments = read(many).workshop().segments().size();
        System.out.printf("%d segments, %,d characters%n", segments, many.length());
        System.out.printf("first reading   %6.1f ms%n", (System.nanoTime() - start) / 1e6);
        say("%d segments".formatted(segments), many);
        say("%d segments".formatted(once.workshop().segments().size()), once.text());
    }

    private static void say(String what, String text) {
        IntStream.range(0, WARMING).forEach(i -> read(text));
        var times = IntStream.range(0, MEASURED).mapToLong(i -> {
            long start = CLOCK.getCurrentThreadCpuTime();
            read(text);
            return CLOCK.getCurrentThreadCpuTime() - start;
        }).sorted().toArray();
        System.out.printf("%-14s  %6.1f ms once warm (median of %d; from %.1f to %.1f ms)%n", what, times[MEASURED / 2] / 1e6,
                MEASURED, times[0] / 1e6, times[MEASURED - 1] / 1e6);
    }

    private static ParseResult read(String text) {
        var reading = WorkshopParser.read("workshop.md", text, BUILT_IN);
        if (!reading.canGoLive()) {
            throw new IllegalStateException(reading.faults().getFirst().toString());
        }
        return reading;
    }

    /** The segments over and over below the workshop's keys, each copy's ids with a number of their own. */
    private static String many(String text) {
        int body = text.indexOf("\n---\n", 4) + 1;
        var all = new StringBuilder(text);
        for (int copy = 2; copy <= COPIES; copy++) {
            int number = copy;
            all.append(REFERENCE.matcher(text.substring(body + 4)).replaceAll(m -> m.group() + "-" + number));
        }
        return all.toString();
    }
}
