package org.quarterdeck.server.phone;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.quarterdeck.app.HttpPhone;
import org.quarterdeck.app.RunningDesktop;
import org.quarterdeck.bench.PictureFiles;
import org.quarterdeck.rehearsal.SimulatedAudience;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of console, projector and two sizes of the remote side by side, each of one moment of a session, to be looked at:
 * {@code ThreeScreens FOLDER}. They come from the whole program with its windows, on a display without a screen.
 */
public final class ThreeScreens implements AutoCloseable {

    private static final String WORKSHOP = """
            ---
            title: A morning on the queue
            minutes: 14
            cuts: [14, 30]
            ---
            # A morning on the queue

            For everybody who waits

            ---
            id: why
            part: Why we wait
            minutes: 3
            cuts: [14, 30]
            ---
            # Why do we wait?

            - Work arrives faster than it leaves
            - Nobody sees the whole pile
            - Everybody begins with the newest

            <!--
            **Say** that a queue is a decision nobody took, and that the pile is the same on every desk in this house.

            **Ask** who has something on the desk that is older than a year.

            **Expect** laughter, then one honest answer.

            **Late?** Read the first line and go on.
            -->

            ---
            id: where
            part: What it costs
            poll: choice
            reveal: manual
            minutes: 2
            cuts: [14, 30]
            ---
            # Where does your work wait longest?

            - [ ] For a decision
            - [ ] For another team
            - [ ] For a quiet hour
            - [ ] It doesn’t wait

            <!--
            **Ask** one person from the tallest bar for an example.

            **Late?** Close it when half have answered.
            -->

            ---
            id: pause
            layout: break
            part: Pause
            minutes: 1
            cuts: [14, 30]
            ---
            # Coffee

            ---
            id: groups
            breakout: 4
            part: In groups
            minutes: 3
            cuts: [14, 30]
            capture:
              - The oldest thing that waits
              - Who could let it go
            ---
            # Let one thing go

            Find the oldest thing that waits for one of you. Then decide who could let it go.

            <!--
            **Say** a silent minute first, then in fours.

            **Late?** One prompt is enough.
            -->

            ---
            id: extra
            layout: statement
            minutes: 4
            cuts: [30]
            ---
            # What nobody begins is never late

            ---
            id: first-move
            case: pile
            part: The case
            poll: choice
            reveal: manual
            told: {option: 2, text: "Every morning, every evening. It felt responsible, and the list grew."}
            minutes: 3
            cuts: [14, 30]
            ---
            # Results pile up. Your first move?

            - [ ] Teams share it: releases slip
            - [ ] Check it daily: an hour a day
            - [ ] Automate early: a gamble

            <!--
            **Say** each of these costs something. Vote as you would act.

            **Late?** Leave it out, tell the story in one sentence.
            -->

            ---
            id: close
            part: Close
            minutes: 1
            cuts: [14, 30]
            ---
            # One thing, today

            - Name it
            - Let it go
            """;
    private static final int GAP = 16;
    private static final int PEOPLE = 14;

    private final Path folder;
    private final RunningDesktop desk;
    private final HttpPhone remote;
    private final String token;
    private final URI room;
    private final List<Page> phones;

    private ThreeScreens(Path folder, RunningDesktop desk, URI room, String token, List<Page> phones) {
        this.folder = folder;
        this.desk = desk;
        this.room = room;
        this.token = token;
        this.phones = phones;
        this.remote = new HttpPhone(room);
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var home = Files.createTempDirectory("three-screens");
        try (var desk = new RunningDesktop(home, WORKSHOP); var chromium = ChromiumExtension.Running.start()) {
            desk.goLive("A morning on the queue");
            var file = new ObjectMapper().readTree(Files.readAllBytes(home.resolve("room.json")));
            var room = URI.create("http://127.0.0.1:" + file.path("port").asInt() + "/");
            var token = file.path("remoteToken").asText();
            var phones = List.of(new int[]{390, 844}, new int[]{320, 568}).stream().map(size -> {
                var page = chromium.browser().newContext(
                        new NewContextOptions().setViewportSize(size[0], size[1]).setHasTouch(true)).newPage();
                page.navigate(room + "remote#" + token);
                return page;
            }).toList();
            try (var screens = new ThreeScreens(folder, desk, room, token, phones)) {
                screens.play(file.path("code").asText());
            }
        }
        System.exit(0);
    }

