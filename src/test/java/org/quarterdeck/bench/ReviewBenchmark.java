package org.quarterdeck.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.quarterdeck.app.RunningDesktop;

/**
 * How long a trainer waits in the windows: {@code ReviewBenchmark [SESSIONS PEOPLE [REST_SECONDS]]}, or {@code in FOLDER
 * [REST_SECONDS]} for an archive that is there. Opens the review over an archive that it makes, once the home screen was looked at for a little longer, rests as somebody does who looks at the list, opens one session and then two more. Says for each how
 * long it took until the page's first answers stood there, and how busy the screen's thread was.
 */
public final class ReviewBenchmark {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);

    private ReviewBenchmark() {}

    public static void main(String[] args) throws Exception {
        boolean kept = args.length > 1 && args[0].equals("in");
        int sessions = args.length > 0 && !kept ? Integer.parseInt(args[0]) : 50;
        int people = args.length > 1 && !kept ? Integer.parseInt(args[1]) : 200;
        int rest = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        var home = kept ? Path.of(args[1]) : Files.createTempDirectory(Files.createDirectories(Path.of("target")), "review-");
        if (!kept) {
            ArchiveBenchmark.fill(home, sessions, people);
        }
        try (var program = new RunningDesktop(home)) {
            program.seen("the home screen is there", () -> program.texts().contains("An evening of votes"));
            TimeUnit.SECONDS.sleep(rest + 2L);
            long idle = busy();
            long begun = System.nanoTime();
            program.does(program.desktop()::reviewAll);
            until(() -> !list().getItems().isEmpty());
            System.out.printf("list %d ms, screen's thread busy for %d ms%n", millis(begun),
                    TimeUnit.NANOSECONDS.toMillis(busy() - idle));
            TimeUnit.SECONDS.sleep(rest);
            for (int place = 1; place < 4; place++) {
                int chosen = place;
                long busy = busy();
                long clicked = System.nanoTime();
                program.does(() -> list().getSelectionModel().clearAndSelect(chosen));
                until(() -> answers() > 0);
                long first = millis(clicked);
                TimeUnit.SECONDS.sleep(2);
                System.out.printf("session %d: answers after %d ms, %d made, screen's thread busy for %d ms%n", place, first,
                        answers(), TimeUnit.NANOSECONDS.toMillis(busy() - busy));
            }
        }
        System.exit(0);
    }

    private static void until(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + LIMIT;
        while (!PictureFiles.onScreen(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it never came");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        PictureFiles.onScreen(() -> true);
    }

    private static ListView<?> list() {
        return (ListView<?>) Window.getWindows().stream().map(window -> window.getScene().lookup(".session-list"))
                .filter(Objects::nonNull).findFirst().orElseGet(ListView::new);
    }

    private static int answers() {
        return Window.getWindows().stream().mapToInt(window -> window.getScene().getRoot().lookupAll(".answers-view").size())
                .sum();
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }

    private static long busy() {
        var threads = ManagementFactory.getThreadMXBean();
        return java.util.Arrays.stream(threads.getAllThreadIds())
                .filter(id -> threads.getThreadInfo(id) != null
                        && threads.getThreadInfo(id).getThreadName().startsWith("JavaFX Application"))
                .map(threads::getThreadCpuTime).sum();
    }
}
