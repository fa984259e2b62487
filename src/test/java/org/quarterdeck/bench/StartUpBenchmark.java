package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long from {@code java -jar} to a console that can be used, and to a room that phones can join. Needs a display and
 * {@code target/quarterdeck.jar}; prints medians beside the bare start of the same Java, in the same run.
 */
public final class StartUpBenchmark {

    private static final int RUNS = 7;

    private StartUpBenchmark() {}

    public static void main(String[] args) throws Exception {
        var jar = Path.of("target", "quarterdeck.jar");
        if (!Files.exists(jar)) {
            System.err.println("There is no " + jar + " yet: run mvn -DskipTests package first.");
            System.exit(1);
        }
        List<Long> bare = new ArrayList<>();
        List<Long> usable = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(bareJava());
            start(jar, usable, open);
        }
        print("java, printing its version", median(bare), median(bare));
        print("console usable", median(usable), median(bare));
        print("room open", median(open), median(bare));
    }

    private static long bareJava() throws IOException, InterruptedException {
        long from = System.nanoTime();
        new ProcessBuilder(java(), "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        return since(from);
    }

    private static void start(Path jar, List<Long> usable, List<Long> open) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("quarterdeck-start");
        var logging = Files.writeString(home.resolve("logging.properties"),
                """
                        handlers=java.util.logging.ConsoleHandler
                        java.util.logging.ConsoleHandler.level=FINE
                        .level=WARNING
                        org.quarterdeck.app.level=FINE
                        """);
        long from = System.nanoTime();
        var process = new ProcessBuilder(java(), "-Djava.util.logging.config.file=" + logging, "-jar", jar.toString(), "--home",
                home.toString(), "--live", "--port", "0", "--bind", "127.0.0.1").redirectErrorStream(true).start();
        boolean seen = false;
        boolean joined = false;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null && !(seen && joined); line = lines.readLine()) {
                if (!seen && line.contains("console usable")) {
                    usable.add(since(from));
                    seen = true;
                }
                if (!joined && line.startsWith("room open: ")) {
                    open.add(since(from));
                    joined = true;
                }
            }
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static long since(long from) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(String what, long millis, long baseline) {
        System.out.printf(Locale.ROOT, "%-28s %6d ms  %5.1f x%n", what, millis, (double) millis / baseline);
    }
}
