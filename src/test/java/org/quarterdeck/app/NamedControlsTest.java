package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.ControlNames;

class NamedControlsTest {

    @TempDir
    Path home;

    private final List<String> nameless = new ArrayList<>();

    private void look(RunningDesktop program, String screen) {
        program.does(() -> Window.getWindows()
                .forEach(window -> ControlNames.missing(window.getScene().getRoot())
                        .forEach(fault -> nameless.add(screen + ": " + fault))));
    }

    @Test
    void every_control_of_every_screen_has_a_name_and_a_role() throws Exception {
        try (var program = new RunningDesktop(home)) {
            program.seen("home is there", () -> program.texts().contains("An evening of votes"));
            look(program, "home");
            program.does(program.desktop()::settings);
            look(program, "settings");
            program.does(program.desktop()::guide);
            look(program, "guide");
            program.does(program.desktop()::reviewAll);
            program.does(program.desktop()::openSample);
            program.seen("the sample is open", () -> program.texts().contains("Sample: ") && program.texts().contains("30 "));
            look(program, "review");
            program.does(program.desktop()::goHome);
            program.goLive("An evening of votes");
            program.seen("the console is there", () -> program.texts().contains("What shall we eat?"));
            look(program, "console");
            for (var key : List.of(KeyCode.Q, KeyCode.R, KeyCode.E, KeyCode.G, KeyCode.U, KeyCode.L)) {
                program.press(key);
                look(program, "console " + key);
                program.press(KeyCode.ESCAPE);
            }
            program.press(KeyCode.SPACE);
            program.seen("the vote can be opened", () -> program.texts().contains("Open the vote"));
            program.press(KeyCode.K);
            look(program, "console K");
            program.press(KeyCode.ESCAPE);
        }
        assertEquals("", String.join("\n", new TreeSet<>(nameless)));
    }
}
