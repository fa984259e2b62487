package org.quarterdeck.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;

/**
 * How long from an editor's save to the new slide on the display, in the program's own home screen with one of the trainer's
 * workshops open, scrolled far down: {@code ReloadBenchmark [SEGMENTS...]}, 60 and 300 by default. Twenty saves of each kind; a
 * save counts from its last write to the frame in which the display's own pixels have changed. Beside it how often the chosen
 * slide stood where it had stood.
 */
public final class ReloadBenchmark {

    private static final int SAVES = 20;
    private static final int FROM_THE_END = 9;
    private final Random random = new Random(7);
    private final Path home;
    private final HomeScreenRobot screen;
    private Path file;
    private TextPictures text = new TextPictures(0);

    private ReloadBenchmark(Path home, HomeScreenRobot screen) {
        this.home = home;
        this.screen = screen;
        this.file = home;
    }

    /** One save and what came of it. */
    private interface Save {

        /** @return when it was saved */
        long done(int take) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var home = Files.createTempDirectory("quarterdeck-reload");
        var bench = new ReloadBenchmark(home, HomeScreenRobot.start(home));
        for (var segments : args.length == 0 ? List.of("60", "300") : List.of(args)) {
            bench.open(Integer.parseInt(segments));
            bench.measure();
        }
        System.exit(0);
    }

    private void open(int segments) throws Exception {
        text = new TextPictures(segments);
        var folder = Files.createDirectories(home.resolve("workshops").resolve("evening-" + segments));
        picture(folder.resolve("sea.png"), 0);
        file = Files.writeString(folder.resolve("workshop.md"), text.take(0));
        screen.choose("Evening of " + segments);
        screen.press(KeyCode.END, 1);
        screen.press(KeyCode.LEFT, FROM_THE_END);
        screen.seen(() -> screen.words().contains("Take 0 "));
        TimeUnit.SECONDS.sleep(4);
        System.out.printf("%n%d segments, milliseconds%42s %6s %6s   place kept%n", segments, "least", "median", "most");
    }

    private void measure() throws Exception {
        for (var saving : FileSaving.values()) {
            words(saving.toString(), saving, take -> text.take(take));
        }
        words("another heading", FileSaving.RENAMED_OVER, take -> text.heading("Heading " + take, take));
        words("segments put in above it", FileSaving.RENAMED_OVER, take -> text.above(take, take));
        words("as it was at first", FileSaving.RENAMED_OVER, take -> text.take(take));
        faults();
        pictures();
        list();
    }

    private void words(String name, FileSaving how, Function<Integer, String> written) throws Exception {
        measured(name, take -> {
            how.save(file, written.apply(take));
            return System.nanoTime();
        }, take -> screen.words().contains("Take " + take + " "));
    }

    private void faults() throws Exception {
        measured("with a fault, at odd saves; without, at even ones", take -> {
            FileSaving.IN_PLACE.save(file, take % 2 == 1 ? text.faulty(take) : text.take(take));
            return System.nanoTime();
        }, take -> screen.words().contains("Take " + take + " ")
                && screen.node(".fault-box").isVisible() == (take % 2 == 1));
    }

    private void pictures() throws Exception {
        var there = text.pictured();
        FileSaving.IN_PLACE.save(file, there);
        screen.seen(() -> screen.words().contains("The sea"));
        TimeUnit.SECONDS.sleep(1);
        var sea = file.resolveSibling("sea.png");
        measured("its picture replaced", take -> {
            var beside = picture(home.resolve("next.png"), take);
            Files.move(beside, sea, StandardCopyOption.REPLACE_EXISTING);
            return System.nanoTime();
        }, take -> true);
        measuredWithout("its picture touched: drawn anew", take -> {
            Files.setLastModifiedTime(sea, FileTime.fromMillis(System.currentTimeMillis()));
            return System.nanoTime();
        });
    }

    private void list() throws Exception {
        var times = new ArrayList<Long>();
        for (int take = 1; take <= SAVES; take++) {
            pause();
            var added = Files.createDirectories(home.resolve("incoming-" + text.segments() + "-" + take));
            Files.writeString(added.resolve("workshop.md"), "---\ntitle: Dropped " + take + "\n---\n# One\n");
            Files.move(added, home.resolve("workshops").resolve(added.getFileName()));
            long saved = System.nanoTime();
            var title = "Dropped " + take;
            times.add(screen.seen(() -> screen.listed().contains(title)) - saved);
            Files.move(home.resolve("workshops").resolve(added.getFileName()), added);
            screen.seen(() -> !screen.listed().contains(title));
        }
        print("a folder moved among the workshops: on the list", times, "");
    }

    private void measured(String name, Save save, Function<Integer, Boolean> says) throws Exception {
        var times = new ArrayList<Long>();
        int kept = 0;
        for (int take = 1; take <= SAVES; take++) {
            pause();
            int now = take;
            var before = PictureFiles.onScreen(() -> screen.picture(screen.chosen()));
            var place = PictureFiles.onScreen(screen::place);
            long saved = save.done(take);
            times.add(screen.seen(() -> says.apply(now) && changed(before)) - saved);
            kept += PictureFiles.onScreen(() -> stands(place)) ? 1 : 0;
        }
        print(name, times, kept + " of " + SAVES);
    }

    private void measuredWithout(String name, Save save) throws Exception {
        var times = new ArrayList<Long>();
        int kept = 0;
        for (int take = 1; take <= SAVES; take++) {
            pause();
            var slide = PictureFiles.onScreen(() -> screen.chosen().lookup(".slide"));
            var place = PictureFiles.onScreen(screen::place);
            long saved = save.done(take);
            BooleanSupplier anew = () -> screen.chosen() != null && screen.chosen().lookup(".slide") != slide;
            times.add(screen.seen(anew) - saved);
            kept += PictureFiles.onScreen(() -> stands(place)) ? 1 : 0;
        }
        print(name, times, kept + " of " + SAVES);
    }

    /** As high in the window as before; beside that place where slides were put in above. */
    private boolean stands(Bounds before) {
        return screen.chosen() != null && Math.abs(screen.place().getMinY() - before.getMinY()) < 1;
    }

    private boolean changed(Image before) {
        var chosen = screen.chosen();
        return chosen != null && !HomeScreenRobot.same(before, screen.picture(chosen));
    }

    /** Long enough that a save finds nothing under way, and never in step with anything. */
    private void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(350 + random.nextInt(300));
    }

    private static Path picture(Path file, int take) throws IOException {
        var picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.getHSBColor(take / 20f, 0.7f, 0.6f));
        brush.fillRect(0, 0, 1600, 900);
        brush.dispose();
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static void print(String name, List<Long> times, String kept) {
        var spread = LatencySpread.of(times.stream().mapToLong(Long::longValue));
        System.out.printf("%-60s %8.0f %6.0f %6.0f   %s%n", name, LongStream.of(spread.sorted()).min().orElse(0) / 1e6,
                spread.millis(0.5), spread.millis(1), kept);
    }
}
