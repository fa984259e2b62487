package org.quarterdeck.workshop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;

class WorkshopFileWatcherTest {

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final WorkshopFileWatcher watch = new WorkshopFileWatcher(Duration.ofMillis(20), this::saved);
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = Files.writeString(folder.resolve("workshop.md"), "one");
        watch.on(folder, List.of("face.png"), FileStamp.of(folder, List.of("face.png")));
    }

    @AfterEach
    void end() {
        watch.close();
    }

    private void saved(Path workshop) {
        try {
            told.add(Files.exists(file) ? Files.readString(file) : "gone");
        } catch (IOException e) {
            told.add(e.toString());
        }
    }

    private void tells(String what) {
        Eventually.until(what, () -> told.contains(what));
    }

    @Test
    void tells_of_a_text_that_was_saved_over() throws IOException {
        Files.writeString(file, "two");
        tells("two");
    }

    @Test
    void tells_of_a_text_that_an_editor_put_in_its_place() throws IOException {
        Files.move(Files.writeString(folder.resolve(".new"), "two"), file, StandardCopyOption.REPLACE_EXISTING);
        tells("two");
    }

    @Test
    void tells_of_a_picture() throws IOException {
        Files.write(folder.resolve("face.png"), new byte[]{1});
        tells("one");
    }

    @Test
    void tells_that_the_text_is_gone_and_that_it_is_back() throws IOException {
        Files.delete(file);
        tells("gone");
        Files.writeString(file, "back");
        tells("back");
    }

    @Test
    void says_nothing_of_a_text_that_is_empty_for_a_moment() throws IOException {
        Files.writeString(file, "");
        Files.writeString(file, "two, in a second go");
        tells("two, in a second go");
        assertEquals(List.of("two, in a second go"), told);
    }
}
