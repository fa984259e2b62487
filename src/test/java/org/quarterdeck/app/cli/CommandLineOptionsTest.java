package org.quarterdeck.app.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.platform.InvalidOptionException;
import org.quarterdeck.workshop.parser.WorkshopParser;
import picocli.CommandLine;

class CommandLineOptionsTest {

    private static @Nullable String complaint(String... arguments) {
        return parsed(arguments).complaint();
    }

    private static CommandLineOptions parsed(String... arguments) {
        var options = new CommandLineOptions();
        new CommandLine(options).parseArgs(arguments);
        return options;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=65536", "--guests=-1", "--guests=5001", "--cut=0", "--cut=-45", "--bind=999.1.1.1",
            "--bind=192.0.2.1", "--bind=", "--home=", "--workshop=", "--check=", "--room-depth=0", "--export=last", "--erase=",
            "--import="})
    void with_a_bad_value_are_named(String option) {
        var complaint = complaint(option);
        assertNotNull(complaint);
        assertTrue(complaint.startsWith(option.substring(0, option.indexOf('='))), complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=0", "--port=65535", "--guests=30", "--cut=45", "--bind=127.0.0.1", "--bind=0.0.0.0",
            "--bind=::1", "--bind=localhost", "--home=x"})
    void with_a_good_value_pass(String option) {
        assertNull(complaint(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"last x.doc", "last x", "last .", " x.csv", "last / "})
    void for_an_export_need_a_session_and_a_file_of_a_kind_that_is_known(String values) {
        var complaint = complaint("--export=" + values.substring(0, values.indexOf(' ')),
                "--to=" + values.substring(values.indexOf(' ') + 1));
        assertNotNull(complaint);
        assertTrue(complaint.startsWith("--to ") || complaint.startsWith("--export "), complaint);
        assertNotNull(complaint("--to=x.csv"));
        assertNull(complaint("--export=last", "--to=x.CSV"));
    }

    @Test
    void take_a_file_that_a_desktop_opens_as_a_workshop_or_as_sessions(@TempDir Path folder) throws IOException {
        var workshop = Files.createFile(folder.resolve("my workshop.md")).toString();
        assertNull(complaint(workshop));
        assertEquals(Path.of(workshop), parsed(workshop).workshop());
        assertNull(parsed(workshop).sessionFile());
        var sessions = Files.createFile(folder.resolve("last week.quarterdeck")).toString();
        assertEquals(Path.of(sessions), parsed(sessions).sessionFile());
        assertNull(parsed(sessions).workshop());
        assertEquals("there is no file 'gone.md'", complaint("gone.md"));
        assertNotNull(complaint(workshop, "--workshop=x"));
    }

    @Test
    void erase_without_asking_only_where_something_is_to_be_erased() {
        assertNull(complaint("--erase=x", "--yes"));
        var alone = complaint("--yes");
        assertNotNull(alone);
        assertTrue(alone.startsWith("--yes "), alone);
    }

    @Test
    void take_a_length_that_the_workshop_lists_or_is_planned_for_and_name_them_otherwise() {
        assertDoesNotThrow(() -> session("minutes: 60\n", 60).checkLength());
        assertDoesNotThrow(() -> session("minutes: 60\ncuts: [20]\n", 20).checkLength());
        var wrong = assertThrows(InvalidOptionException.class, () -> session("minutes: 60\ncuts: [20]\n", 30).checkLength());
        assertTrue(wrong.getMessage().contains("--cut takes one of 20, 60."), wrong.getMessage());
        var none = assertThrows(InvalidOptionException.class, () -> session("", 30).checkLength());
        assertTrue(none.getMessage().contains("--cut"), none.getMessage());
    }

    private static SessionSetup session(String keys, int cut) {
        var text = "---\ntitle: T\n" + keys + "---\n# One\n";
        return new SessionSetup(WorkshopParser.read("workshop.md", text, Path.of("")), cut, false);
    }
}
