package org.quarterdeck.workshop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;

class WorkshopListWatcherTest {

    @TempDir
    Path home;

    private final AtomicInteger told = new AtomicInteger();
    private WorkshopListWatcher watch;
    private Path workshops;

    @BeforeEach
    void begin() throws IOException {
        workshops = Files.createDirectories(home.resolve("workshops"));
        put("there");
        watch = new WorkshopListWatcher(new OwnWorkshops(home), Duration.ofMillis(20), path -> path.endsWith("followed"),
                told::incrementAndGet);
        watch.on(true);
    }

    @AfterEach
    void end() {
        watch.close();
    }

    private Path put(String name) throws IOException {
        return Files.writeString(Files.createDirectories(workshops.resolve(name)).resolve("workshop.md"), "# " + name);
    }

    private void tells(int times) {
        Eventually.until("told " + times + " times", () -> told.get() == times);
    }

    @Test
    void tells_of_one_that_was_put_there_written_and_taken_away_by_hand() throws IOException {
        var file = put("new");
        tells(1);
        Files.writeString(file, "# another text");
        tells(2);
        Files.delete(file);
        tells(3);
    }

    @Test
    void tells_of_what_happened_while_nobody_wanted_to_know_once_somebody_does() throws IOException {
        watch.on(false);
        put("new");
        watch.on(true);
        tells(1);
    }

    @Test
    void leaves_the_text_of_one_that_is_followed_already_to_others() throws IOException {
        var file = put("followed");
        tells(1);
        Files.writeString(file, "# written by somebody who watches");
        put("another");
        tells(2);
        assertEquals(2, told.get());
    }
}
