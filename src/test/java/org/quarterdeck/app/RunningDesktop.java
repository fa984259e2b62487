package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.desktop.BackgroundServices;
import org.quarterdeck.app.desktop.DesktopController;
import org.quarterdeck.app.platform.SingleInstanceLock;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.PressClock;
import org.quarterdeck.fixtures.StandardStreamCapture;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.slide.SlideView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program with its windows, in this process and without a display, with one workshop to go live with. */
public final class RunningDesktop implements AutoCloseable {

    /** A workshop of two slides: a welcome and a question whose result is shown by hand. */
    public static final String EVENING = """
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

    private final Path home;
    private final FxRobot robot = new FxRobot();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final DesktopController desktop;

    /** Has {@link #EVENING} to go live with. */
    public RunningDesktop(Path home) throws Exception {
        this(home, EVENING);
    }

    /** @param workshop the text of its file */
    public RunningDesktop(Path home, String workshop) throws Exception {
        this(home, workshop, "");
    }

    /** @param team the address of a team's archive; empty for none */
    RunningDesktop(Path home, String workshop, String team) throws Exception {
        this.home = home;
        HeadlessDisplay.start();
        var options = new CommandLineOptions();
        options.home = home;
        options.port = 0;
        options.bind = "127.0.0.1";
        options.team = team;
        options.workshop = Files.writeString(home.resolve("evening.md"), workshop);
        var instance = Objects.requireNonNull(SingleInstanceLock.take(home));
        desktop = WaitForAsyncUtils.asyncFx(() -> {
            var opened = new DesktopController(options, instance, new BackgroundServices(options), closed::countDown,
                    new PressClock());
            opened.begin(null);
            return opened;
        }).get(30, TimeUnit.SECONDS);
    }

    public DesktopController desktop() {
        return desktop;
    }

    /** Goes live as soon as home offers it, and returns once the room is open and the console shown. */
    public void goLive(String title) {
        seen("the workshop is chosen", () -> texts().contains(title));
        try (var said = StandardStreamCapture.ofOutput()) {
            fire("#go-live");
            Eventually.until("the room is open", () -> Files.exists(home.resolve("room.json")));
            seen("the console is there", () -> shows(".console"));
            assertTrue(said.text().startsWith("room open: http://"), said.text());
        }
    }

    /** The first time one looks, a moment later: what the screen's thread sees in the end. */
    public void seen(String what, Callable<Boolean> condition) {
        Eventually.until(what, () -> WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), condition));
    }

    /** What is heard over the network in the end. */
    public static void heard(String what, Callable<Boolean> condition) {
        Eventually.until(what, () -> {
            try {
                return condition.call();
            } catch (Exception e) {
                throw new AssertionError(what, e);
            }
        });
    }

    /** Presses a key and releases it, before the console: quicker than a robot's hand. */
    public void press(KeyCode key) {
        press(key, false);
    }

    /** Presses a key together with Shift, before the console. */
    public void pressShifted(KeyCode key) {
        press(key, true);
    }

    private void press(KeyCode key, boolean shift) {
        does(() -> {
            var console = roots().filter(root -> root.lookup(".console") != null).findFirst();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(console.orElseThrow(), new KeyEvent(type, "", "", key, shift, false, false, false));
            }
        });
    }

    public void does(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), what);
    }

    void fire(String button) {
        does(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    /** Scrolls a page to its present end; returns whether what is looked for is there. */
    boolean scrolledDown(String page, String part) {
        robot.lookup(page).<ScrollPane>queryAll().forEach(pane -> pane.setVvalue(pane.getVmax()));
        return shows(part);
    }

    /** Whether a node of that id or style stands in a window now. */
    public boolean shows(String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    /** Selects all lines of a list. */
    void selectAll(String list) {
        does(() -> robot.lookup(list).queryListView().getSelectionModel().selectAll());
    }

    /** Chooses a past session; returns whether it is on the list. */
    boolean choose(String session) {
        var list = sessions();
        for (int i = 0; list != null && i < list.getItems().size(); i++) {
            if (((Summary) list.getItems().get(i)).id().equals(session)) {
                list.getSelectionModel().clearAndSelect(i);
                return true;
            }
        }
        return false;
    }

    /** The titles of the past sessions on the list. */
    List<String> listed() {
        var list = sessions();
        return list == null ? List.of() : list.getItems().stream().map(each -> ((Summary) each).title()).toList();
    }

    private @Nullable ListView<?> sessions() {
        return (ListView<?>) robot.lookup(".session-list").tryQuery().orElse(null);
    }

    /** What the charts of the windows say. */
    Stream<String> charts() {
        return robot.lookup(".chart-of-answers").queryAll().stream().filter(ResultChart.class::isInstance)
                .map(chart -> ((ResultChart) chart).caption());
    }

    /** All that can be read in the windows' own controls now. */
    public String texts() {
        return robot.lookup(node -> node instanceof Labeled).<Labeled>queryAll().stream().map(Labeled::getText)
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** What a label of that style reads now. */
    public String reads(String selector) {
        return robot.lookup(selector).tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
    }

    /** What the room sees now, in words. */
    String projected() {
        return roots().filter(root -> root.lookup(".console") == null).flatMap(root -> root.getChildrenUnmodifiable().stream())
                .filter(SlideView.class::isInstance).map(view -> Objects.requireNonNullElse(view.getAccessibleText(), ""))
                .collect(Collectors.joining());
    }

    /** Waits until the room sees that. */
    void projects(String words) {
        seen("the projector says “" + words + "”", () -> projected().contains(words));
    }

    private static Stream<Parent> roots() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot());
    }

    @Override
    public void close() throws Exception {
        does(desktop::quit);
        assertTrue(closed.await(30, TimeUnit.SECONDS), "the program closed");
    }
}
