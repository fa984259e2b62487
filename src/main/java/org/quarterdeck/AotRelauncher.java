package org.quarterdeck;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.ProcessEnvironment;

/**
 * Restarts the program where its language setting lacks letters that it needs, and {@code java -jar} with the AOT cache of loaded classes beside the packaged program, which a jar cannot request by
 * itself. The process is replaced by the same Java with the options for it and keeps its number, streams and folder. Where
 * anything is unusual (not Linux, no cache, Java options set by the user) the program continues as it was started.
 */
final class AotRelauncher {

    /** Set for the second start, so that there is no third. */
    private static final String RELAUNCHED = "org.quarterdeck.start";

    /** Set for the start in another language setting, which is tried once. */
    private static final String UNICODE = "org.quarterdeck.unicode";

    private static final List<String> OPTION_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private AotRelauncher() {}

    /**
     * Restarts the program where that helps; does not return if that succeeds: with a language setting that has every letter, if it
     * was given one that lacks those of the paths it needs, or else from the cache.
     */
    static void start() {
        if (lacksLetters()) {
            relaunchInUnicode();
        }
        if (System.getProperty(RELAUNCHED) != null || !System.getProperty("os.name", "").equals("Linux")
                || OPTION_VARIABLES.stream().anyMatch(name -> System.getenv(name) != null)) {
            return;
        }
        try {
            var cache = cache();
            if (cache != null) {
                relaunch(cache);
            }
        } catch (IOException | URISyntaxException e) {
            System.getLogger(AotRelauncher.class.getName()).log(System.Logger.Level.DEBUG, "starting without the cache", e);
        }
    }

    /** Returns whether a path has letters that Java can't use in this language setting, such as {@code LC_ALL=C}. */
    private static boolean lacksLetters() {
        if (!System.getProperty("os.name", "").equals("Linux") || System.getProperty(UNICODE) != null
                || System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8")) {
            return false;
        }
        var paths = Stream.of(System.getProperty("user.dir"), System.getenv("HOME"), System.getenv("XDG_DATA_HOME"),
                readCommandLine()).flatMap(Stream::ofNullable);
        return paths.anyMatch(path -> path.chars().anyMatch(letter -> letter > 127));
    }

    private static void relaunchInUnicode() {
        try {
            var given = new ArrayList<>(commandLine());
            given.set(0, asBytes(Files.readSymbolicLink(Path.of("/proc/self/exe")).toString()));
            given.add(1, "-D" + UNICODE + "=true");
            ProcessEnvironment.set("LC_ALL", "C.UTF-8");
            exec(given.getFirst(), given);
        } catch (Throwable e) {
            System.getLogger(AotRelauncher.class.getName()).log(System.Logger.Level.DEBUG, "starting as it is", e);
        }
    }

    private static String readCommandLine() {
        try {
            return String.join(" ", commandLine());
        } catch (IOException e) {
            return "";
        }
    }

    /** Returns the words of the command line, one character a byte. */
    private static List<String> commandLine() throws IOException {
        var line = new String(Files.readAllBytes(Path.of("/proc/self/cmdline")), StandardCharsets.ISO_8859_1).split("\0", -1);
        return List.of(line).subList(0, line.length - 1);
    }

    private static @Nullable Path cache() throws URISyntaxException {
        var code = AotRelauncher.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return null;
        }
        var jar = Path.of(code.getLocation().toURI());
        var cache = jar.resolveSibling("quarterdeck.aot");
        return Files.isRegularFile(jar) && Files.isRegularFile(cache) ? cache : null;
    }

    private static void relaunch(Path cache) throws IOException {
        var given = commandLine();
        int jar = given.indexOf("-jar");
        if (jar < 1 || given.subList(1, jar).stream().anyMatch(option -> !option.startsWith("-D"))) {
            return;
        }
        var java = asBytes(Files.readSymbolicLink(Path.of("/proc/self/exe")).toString());
        var command = new ArrayList<>(List.of(java, "-XX:AOTCache=" + asBytes(cache.toString()), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:MetaspaceSize=64m", "-Xlog:aot*=off",
                "-Xlog:cds*=off", "--enable-native-access=ALL-UNNAMED", "-D" + RELAUNCHED + "=warm"));
        command.addAll(given.subList(1, given.size()));
        exec(java, command);
    }

    /** Replaces the program of this process by another one, as execv(3) does; returns only if that fails. */
    private static void exec(String program, List<String> arguments) {
        var linker = Linker.nativeLinker();
        var execv = linker.downcallHandle(linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var list = arena.allocate(ValueLayout.ADDRESS, arguments.size() + 1L);
            for (int i = 0; i < arguments.size(); i++) {
                list.setAtIndex(ValueLayout.ADDRESS, i, text(arena, arguments.get(i)));
            }
            list.setAtIndex(ValueLayout.ADDRESS, arguments.size(), MemorySegment.NULL);
            var _ = (int) execv.invokeExact(text(arena, program), list);
        } catch (Throwable e) {
            throw new IllegalStateException("execv could not be called", e);
        }
    }

    /** Encodes a path as the bytes that the system knows it by, one character a byte, as the command line is read. */
    private static String asBytes(String path) {
        return new String(path.getBytes(Charset.forName(System.getProperty("sun.jnu.encoding"))), StandardCharsets.ISO_8859_1);
    }

    private static MemorySegment text(Arena arena, String text) {
        return arena.allocateFrom(text, StandardCharsets.ISO_8859_1);
    }
}