    private void play(String code) throws Exception {
        take("01-waiting");
        try (var audience = new SimulatedAudience(room, code, PEOPLE)) {
            steer("goto", "{\"segment\":\"why\"}");
            take("02-slide-with-notes");
            tools();
            steer("goto", "{\"segment\":\"where\"}");
            steer("next", "");
            take("03-poll-open");
            steer("next", "");
            steer("next", "");
            take("04-poll-shown");
            steer("goto", "{\"segment\":\"pause\"}");
            take("05-break");
            steer("goto", "{\"segment\":\"groups\"}");
            steer("next", "");
            steer("next", "");
            take("06-groups");
            steer("goto", "{\"segment\":\"first-move\"}");
            steer("next", "");
            pass(Duration.ofSeconds(3));
            steer("next", "");
            steer("next", "");
            steer("next", "");
            take("07-case-told");
            steer("park", "{\"text\":\"Who pays for the second machine?\"}");
            steer("park",
                    "{\"text\":\"Ask Legal about the old contracts before the summer, and tell the works council what they said\"}");
            steer("parked", "{\"shown\":true}");
            take("10-parking-lot");
            steer("parked", "{\"shown\":false}");
        }
        steer("goto", "{\"segment\":\"why\"}");
        late();
        take("08-late");
        steer("goto", "{\"segment\":\"close\"}");
        pass(Duration.ofSeconds(2));
        phones.getFirst().context().setOffline(true);
        desk.does(() -> view().perform(ConsoleAction.NETWORK));
        take("11-network");
        phones.getFirst().context().setOffline(false);
        desk.press(KeyCode.ESCAPE);
        steer("end", "");
        take("12-end");
    }

    private void late() throws Exception {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
        while (!desk.shows("#action-repair") && System.nanoTime() < deadline) {
            pass(Duration.ofSeconds(5));
        }
    }

    private void tools() throws Exception {
        desk.pressShifted(KeyCode.D);
        desk.does(() -> {
            var tools = view().tools();
            tools.begin(new PenSpot(0.07, 0.52));
            for (int i = 1; i <= 40; i++) {
                tools.draw(new PenSpot(0.07 + i * 0.012, 0.52 + 0.012 * Math.sin(i / 3.0)));
            }
            tools.lift();
        });
        take("09a-pen");
        desk.pressShifted(KeyCode.S);
        desk.does(() -> view().tools().point(new PenSpot(0.3, 0.45)));
        take("09b-spotlight");
        desk.pressShifted(KeyCode.Z);
        desk.does(() -> view().tools().zoom(new PenSpot(0.02, 0.3), new PenSpot(0.5, 0.75)));
        take("09c-zoom");
        desk.press(KeyCode.ESCAPE);
        desk.pressShifted(KeyCode.C);
    }

    private static ConsoleView view() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(".console"))
                .filter(ConsoleView.class::isInstance).map(ConsoleView.class::cast).findFirst().orElseThrow();
    }

    private void steer(String move, String body) throws IOException, InterruptedException {
        var said = remote.steer(token, move, body);
        if (said.has("error")) {
            System.out.println(move + ": " + said.path("error").asText());
        }
        pass(Duration.ofMillis(600));
    }

    /** Lets the screens come to rest, and the simulated people answer. */
    private static void pass(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    private void take(String name) throws Exception {
        pass(Duration.ofSeconds(3));
        List<BufferedImage> windows = WaitForAsyncUtils.asyncFx(ThreeScreens::windows).get(30, TimeUnit.SECONDS);
        var pages = phones.stream().map(page -> read(page.screenshot(new ScreenshotOptions()))).toList();
        int tall = Math.max(windows.stream().mapToInt(each -> each.getHeight() + GAP).sum(),
                pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow());
        int wide = windows.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        var all = new BufferedImage(wide + pages.stream().mapToInt(each -> each.getWidth() + GAP).sum(), tall,
                BufferedImage.TYPE_INT_RGB);
        var pen = all.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        int y = 0;
        for (var window : windows) {
            pen.drawImage(window, 0, y, null);
            y += window.getHeight() + GAP;
        }
        int x = wide + GAP;
        for (var page : pages) {
            pen.drawImage(page, x, 0, null);
            x += page.getWidth() + GAP;
        }
        pen.dispose();
        ImageIO.write(all, "png", folder.resolve(name + ".png").toFile());
        System.out.println(name);
    }

    private static List<BufferedImage> windows() {
        return Window.getWindows().stream().filter(Stage.class::isInstance)
                .map(window -> PictureFiles.copy(window.getScene().snapshot(null))).toList();
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        phones.forEach(Page::close);
    }
}
