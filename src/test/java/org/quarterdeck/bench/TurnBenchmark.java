package org.quarterdeck.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * How long turning a slide takes, software rendering, 1920 by 1080: from the moment that the view is told until every pixel of
 * the new slide is there. {@code TurnBenchmark [plain] [TURNS]} walks through the built-in workshop in a program that has just
 * started, and then once more; the neighbours are got ready while the speaker speaks, which {@code plain} leaves out.
 */
public final class TurnBenchmark {

    private static final Duration SPEAKING = Duration.millis(900);

    private TurnBenchmark() {}

    public static void main(String[] args) throws Exception {
        var words = List.of(args);
        boolean ahead = !words.contains("plain");
        int most = words.stream().filter(word -> word.matches("\\d+")).mapToInt(Integer::parseInt).findFirst().orElse(60);
        var moments = moments(most);
        PictureFiles.startToolkit();
        var view = PictureFiles.onScreen(() -> new SlideView(SlideShape.WIDE, true, InstantSource.system()));
        var scene = PictureFiles.onScreen(() -> new Scene(view, SlideShape.WIDE.width(), SlideShape.HEIGHT));
        var picture = new WritableImage((int) SlideShape.WIDE.width(), (int) SlideShape.HEIGHT);
        for (var pass : List.of("cold", "again")) {
            var times = new long[moments.size()];
            for (int i = 0; i < moments.size(); i++) {
                var moment = moments.get(i);
                times[i] = PictureFiles.onScreen(() -> {
                    long start = System.nanoTime();
                    view.show(moment);
                    scene.snapshot(picture);
                    return System.nanoTime() - start;
                });
                if (ahead) {
                    var around = moments.subList(i + 1, Math.min(moments.size(), i + 2));
                    PictureFiles.onScreen(() -> {
                        view.ahead(around);
                        return true;
                    });
                }
                PictureFiles.speak(SPEAKING);
            }
            print(pass, moments, times);
        }
        Platform.exit();
    }

    private static void print(String pass, List<SlideMoment> moments, long[] times) {
        var later = LatencySpread.of(LongStream.of(times).skip(1));
        System.out.printf("%-6s %d turns: median %.0f ms, 9 in 10 under %.0f ms, most %.0f ms (the first slide %.0f ms)%n", pass,
                times.length - 1, later.millis(0.5), later.millis(0.9), later.millis(1), times[0] / 1e6);
        for (int i = 1; i < times.length; i++) {
            if (times[i] / 1e6 > 50) {
                System.out.printf("       over 50 ms: %s, step %d, %.0f ms%n", moments.get(i).segment().id(),
                        moments.get(i).step(),
                        times[i] / 1e6);
            }
        }
    }

    private static List<SlideMoment> moments(int most) {
        var workshop = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management")).workshop();
        var moments = new ArrayList<SlideMoment>();
        for (var segment : workshop.segments()) {
            for (int step = 0; step <= segment.buildItems(); step++) {
                moments.add(SampleMoments.slide(workshop, segment.id(), step));
            }
        }
        return moments.subList(0, Math.min(most, moments.size()));
    }
}
