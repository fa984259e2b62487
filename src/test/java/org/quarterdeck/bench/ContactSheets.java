package org.quarterdeck.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SampleSlides;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Draws slides and charts of all kinds, to be looked at: {@code ContactSheets FOLDER [PART OF A NAME [WORKSHOP]]}. Without a part of a
 * name they are on sheets of sixteen, by theme and shape; with one each that has it is a picture of its own. With a workshop
 * its segments are drawn, each complete. Run by hand, with JavaFX's headless platform.
 */
public final class ContactSheets {

    private static final int TILE = 480;
    private static final int GAP = 12;
    private static final int ACROSS = 4;

    private final Path folder;
    private final String wanted;

    private ContactSheets(Path folder, String wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String[] args) throws Exception {
        var contact = new ContactSheets(Files.createDirectories(Path.of(args[0])), args.length > 1 ? args[1] : "");
        var done = new CountDownLatch(1);
        var failure = new AtomicReference<Throwable>();
        Platform.startup(() -> {
            try {
                for (var theme : Theme.values()) {
                    contact.draw(args.length > 2 ? segments(Path.of(args[2]), theme) : moments(theme), theme);
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

    private void draw(Map<String, SlideMoment> moments, Theme theme) throws IOException {
        for (var shape : SlideShape.values()) {
            var kind = ("-" + theme + "-" + shape).toLowerCase(Locale.ROOT);
            var tiles = new ArrayList<BufferedImage>();
            for (var moment : moments.entrySet()) {
                var name = moment.getKey() + kind;
                if (wanted.isEmpty()) {
                    tiles.add(picture(name, moment.getValue(), shape, TILE / shape.width()));
                } else if (name.contains(wanted)) {
                    ImageIO.write(picture(name, moment.getValue(), shape, 1), "png", folder.resolve(name + ".png").toFile());
                }
            }
            for (int i = 0; i < tiles.size(); i += ACROSS * ACROSS) {
                var sheet = sheet(tiles.subList(i, Math.min(tiles.size(), i + ACROSS * ACROSS)));
                ImageIO.write(sheet, "png", folder.resolve("sheet" + kind + "-" + (i / ACROSS / ACROSS + 1) + ".png").toFile());
            }
        }
    }

    private static BufferedImage sheet(List<BufferedImage> tiles) {
        int high = tiles.getFirst().getHeight();
        int rows = (tiles.size() + ACROSS - 1) / ACROSS;
        var sheet = new BufferedImage(ACROSS * (TILE + GAP), rows * (high + GAP), BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < tiles.size(); i++) {
            pen.drawImage(tiles.get(i), i % ACROSS * (TILE + GAP), i / ACROSS * (high + GAP), null);
        }
        pen.dispose();
        return sheet;
    }

    private static Map<String, SlideMoment> segments(Path path, Theme theme) {
        var reading = WorkshopParser.read(path);
        var w = reading.workshop();
        var workshop = new Workshop(w.title(), w.author(), w.lang(), w.minutes(), w.cuts(), w.poles(), w.sources(), theme,
                w.footer(), w.segments(), w.questions(), w.brand());
        var moments = new LinkedHashMap<String, SlideMoment>();
        for (var segment : workshop.segments()) {
            var id = "%02d-%s".formatted(moments.size() + 1, segment.id());
            var pages = SlideMoment.pages(workshop, reading.folder(), workshop.indexOf(segment.id()));
            for (int page = 0; page < pages.size(); page++) {
                moments.put(pages.size() == 1 ? id : id + "-" + (page + 1), pages.get(page).at(SampleMoments.ADDRESS));
            }
        }
        return moments;
    }

    private static BufferedImage picture(String name, SlideMoment moment, SlideShape shape, double scale) {
        long start = System.nanoTime();
        var view = new SlideView(shape, true);
        view.show(moment);
        var scene = new Scene(view, shape.width() * scale, SlideShape.HEIGHT * scale);
        view.applyCss();
        view.layout();
        long laid = System.nanoTime();
        if (!view.complete().isDone()) {
            var _ = view.complete().whenComplete((done, broken) -> FxGate.run(() -> Platform.exitNestedEventLoop(view, null)));
            Platform.enterNestedEventLoop(view);
        }
        System.out.printf("%-40s laid out in %5.1f ms, reads from %4.1f times the picture's height%s%n", name,
                (laid - start) / 1e6,
                view.legible().reach(1), view.overflows() ? "  DOES NOT FIT" : "");
        return PictureFiles.copy(scene.snapshot(null));
    }

    private static Map<String, SlideMoment> moments(Theme theme) {
        var workshop = SampleSlides.all().build(theme);
        var moments = new LinkedHashMap<String, SlideMoment>();
        for (var segment : workshop.segments()) {
            moments.put(segment.id(), SampleMoments.slide(workshop, segment.id(), segment.buildItems()));
        }
        moments.put("join-wifi",
                SampleMoments.slide(workshop, "join", 0)
                        .at(SampleMoments.ADDRESS.by(new WifiNetwork("Seminar room 2", "open-minds"))));
        moments.put("commitments-some", SampleMoments.slide(workshop, "commitments", 0).promising(SampleMoments.PROMISES));
        for (int people : new int[]{1, 12, 38, 5_000}) {
            moments.put("quadrant-dots-" + people, SampleMoments.dots(workshop, "quadrant", people, 0));
        }
        moments.put("corners-dots-step", SampleMoments.dots(workshop, "corners", 38, 2));
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
}
