package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTextTest {

    private static final String BEGUN = "---\ntitle: As it began\n---\n# One\n\n---\n# Two\n\n---\n# Three\n";

    @TempDir
    Path home;

    @Test
    void keeps_the_text_that_it_began_with_though_its_file_is_changed_and_then_gone_and_over_an_end_of_the_program()
            throws Exception {
        var file = Files.writeString(home.resolve("talk.md"), BEGUN);
        try (var program = ProgramProcess.start("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--windowless",
                "--port", "0", "--bind", "127.0.0.1")) {
            program.roomLine();
            Files.writeString(file, "---\ntitle: Another\n---\n# Nothing like it\n");
            assertEquals("two", next());
            program.kill();
        }
        assertEquals(BEGUN, kept());
        Files.delete(file);
        try (var program = ProgramProcess.start("--home", home.toString(), "--resume", "--windowless", "--bind", "127.0.0.1")) {
            program.roomLine();
            assertEquals("three", next());
        }
    }

    /** Where it stands after one step. */
    private String next() throws IOException, InterruptedException {
        return new HttpPhone(ProgramProcess.url(home)).steer(ProgramProcess.room(home).path("remoteToken").asText(), "next")
                .path("segment")
                .asText();
    }

    private String kept() throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var query = db.createStatement();
                var rows = query.executeQuery("SELECT text FROM workshop")) {
            return rows.getString(1);
        }
    }
}
