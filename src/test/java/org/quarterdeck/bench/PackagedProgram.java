package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program, started as people start it, {@code java -jar target/quarterdeck.jar}, or from its classes; with its windows where there is a display. What it
 * says, with what it tells whoever measures, is kept in a file, each line after the milliseconds since 1970.
 */
final class PackagedProgram implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarterdeck.jar");
    private static final long LIMIT = 60_000_000_000L;
    private final Path home;
    private final Process process;

    private PackagedProgram(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    static PackagedProgram start(Path home, String... options) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            System.out.println("there is no " + JAR + " yet, so that the program starts from its classes");
            return fromClasses(home, options);
        }
        return start(home, List.of("-jar", JAR.toString()), options);
    }

    /** Starts it from its classes, with the options for Java that the packaged one starts itself with. */
    static PackagedProgram fromClasses(Path home, String... options) throws IOException, InterruptedException {
        return start(home, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m",
                "-XX:MetaspaceSize=64m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.quarterdeck.Main"), options);
    }

    private static PackagedProgram start(Path home, List<String> java, String... options)
            throws IOException, InterruptedException {
        Files.deleteIfExists(home.resolve("room.json"));
        var logging = Files.writeString(home.resolve("logging.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=FINE
                java.util.logging.SimpleFormatter.format=%1$tQ %5$s%n
                .level=WARNING
                org.quarterdeck.app.level=FINE
                """);
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.config.file=" + logging));
        line.addAll(java);
        line.addAll(List.of("--home", home.toString(), "--bind", "127.0.0.1"));
        line.addAll(List.of(options));
        if (System.getenv("DISPLAY") == null) {
            line.add("--windowless");
        }
        var process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(home.resolve("said").toFile()).start();
        var program = new PackagedProgram(home, process);
        for (long end = System.nanoTime() + LIMIT; !Files.exists(home.resolve("room.json"));) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("no room: " + program.said());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return program;
    }

    RoomFileReader room() throws IOException {
        return RoomFileReader.read(home.resolve("room.json"));
    }

    List<String> said() throws IOException {
        return Files.readAllLines(home.resolve("said"));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
