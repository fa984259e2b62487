package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.WorkshopFixture;

/** A bare machine's language setting knows no letters beyond ASCII, and the home's name has some. */
@EnabledOnOs(OS.LINUX)
class LettersInPathsTest {

    @TempDir
    Path folder;

    private record Ended(int status, String said) {}

    /** Returns the class path, with copies of what Java could not find under its own name there. */
    private String classPath() throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(Path.of(entry).toAbsolutePath().toString());
            entries.add(plain ? entry : copy(Path.of(entry), folder.resolve("library-" + entries.size())).toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private Ended run(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("LANG", "C");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @Test
    void what_is_kept_there_is_found_all_the_same() throws Exception {
        var home = folder.resolve("Übung 第一");
        try (var archive = SqliteArchive.open(home)) {
            archive.begin(WorkshopFixture.start()).close();
        }
        var ended = run("org.quarterdeck.Main", "--home", home.toString(), "--sessions");
        assertEquals(0, ended.status(), ended.said());
        assertTrue(ended.said().startsWith(WorkshopFixture.start().id()), ended.said());
    }

    @Test
    void where_that_can_t_be_helped_one_sentence_says_what_to_do() throws Exception {
        var ended = run("-Dorg.quarterdeck.unicode=true", "org.quarterdeck.Main", "--home",
                folder.resolve("Übung").toString(), "--sessions");
        assertEquals(2, ended.status());
        assertTrue(ended.said().contains("quarterdeck: A path has letters that this language setting lacks. Set LC_ALL to one "
                + "with UTF-8, such as C.UTF-8, and start again."), ended.said());
    }
}
