package org.quarterdeck.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.SteadyClock;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.action.ConsoleKeys;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.ui.slide.SampleSlides;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The time from a press of "next" to the picture on the projector: the key, the console, the rules, the journal on the disk that
 * this runs on, the slide and its drawing at 1920 by 1080 without a graphics card, through the whole built-in workshop and then
 * through slides of every layout and votes of every kind. A hundred people answer each vote. The display adds its own frame to it.
 */
public final class KeyBenchmark {

    private static final RoomAddress ADDRESS = new RoomAddress("http://127.0.0.1:7313/", "127.0.0.1:7313", "4711", "k7Qm2xPd");
    private static final Duration SPEAKING = Duration.millis(Integer.getInteger("speaking", 600));
    private static final int SLOW_MILLIS = 100;
    private static final int MOST = 150;
    private static final int PEOPLE = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private volatile long workedBefore;
    private volatile long worked;
    private final SlideView slides;
    private final Scene projector;
    private final WritableImage picture = new WritableImage((int) SlideShape.WIDE.width(), (int) SlideShape.HEIGHT);
    private final AtomicReference<@Nullable CompletableFuture<Long>> next = new AtomicReference<>();
    private @Nullable RoomState shown;

    private KeyBenchmark() {
        slides = new SlideView(SlideShape.WIDE, true, InstantSource.system());
        projector = new Scene(slides, SlideShape.WIDE.width(), SlideShape.HEIGHT);
    }

    public static void main(String[] args) throws Exception {
        PictureFiles.startToolkit();
        var parts = List.of(args);
        play(parts, "the built-in workshop",
                WorkshopParser.read(Path.of("assets/workshops/leadership-and-management")).workshop());
        play(parts, "slides of every layout", SampleSlides.all().build());
        play(parts, "votes of every kind", SampleCharts.workshop(Theme.BRIGHT));
        Platform.exit();
    }

    /** @param parts the names of the parts to play; none for all */
    private static void play(List<String> parts, String what, Workshop workshop) throws Exception {
        if (!parts.isEmpty() && !parts.contains(what)) {
            return;
        }
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keys-");
        try (var archive = SqliteArchive.open(home);
                var journal = archive.begin(WorkshopFixture.start());
                var session = LiveSession.start(RoomState.fresh(WorkshopFixture.start(), workshop), journal,
                        SteadyClock.from(Instant.EPOCH))) {
            for (int i = 1; i <= PEOPLE; i++) {
                session.submit(new Join("guest-" + i)).join();
                session.submit(new Arrive(i)).join();
            }
            PictureFiles.onScreen(KeyBenchmark::new).run(what, session);
        }
    }

    /** Answers the vote that is open, if one is. */
    private static void vote(LiveSession session) {
        var run = session.state().poll().run();
        var poll = SegmentPoll.of(session.state(), session.state().segment().id());
        if (run != null && poll != null && session.state().poll().phase() == Phase.OPEN) {
            SampleCharts.answers(poll.question(), PEOPLE, 7)
                    .forEach((seat, answer) -> session.submit(new CastAnswer(seat, run.id(), answer)).join());
        }
    }

    private void run(String what, LiveSession session) throws Exception {
        var console = PictureFiles.onScreen(() -> {
            var view = new ConsoleView(session, ADDRESS, "", new NoConsoleHost(), ZoneId.systemDefault());
            Stylesheets.dress(view);
            view.bind();
            return view;
        });
        var desk = PictureFiles.onScreen(() -> {
            var scene = new Scene(console, 1_280, 720);
            new ConsoleKeys(console).bind(scene);
            return scene;
        });
        var gate = new FxGate<RoomState>(this::project);
        Consumer<RoomState> listener = gate::offer;
        session.onChange(listener);
        PictureFiles.onScreen(() -> {
            project(session.state());
            return true;
        });
        var times = new ArrayList<Long>();
        var work = new ArrayList<Long>();
        while (NextAction.of(session.state()) != NextAction.NONE && times.size() < MOST) {
            vote(session);
            PictureFiles.speak(SPEAKING);
            var move = NextAction.of(session.state());
            var done = new CompletableFuture<Long>();
            next.set(done);
            long start = System.nanoTime();
            FxGate.run(() -> {
                workedBefore = THREADS.getCurrentThreadCpuTime();
                press(desk);
            });
            long took = done.join() - start;
            times.add(took);
            work.add(worked);
            if (took > SLOW_MILLIS * 1_000_000L || worked > SLOW_MILLIS * 1_000_000L / 2) {
                System.out.printf("  %.0f ms, %.0f of the processor's, at %s: %s%n", took / 1e6, worked / 1e6,
                        session.state().segment().id(), move);
            }
        }
        session.removeListener(listener);
        PictureFiles.onScreen(() -> {
            console.close();
            return true;
        });
        say("key to picture, " + what, times);
        say("  of which the screen's thread had the processor", work);
    }

    private static void say(String what, List<Long> times) {
        var spread = LatencySpread.of(times.stream().mapToLong(Long::longValue));
        System.out.printf("%s, %d presses: median %.0f ms, 95 in 100 under %.0f ms, most %.0f ms%n", what, times.size(),
                spread.millis(0.5), spread.millis(0.95), spread.millis(1));
    }

    private void press(Scene desk) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(desk.getRoot(), new KeyEvent(type, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
        }
    }

    private void project(RoomState state) {
        if (shown != null && !state.steeredSince(shown)) {
            slides.show(SlideMoment.now(state, ADDRESS));
            drawAhead(state);
            return;
        }
        shown = state;
        slides.show(SlideMoment.now(state, ADDRESS));
        projector.snapshot(picture);
        long at = System.nanoTime();
        worked = THREADS.getCurrentThreadCpuTime() - workedBefore;
        slides.ahead(SlideMoment.around(state, ADDRESS));
        drawAhead(state);
        var waiting = next.getAndSet(null);
        if (waiting != null) {
            waiting.complete(at);
        }
    }

    private void drawAhead(RoomState state) {
        if (slides.wantsDrawing(state.index(), state.poll().answers())) {
            SlideMoment.chartAhead(state, ADDRESS).ifPresent(slides::drawAhead);
        }
    }
}
