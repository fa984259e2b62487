package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quarterdeck.app.RunningDesktop.heard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.HttpPhone;
import org.quarterdeck.app.ProgramProcess;
import org.quarterdeck.app.RunningDesktop;
import org.quarterdeck.i18n.ProgramLanguage;

class DesktopControllerTest {

    @TempDir
    Path home;

    @Test
    void the_console_speaks_another_language_at_once_in_mid_session() throws Exception {
        try (var program = new RunningDesktop(home)) {
            program.goLive("An evening of votes");
            program.seen("the console is there", () -> program.texts().contains("Next: What shall we eat?"));
            program.does(program.desktop()::settings);
            program.does(() -> program.desktop().speak("de"));
            program.seen("console and settings are German", () -> program.texts().contains("Weiter: What shall we eat?")
                    && program.texts().contains("Sprache des Programms"));
            program.press(KeyCode.SPACE);
            program.seen("the session goes on", () -> program.texts().contains("Abstimmung öffnen"));
            heard("the choice is kept", () -> Files.readString(home.resolve("settings.properties")).contains("language=de"));
        } finally {
            ProgramLanguage.choose("en");
        }
    }

    @Test
    void home_speaks_another_language_at_once_and_keeps_the_workshop_that_was_chosen() throws Exception {
        try (var program = new RunningDesktop(home)) {
            program.seen("the workshop is chosen", () -> program.texts().contains("An evening of votes"));
            program.does(() -> program.desktop().speak("de"));
            program.seen("the list begins with the German edition and the workshop is still chosen",
                    () -> program.texts().contains("Live starten") && program.reads(".page-title").equals("An evening of votes"));
        } finally {
            ProgramLanguage.choose("en");
        }
    }

    @Test
    void the_window_that_tells_of_the_network_closes_with_the_program() throws Exception {
        try (var program = new RunningDesktop(home)) {
            program.seen("the workshop is chosen", () -> program.texts().contains("An evening of votes"));
            program.does(program.desktop()::network);
            program.seen("the window is there", () -> program.shows("#network-lines"));
            program.does(program.desktop()::quit);
            program.seen("the window is gone", () -> !program.shows("#network-lines"));
        }
    }

    @Test
    void the_console_s_keys_for_the_bell_and_the_theme_change_the_settings() throws Exception {
        try (var program = new RunningDesktop(home)) {
            program.goLive("An evening of votes");
            program.seen("the console is there", () -> program.texts().contains("Next: What shall we eat?"));
            program.press(KeyCode.M);
            program.pressShifted(KeyCode.T);
            heard("both are kept", () -> kept().containsAll(List.of("bell.muted=true", "windows.theme=dark")));
            program.does(() -> program.desktop().speak("de"));
            program.seen("the console is made anew", () -> program.texts().contains("Weiter: What shall we eat?"));
            program.press(KeyCode.M);
            program.pressShifted(KeyCode.T);
            heard("the usual ones leave the file", () -> kept().equals(List.of("language=de")));
        } finally {
            ProgramLanguage.choose("en");
        }
    }

    private List<String> kept() throws IOException {
        var file = home.resolve("settings.properties");
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList()
                : List.of();
    }

    @Test
    void lead_from_home_to_a_vote_its_result_and_the_same_result_in_the_review() throws Exception {
        try (var program = new RunningDesktop(home)) {
            program.goLive("An evening of votes");
            program.seen("the console is there", () -> program.texts().contains("Next: What shall we eat?"));
            Files.writeString(home.resolve("evening.md"), RunningDesktop.EVENING.replace("Soup", "Salad"));
            program.seen("the console says that the file was saved",
                    () -> program.texts().contains("keeps the text it began with"));
            var room = ProgramProcess.room(home);
            var token = room.path("remoteToken").asText();
            var phone = new HttpPhone(ProgramProcess.url(home));
            phone.join(room.path("code").asText());

            program.press(KeyCode.SPACE);
            heard("the question is there", () -> "lunch".equals(phone.state(token).path("segment").asText()));
            program.press(KeyCode.SPACE);
            heard("the vote is open", () -> "open".equals(phone.state(token).path("poll").path("phase").asText()));
            assertEquals("Soup", phone.view().path("options").path(0).asText());
            var run = phone.view().path("run").asText();
            assertEquals(200, phone.answer(run, "{\"options\":[1]}").statusCode());
            assertEquals(1, phone.state(token).path("poll").path("answers").asInt());
            program.press(KeyCode.SPACE);
            heard("the vote is closed", () -> "closed".equals(phone.state(token).path("poll").path("phase").asText()));
            program.press(KeyCode.SPACE);
            heard("the phone sees the result", () -> "results".equals(phone.view().path("kind").asText()));

            phone.steer(token, "end");
            program.seen("the console knows that it is over", () -> program.texts().contains("Back to the start"));
            program.press(KeyCode.SPACE);
            program.seen("home lists the session", () -> program.texts().contains("1 person"));
            program.does(program.desktop()::reviewAll);
            program.seen("the review lists it", () -> program.texts().contains("An evening of votes"));
            program.does(() -> program.desktop().review(room.path("session").asText()));
            program.seen("the review shows the poll as it was",
                    () -> program.texts().contains("What shall we eat?") && program.texts().contains("1 answered"));
        }
    }
}
