package org.quarterdeck.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quarterdeck.app.platform.SingleInstanceLock;

/** The program as a process of its own, as a user starts it. */
public final class ProgramProcess implements AutoCloseable {

    private static final long LIMIT_SECONDS = 60;
    /** What Java itself says on stderr where the environment holds options for it. */
    private static final Pattern PICKED_UP = Pattern.compile("^(NOTE: )?Picked up [A-Z_]*JAVA_(TOOL_)?OPTIONS: ");
    static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Thread reader;

    private ProgramProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static ProgramProcess start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** With its windows, on JavaFX's own headless platform. */
    static ProgramProcess startWithWindows(String... arguments) throws IOException {
        return start(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"), arguments);
    }

    /** With so much memory at most, in megabytes. */
    static ProgramProcess startWithMemory(int megabytes, String... arguments) throws IOException {
        return start(List.of("-Xmx" + megabytes + "m"), arguments);
    }

    /** Where the system lets it open so many files. */
    static ProgramProcess startWithFiles(int files, String... arguments) throws IOException {
        return start(List.of("sh", "-c", "ulimit -n " + files + " && exec \"$@\"", "sh"), List.of(), arguments);
    }

    private static ProgramProcess start(List<String> forJava, String... arguments) throws IOException {
        return start(List.of(), forJava, arguments);
    }

    private static ProgramProcess start(List<String> by, List<String> forJava, String... arguments) throws IOException {
        var command = new ArrayList<>(by);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path")));
        command.addAll(forJava);
        command.add("org.quarterdeck.Main");
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        return new ProgramProcess(builder.start());
    }

    private void read() {
        try (BufferedReader in = process.inputReader()) {
            in.lines().filter(line -> !PICKED_UP.matcher(line).find()).forEach(lines::add);
        } catch (UncheckedIOException | IOException e) {
            lines.add("(the output broke off: " + e.getMessage() + ")");
        }
    }

    /** The first line printed that fits, waited for with a limit. */
    String line(Predicate<String> fits) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (System.nanoTime() < deadline) {
            boolean over = !process.isAlive() && !reader.isAlive();
            for (var line : lines) {
                if (fits.test(line)) {
                    return line;
                }
            }
            if (over) {
                break;
            }
            reader.join(java.time.Duration.ofMillis(10));
        }
        throw new AssertionError("the program did not say what was waited for; it said " + lines);
    }

    /** Waits until its window is there and can be called to the front. */
    void shown(Path home) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!SingleInstanceLock.requestShow(home)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("the window did not come; the program said " + lines);
            }
            reader.join(java.time.Duration.ofMillis(10));
        }
    }

    String roomLine() throws InterruptedException {
        return line(line -> line.startsWith("room open: "));
    }

    public static JsonNode room(Path home) throws IOException {
        return JSON.readTree(Files.readString(home.resolve("room.json")));
    }

    public static URI url(Path home) throws IOException {
        return URI.create(room(home).path("url").asText());
    }

    /** SIGKILL: no shutdown hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM, as a desktop does at log out. */
    int stop() throws InterruptedException {
        process.destroy();
        return exit();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            var threads = threads();
            throw new AssertionError("the program did not end; it said " + lines + "; its threads:\n" + threads);
        }
        reader.join();
        return process.exitValue();
    }

    /** Where each of its threads is, as this JDK's jstack prints it, or why that can't be said. */
    String threads() throws InterruptedException {
        try {
            var said = Files.createTempFile("threads", ".txt");
            try {
                var jstack = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jstack").toString(),
                        String.valueOf(pid())).redirectErrorStream(true).redirectOutput(said.toFile()).start();
                if (!jstack.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    jstack.destroyForcibly();
                }
                return Files.readString(said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            return "(unknown: " + e.getMessage() + ")";
        }
    }

    List<String> output() {
        return List.copyOf(lines);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
