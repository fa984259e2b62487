import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the cache that a packaged program starts from: {@code WarmStart.java quarterdeck.jar quarterdeck.aot}. Runs the
 * program once without a display, with a few simulated guests, shows the home screen, walks through the beginning of the built-in
 * workshop, and lets Java write down which classes that took (JEP 514). The options are the ones that {@code org.quarterdeck.AotRelauncher} starts
 * it with. Where the machine can't run it, the package is left without a cache and starts more slowly; a line says so.
 */
final class WarmStart {

    private static final int MOVES = 30;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    public static void main(String[] args) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Path.of(args[0]).toAbsolutePath();
        make(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:MetaspaceSize=64m",
                "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()), Path.of(args[1]).toAbsolutePath());
    }

    /** Starts the program by a command once and leaves its cache, or none and a line that says why. */
    static void make(List<String> command, Path cache) throws Exception {
        Files.deleteIfExists(cache);
        var home = Files.createTempDirectory("quarterdeck-warm");
        var logging = Files.writeString(home.resolve("logging.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=FINE
                .level=SEVERE
                org.quarterdeck.app.level=FINE
                """);
        var said = home.resolve("said");
        System.out.println("Running the packaged program once without a window, for half a minute, so that Java keeps what it starts from.");
        var program = start(command, cache, home, logging, said);
        try {
            rehearse(program, home, said);
        } catch (Exception e) {
            System.out.println("The packaged program will start without its cache, more slowly: " + e.getMessage());
        } finally {
            program.destroy();
            if (!program.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                program.destroyForcibly().waitFor();
            }
            delete(home);
        }
    }

    /** The options stand in the environment, since a launcher of a packaged program takes no others. */
    private static Process start(List<String> command, Path cache, Path home, Path logging, Path said) throws IOException {
        var all = new ArrayList<>(command);
        all.addAll(List.of("--home", home.toString(), "--live", "--port", "0", "--bind", "127.0.0.1", "--guests", "20"));
        var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", Stream.of("-XX:AOTCacheOutput=" + cache, "-Dorg.quarterdeck.home-too=true", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-Djava.util.logging.config.file=" + logging)
                .map(option -> '"' + option + '"').collect(Collectors.joining(" ")));
        return builder.start();
    }

    private static void rehearse(Process program, Path home, Path said) throws Exception {
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (!Files.readString(said).contains("console usable")) {
            if (!program.isAlive() || System.nanoTime() > limit) {
                throw new IOException("it did not start: " + Files.readString(said).lines().filter(line -> !line.startsWith("Picked up")).findFirst().orElse("no word from it"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        var room = Files.readString(home.resolve("room.json"));
        var http = HttpClient.newHttpClient();
        for (int move = 0; move < MOVES; move++) {
            http.send(HttpRequest.newBuilder(URI.create(field(room, "url") + "api/remote/next"))
                    .header("Authorization", "Bearer " + field(room, "remoteToken")).POST(HttpRequest.BodyPublishers.noBody()).build(),
                    BodyHandlers.discarding());
            TimeUnit.MILLISECONDS.sleep(150);
        }
    }

    private static String field(String json, String name) throws IOException {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("room.json has no " + name);
        }
        return found.group(1);
    }

    static void delete(Path home) throws IOException {
        if (Files.notExists(home)) {
            return;
        }
        List<Path> files;
        try (var all = Files.walk(home)) {
            files = all.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList();
        }
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }
}
