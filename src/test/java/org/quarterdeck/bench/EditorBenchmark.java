package org.quarterdeck.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.spelling.DictionaryFinder;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.ui.editor.EditedFile;
import org.quarterdeck.ui.editor.EditorHost;
import org.quarterdeck.ui.editor.EditorView;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;
import org.quarterdeck.workshop.ParseResult;

/**
 * How long a typed letter takes to reach the picture of the slide, in a workshop of 300 segments: until the text is read again, the
 * slide is made of it and everything is laid out. Run by hand.
 */
public final class EditorBenchmark {

    private static final int SEGMENTS = 300;
    private static final int LETTERS = 60;

    private EditorBenchmark() {}

    public static void main(String[] args) {
        var text = "---\ntitle: A long day\n---\n" + IntStream.rangeClosed(1, SEGMENTS)
                .mapToObj(
                        i -> "\n---\nid: s" + i + "\n---\n# Slide " + i + "\n\n- A first point of some words\n- A second point\n")
                .collect(Collectors.joining());
        var screen = ViewWindow.of(() -> new StackPane(
                new EditorView(new EditedFile("workshop.md", Path.of("").toAbsolutePath(), text, null), new Alone())));
        var editor = (EditorView) screen.view().getChildren().getFirst();
        var area = (WorkshopTextArea) (Node) screen.node("#text");
        int place = text.indexOf("# Slide 150") + "# Slide 150".length();
        screen.does(() -> area.moveTo(place));
        var taken = new ArrayList<Long>();
        var busy = new ArrayList<Long>();
        for (int i = 0; i < LETTERS; i++) {
            long begun = System.nanoTime();
            long before = busyNanos();
            screen.does(() -> area.apply(area.text().substring(0, place) + "a" + area.text().substring(place)));
            screen.seen("it is read and shown", () -> {
                screen.scene().getRoot().applyCss();
                screen.scene().getRoot().layout();
                return editor.read().text().equals(area.text());
            });
            taken.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            busy.add(TimeUnit.NANOSECONDS.toMillis(busyNanos() - before));
        }
        var sorted = taken.stream().sorted().toList();
        System.out.println("a letter in " + SEGMENTS + " segments reaches the picture in " + sorted.get(LETTERS / 2)
                + " ms, 95 of 100 within " + sorted.get(LETTERS * 95 / 100) + " ms, the longest " + sorted.getLast() + " ms");
        System.out.println("the program's threads are busy for " + busy.stream().sorted().toList().get(LETTERS / 2)
                + " ms of it, whatever else the machine does");
        System.exit(0);
    }

    /** The time that all threads of the program have run for. */
    private static long busyNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(nanos -> nanos > 0).sum();
    }

    /** An editor with no program around it. */
    private static final class Alone implements EditorHost {

        @Override
        public CompletableFuture<Optional<String>> save(String text, String known) {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public void saveCopy(String text) {}

        @Override
        public void keepDraft(String text, String saved) {}

        @Override
        public void measure(ParseResult reading, Predicate<ParseResult> wanted, Consumer<ParseResult> done) {}

        @Override
        public void goLive() {}

        @Override
        public void leave() {}

        @Override
        public void guide() {}

        @Override
        public Spelling spelling() {
            return new Spelling(DictionaryFinder.of(Path.of("")), Path.of(""));
        }

        @Override
        public void takePicture(Path picture, Consumer<String> taken) {}

        @Override
        public void takePicture(Image picture, Consumer<String> taken) {}

        @Override
        public void choosePicture(Consumer<String> chosen) {}
    }
}
