package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("The program with its windows")
class DesktopTest {

    private static final String WORKSHOP = """
            ---
            title: An evening of votes
            ---
            # Welcome

            ---
            id: lunch
            poll: choice
            reveal: manual
            ---
            # What shall we eat?

            - [ ] Soup
            - [ ] Bread
            """;

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Desktop desktop;

    @BeforeEach
    void start() throws Exception {
        HeadlessDisplay.start();
        var options = new Options();
        options.home = home;
        options.port = 0;
        options.bind = "127.0.0.1";
        options.workshop = Files.writeString(home.resolve("evening.md"), WORKSHOP);
        var instance = Objects.requireNonNull(OneInstance.take(home));
        desktop = WaitForAsyncUtils.asyncFx(() -> {
            var opened = new Desktop(options, instance, new Backstage(options), closed::countDown);
            opened.begin(null);
            return opened;
        }).get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(desktop::quit);
        assertTrue(closed.await(30, TimeUnit.SECONDS), "the program closed");
    }

    @Test
    @DisplayName("lead from home to a vote, its result, and the same result in the review")
    void from_home_to_the_review() throws Exception {
        seen("the workshop is chosen", () -> texts().contains("An evening of votes"));
        robot.interact(() -> robot.lookup("#go-live").queryAs(Button.class).fire());
        seen("the room is open", () -> Files.exists(home.resolve("room.json")) && texts().contains("Next: What shall we eat?"));
        var room = Program.room(home);
        var token = room.path("remoteToken").asText();
        var phone = new Phone(Program.url(home));
        phone.join(room.path("code").asText());

        press(KeyCode.SPACE);
        seen("the question is there", () -> texts().contains("Open the vote"));
        press(KeyCode.SPACE);
        seen("the vote is open", () -> texts().contains("Close the vote"));
        var run = phone.view().path("run").asText();
        assertEquals(200, phone.answer(run, "{\"options\":[1]}").statusCode());
        assertEquals(1, phone.state(token).path("poll").path("answers").asInt());
        press(KeyCode.SPACE);
        heard("the vote is closed", () -> "closed".equals(phone.state(token).path("poll").path("phase").asText()));
        press(KeyCode.SPACE);
        heard("the phone sees the result", () -> "results".equals(phone.view().path("kind").asText()));

        phone.steer(token, "end");
        seen("the console knows that it is over", () -> texts().contains("Back to the start"));
        press(KeyCode.SPACE);
        seen("home lists the session", () -> texts().contains("1 person"));
        robot.interact(desktop::reviewAll);
        seen("the review lists it", () -> texts().contains("An evening of votes"));
        robot.interact(() -> desktop.review(room.path("session").asText()));
        seen("the review shows the poll as it was",
                () -> texts().contains("What shall we eat?") && texts().contains("1 answered"));
    }

    private static void seen(String what, Callable<Boolean> condition) {
        Eventually.until(what, () -> WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), condition));
    }

    private static void heard(String what, Callable<Boolean> condition) {
        Eventually.until(what, () -> {
            try {
                return condition.call();
            } catch (Exception e) {
                throw new AssertionError(what, e);
            }
        });
    }

    private void press(KeyCode key) {
        robot.push(key);
    }

    /** All that can be read in the windows now. */
    private String texts() {
        return robot.lookup(node -> node instanceof Labeled).<Labeled>queryAll().stream().map(Labeled::getText)
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
