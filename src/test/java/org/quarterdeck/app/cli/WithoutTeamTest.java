package org.quarterdeck.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SimulatedCohort;

/** The program without a team. */
class WithoutTeamTest {

    @TempDir
    Path home;

    @Test
    void it_loads_no_class_of_a_team_nor_of_the_libraries_that_serve_one() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
        }
        var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "org.quarterdeck.app.Quarterdeck", "--sessions", "--home", home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), said);
        assertTrue(said.contains("org.quarterdeck.archive.SqliteArchive"), said);
        assertEquals(List.of(), said.lines().filter(line -> line.contains("org.quarterdeck.team") || line.contains("TeamCommand")
                || line.contains("org.postgresql") || line.contains("com.zaxxer") || line.contains("org.flywaydb")).toList());
    }
}
