package org.quarterdeck.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SampleSlides;
import org.quarterdeck.ui.slide.SlideMoment;
import org.quarterdeck.ui.slide.SlideShape;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.WorkshopReader;

/**
 * Draws slides and charts of all kinds into a folder, to be looked at: {@code Contact FOLDER [PART OF A NAME [WORKSHOP]]}.
 * With a workshop its segments are drawn, each complete. Run by hand, with JavaFX's headless platform.
 */
public final class Contact {

    private Contact() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[0]));
        var wanted = args.length > 1 ? args[1] : "";
        var done = new CountDownLatch(1);
        var failure = new AtomicReference<Throwable>();
        Platform.startup(() -> {
            try {
                if (args.length > 2) {
                    draw(folder, wanted, segments(WorkshopReader.read(Path.of(args[2])).workshop()), "");
                } else {
                    for (var theme : Theme.values()) {
                        draw(folder, wanted, moments(theme), "-" + theme);
                    }
                }
            } catch (IOException | RuntimeException e) {
                failure.set(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    private static void draw(Path folder, String wanted, Map<String, SlideMoment> moments, String kind) throws IOException {
        for (var moment : moments.entrySet()) {
            for (var shape : SlideShape.values()) {
                var name = (moment.getKey() + kind + "-" + shape).toLowerCase(Locale.ROOT);
                if (name.contains(wanted)) {
                    draw(folder, name, moment.getValue(), shape);
                }
            }
        }
    }

    private static Map<String, SlideMoment> segments(Workshop workshop) {
        var moments = new LinkedHashMap<String, SlideMoment>();
        for (var segment : workshop.segments()) {
            var id = "%02d-%s".formatted(moments.size() + 1, segment.id());
            moments.put(id, SampleMoments.slide(workshop, segment.id(), segment.buildItems()));
        }
        return moments;
    }

    private static void draw(Path folder, String name, SlideMoment moment, SlideShape shape) throws IOException {
        long start = System.nanoTime();
        var view = new SlideView(shape, true);
        view.show(moment);
        var scene = new Scene(view, shape.width(), SlideShape.HEIGHT);
        view.applyCss();
        view.layout();
        long laid = System.nanoTime();
        write(scene.snapshot(null), folder.resolve(name + ".png"));
        System.out.printf("%-40s laid out in %5.1f ms%s%n", name, (laid - start) / 1e6, view.overflows() ? "  DOES NOT FIT" : "");
    }

    private static Map<String, SlideMoment> moments(Theme theme) {
        var workshop = SampleSlides.all().build(theme);
        var moments = new LinkedHashMap<String, SlideMoment>();
        for (var segment : workshop.segments()) {
            moments.put(segment.id(), SampleMoments.slide(workshop, segment.id(), segment.buildItems()));
        }
        moments.put("contrast-step", SampleMoments.slide(workshop, "contrast", 3));
        moments.put("bullets-step", SampleMoments.slide(workshop, "bullets", 2));
        for (var id : new String[]{"choice", "poles", "quiz", "compass"}) {
            moments.put(id + "-open", SampleMoments.vote(workshop, id, Phase.OPEN, 38, false));
            moments.put(id + "-closed", SampleMoments.vote(workshop, id, Phase.CLOSED, 38, false));
            for (int people : new int[]{0, 1, 12, 38, 200, 5_000}) {
                moments.put(id + "-shown-" + people, SampleMoments.vote(workshop, id, Phase.CLOSED, people, true));
            }
        }
        return moments;
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = image.getPixelReader().getArgb(x, y);
            }
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        ImageIO.write(copy, "png", file.toFile());
    }
}
