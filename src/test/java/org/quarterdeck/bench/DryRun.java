package org.quarterdeck.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.rehearsal.SimulatedAudience;
import org.quarterdeck.server.SessionServer;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * A whole workshop, played: {@code DryRun [FOLDER] [GUESTS] [CUT,CUT…] [WORKSHOP]}, one length after the other. Simulated guests come in over the room's own
 * protocol and answer, hand in and commit; the remote's "next" walks from the first slide to the last; and of each stage
 * there is a picture, the projector's beside the console's.
 */
public final class DryRun {

    private static final long PATIENCE_SECONDS = 5;

    /** After a few frames, or the time for which the console lets votes gather before it shows them. */
    private static final Duration CONSOLE_FOLLOWS = Duration.millis(300);

    private static final double HEIGHT = 720;
    private static final double WIDTH = 1280;

    private final Path folder;
    private final LiveSession session;
    private final SessionServer server;
    private final int guests;
    private final HttpClient remote = HttpClient.newHttpClient();
    private final ExecutorService written = Executors.newSingleThreadExecutor();
    private final SlideView slide;
    private final ConsoleView console;
    private final Scene screens;

    private DryRun(Path folder, LiveSession session, SessionServer server, int guests) {
        this.folder = folder;
        this.session = session;
        this.server = server;
        this.guests = guests;
        this.slide = new SlideView(SlideShape.WIDE, true, session::now);
        slide.setPrefSize(WIDTH, HEIGHT);
        this.console = new ConsoleView(session, server.address(), "http://127.0.0.1/remote#dry-run", new NoConsoleHost(),
                ZoneOffset.UTC);
        console.projector(ProjectorState.ON);
        console.setPrefSize(WIDTH, HEIGHT);
        Stylesheets.dress(console);
        console.bind();
        this.screens = new Scene(new HBox(slide, console), 2 * WIDTH, HEIGHT);
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args.length > 0 ? args[0] : "target/dry-run");
        int guests = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        var cuts = List.of((args.length > 2 ? args[2] : "90").split(","));
        var reading = WorkshopParser.read(Path.of(args.length > 3 ? args[3] : "assets/workshops/leadership-and-management"));
        PictureFiles.into(folder);
        for (var cut : cuts) {
            var own = cuts.size() == 1 ? folder : Files.createDirectories(folder.resolve(cut));
            play(own, reading, Integer.parseInt(cut), guests);
        }
        System.exit(0);
    }

    private static void play(Path folder, ParseResult reading, int cut, int guests) throws IOException, InterruptedException {
        var state = RoomState.fresh(start(reading, cut), reading.workshop().cutTo(cut));
        try (var session = LiveSession.start(state, new MemoryJournal(), InstantSource.system());
                var server = new SessionServer(session, PortBinding.open(InetAddress.ofLiteral("127.0.0.1"), 0),
                        () -> new StoredFacts(5, 0, false))) {
            server.start();
            var run = PictureFiles.onScreen(() -> new DryRun(folder, session, server, guests));
            long began = System.nanoTime();
            int stages = run.play();
            System.out.printf("%d stages of %d segments in %d minutes, %d guests, %.0f s, pictures in %s%n", stages,
                    state.workshop().segments().size(), cut, guests, (System.nanoTime() - began) / 1e9, folder);
            PictureFiles.onScreen(() -> {
                run.console.close();
                return "";
            });
            run.written.close();
        }
    }

    private static SessionStart start(ParseResult reading, int cut) {
        return new SessionStart("dry-run", InstantSource.system().instant(), reading.workshop().title(), "4711", "k7Qm2xPd", 0,
                "dry-run",
                cut,
                true, reading.file(), reading.text(), reading.folder());
    }

    private int play() throws IOException, InterruptedException {
        int stages = 0;
        try (var room = new SimulatedAudience(URI.create(server.address().url()), server.address().code(), guests)) {
            await("come in", state -> state.seats().size() == guests);
            do {
                await("do what is asked", this::settled);
                take(stages++);
            } while (next());
        }
        return stages;
    }

    /** Whether everyone has done what the moment asks of them. */
    private boolean settled(RoomState state) {
        if (state.poll().phase() == Phase.OPEN) {
            return state.poll().answers() >= guests;
        }
        if (state.segment().content() instanceof Breakout breakout) {
            return !state.breakout().open() || state.breakout().groups().stream().allMatch(group -> group.seats().isEmpty()
                    || IntStream.range(0, breakout.capture().size()).noneMatch(prompt -> group.handIn(prompt).blank()));
        }
        return state.segment().layout() != SlideLayout.COMMITMENTS || state.exercises().commitments().count() >= guests;
    }

    /** Waits until that holds; says so where it takes too long, and goes on. */
    private void await(String what, Predicate<RoomState> condition) {
        var met = new CompletableFuture<Boolean>();
        Consumer<RoomState> listener = state -> {
            if (condition.test(state)) {
                met.complete(true);
            }
        };
        session.onChange(listener);
        listener.accept(session.state());
        if (!met.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join()) {
            System.out.println("not all guests did what is asked in " + PATIENCE_SECONDS + " s: " + what + ", at "
                    + session.state().segment().id());
        }
        session.removeListener(listener);
    }

    private boolean next() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address().url()).resolve("/api/remote/next"))
                .header("Authorization", "Bearer " + session.state().start().remoteToken())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build();
        int status = remote.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 200 && status != 409) {
            throw new IOException("next was answered " + status);
        }
        return status == 200;
    }

    private void take(int stage) {
        var room = session.state();
        var name = "%03d-%s-%d.png".formatted(stage, room.segment().id(), SegmentSteps.stepOf(room));
        PictureFiles.settle(CONSOLE_FOLLOWS);
        var image = PictureFiles.onScreen(() -> {
            slide.show(SlideMoment.now(room, server.address()));
            screens.snapshot(null);
            if (slide.overflows()) {
                System.out.println(name + " has more text than fits");
            }
            return screens.snapshot(null);
        });
        written.execute(() -> PictureFiles.write(image, folder.resolve(name)));
    }
}
