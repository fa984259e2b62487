package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.ControlNames;
import org.quarterdeck.fixtures.FocusMarks;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.SampleSession;

class NamedControlsTest {

    @TempDir
    Path home;

    private final List<String> nameless = new ArrayList<>();
    private final List<String> unmarked = new ArrayList<>();

    private void look(RunningDesktop program, String screen) {
        program.does(() -> Window.getWindows().forEach(window -> {
            ControlNames.missing(window.getScene().getRoot()).forEach(fault -> nameless.add(screen + ": " + fault));
            FocusMarks.missing(window.getScene().getRoot()).forEach(fault -> unmarked.add(screen + ": " + fault));
        }));
    }

    /** Two sessions with people of the same workshop, which can be laid side by side. */
    private void archived() throws ArchiveException {
        try (var archive = SqliteArchive.open(home)) {
            for (var language : List.of("de", "en")) {
                archive.merge(Path.of("assets/samples/" + SampleSession.id(language) + ".quarterdeck"));
            }
        }
        SqliteFile.archiveIn(home).execute("UPDATE session SET rehearsal = 0");
    }

    private void look(RunningDesktop program, String screen, String... parts) {
        for (var part : parts) {
            program.seen(screen + " with " + part, () -> program.shows(part));
        }
        look(program, screen);
    }

    private void review(RunningDesktop program) {
        program.does(program.desktop()::reviewAll);
        program.does(program.desktop()::openSample);
        look(program, "review", "#session-title", ".timeline", ".run-card .chart-of-answers", ".run-card .answers .numbers");
        assertFalse(program.shows(".run-card > .numbers"), "what is further down is made once one comes near it");
        program.seen("the end of the page", () -> program.scrolledDown(".session-page .scroll-pane", ".run-card > .numbers"));
        look(program, "review", ".run-card > .numbers");
        program.fire("#prepare");
        look(program, "report", "#report-preparation #report-client", "#report-preparation .finding",
                "#report-preparation .question", "#report-preparation #section-agenda");
        program.fire("#report-preview");
        look(program, "report preview", "#report-pages #preview-write", "#report-pages .sheet");
        program.fire("#preview-back");
        program.fire("#report-back");
        program.fire("#replay-open");
        look(program, "replay", "#replay #replay-place", "#replay .replay-stage");
        program.fire("#replay-console");
        look(program, "replayed console", "#replay .replay-stage .console");
        program.fire("#replay-back");
        program.selectAll(".session-list");
        program.fire("#compare");
        look(program, "comparison", "#cohorts .chart-of-answers", "#cohorts .trend");
        program.fire("#cohorts-back");
    }

    @Test
    void every_control_of_every_screen_has_a_name_and_a_role_and_shows_the_focus() throws Exception {
        archived();
        try (var program = new RunningDesktop(home)) {
            program.seen("home is there", () -> program.texts().contains("An evening of votes"));
            look(program, "home");
            program.does(program.desktop()::settings);
            look(program, "settings");
            program.does(program.desktop()::guide);
            look(program, "guide");
            program.does(program.desktop()::archive);
            look(program, "archive", "#backups");
            program.does(program.desktop()::troubleReport);
            look(program, "trouble report", "#trouble-report");
            program.does(program.desktop()::network);
            program.seen("the network was looked at", () -> program.texts().contains(UiMessages.text("network.again"))
                    && !program.texts().contains(UiMessages.text("network.looking")));
            look(program, "network", "#network-lines");
            program.does(() -> program.desktop().write(home.resolve("evening.md")));
            look(program, "editor", "#editor", "#strip .slide-cell");
            program.does(program.desktop()::goHome);
            review(program);
            program.does(program.desktop()::goHome);
            program.goLive("An evening of votes");
            program.seen("the console is there", () -> program.texts().contains("What shall we eat?"));
            look(program, "console");
            for (var key : List.of(KeyCode.Q, KeyCode.R, KeyCode.E, KeyCode.G, KeyCode.U, KeyCode.L)) {
                program.press(key);
                look(program, "console " + key);
                program.press(KeyCode.ESCAPE);
            }
            program.press(KeyCode.F2);
            look(program, "console F2", "#reword-text");
            program.press(KeyCode.ESCAPE);
            for (var key : List.of(KeyCode.A, KeyCode.B, KeyCode.E, KeyCode.H, KeyCode.N, KeyCode.O, KeyCode.P)) {
                program.pressShifted(key);
                look(program, "console Shift " + key);
                program.press(KeyCode.ESCAPE);
            }
            program.press(KeyCode.SPACE);
            program.seen("the vote can be opened", () -> program.texts().contains("Open the vote"));
            program.press(KeyCode.K);
            look(program, "console K");
            program.press(KeyCode.ESCAPE);
        }
        assertEquals("", String.join("\n", new TreeSet<>(nameless)));
        assertEquals("", String.join("\n", new TreeSet<>(unmarked)));
    }
}
