package org.quarterdeck.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.question.Answer;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.LatestValueThrottle;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

/**
 * A thousand answers come in five seconds to a chart that the room sees, at 1920 by 1080 and without a graphics card: how many
 * frames a second each kind of chart draws, and its longest gap between two. Beside it the same without a change, as the
 * measure of the machine, and how much of a processor a frame takes, which says more where others use the machine too. {@code ChartFramesBenchmark [PART OF A NAME]}; run by hand, with JavaFX's headless platform.
 */
public final class ChartFramesBenchmark {

    private static final int ANSWERS = 1_000;
    private static final int SECONDS = 5;
    /** So often the program redraws what guests do; the bars' own growing goes on in between. */
    private static final Duration VOTES = Duration.millis(100);

    /** @param frames when each was begun, in nanoseconds */
    private record Measured(List<Long> frames, BusyMachine busy) {}

    private ChartFramesBenchmark() {}

    public static void main(String[] args) {
        HeadlessDisplay.start();
        var workshop = SampleCharts.workshop(Theme.BRIGHT);
        var stage = PictureFiles.onScreen(ChartFramesBenchmark::largest);
        System.out.printf("%-12s %9s %12s %12s %14s %14s%n", "chart", "frames/s", "95th gap ms", "longest ms",
                "layout, CPU ms", "drawing, CPU ms");
        print("(nothing)", measured(stage, workshop, "choice", false));
        for (var segment : workshop.segments()) {
            if (args.length == 0 || segment.id().contains(args[0])) {
                print(segment.id(), measured(stage, workshop, segment.id(), true));
            }
        }
        System.exit(0);
    }

    /** A window without a frame on the display that has most room, so that a slide is drawn at its own size there. */
    private static Stage largest() {
        var stage = new Stage(StageStyle.UNDECORATED);
        var display = Screen.getScreens().stream().map(Screen::getBounds)
                .max(Comparator.comparingDouble(b -> b.getWidth() * b.getHeight())).orElseThrow();
        stage.setX(display.getMinX());
        stage.setY(display.getMinY());
        return stage;
    }

    private static Measured measured(Stage stage, Workshop workshop, String id, boolean answered) {
        var question = SampleCharts.question(workshop, id);
        var all = SampleCharts.answers(question, ANSWERS, 7);
        var view = PictureFiles.onScreen(() -> {
            var made = new SlideView(SlideShape.WIDE, false);
            made.show(SampleCharts.live(workshop, id, new HashMap<>()));
            stage.setScene(new Scene(made, 1920, 1080));
            stage.show();
            return made;
        });
        var throttle = new LatestValueThrottle<Integer>(VOTES, System::currentTimeMillis,
                come -> view.show(SampleCharts.live(workshop, id, upTo(all, come))));
        var gate = new FxGate<Integer>(come -> throttle.offer(come, false));
        var frames = new ArrayList<Long>();
        var timer = timer(frames);
        var before = BusyMachine.now();
        feed(answered ? gate::offer : come -> {});
        var busy = BusyMachine.now().since(before);
        PictureFiles.onScreen(() -> {
            timer.stop();
            throttle.stop();
            return "";
        });
        return new Measured(frames, busy);
    }

    private static Map<Integer, Answer> upTo(Map<Integer, Answer> all, int come) {
        var some = new HashMap<Integer, Answer>();
        for (int seat = 1; seat <= come; seat++) {
            some.put(seat, all.get(seat));
        }
        return some;
    }

    private static AnimationTimer timer(List<Long> frames) {
        var started = new CompletableFuture<AnimationTimer>();
        FxGate.run(() -> {
            var timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frames.add(System.nanoTime());
                }
            };
            timer.start();
            started.complete(timer);
        });
        return started.join();
    }

    private static void feed(IntConsumer answer) {
        long start = System.nanoTime();
        for (int come = 1; come <= ANSWERS; come++) {
            long due = start + SECONDS * 1_000_000_000L * come / ANSWERS;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answer.accept(come);
        }
    }

    private static void print(String name, Measured measured) {
        var frames = measured.frames;
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < frames.size(); i++) {
            gaps.add((frames.get(i) - frames.get(i - 1)) / 1e6);
        }
        Collections.sort(gaps);
        double seconds = (frames.getLast() - frames.getFirst()) / 1e9;
        System.out.printf("%-12s %9.1f %12.1f %12.1f %14.1f %14.1f%n", name, gaps.size() / seconds,
                gaps.get((int) (gaps.size() * 0.95)), gaps.getLast(), measured.busy.screenMillis() / gaps.size(),
                measured.busy.renderMillis() / gaps.size());
    }
}
