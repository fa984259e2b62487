package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.workshop.storage.FileStamp;

class WorkshopLoaderTest {

    @TempDir
    Path home;

    @Test
    void reads_a_built_in_workshop_by_its_name_and_the_first_without_one() {
        assertEquals("de", WorkshopLoader.read(Path.of("follow-up-de"), home).workshop().lang());
        assertEquals(WorkshopLoader.builtIn(home).workshop().title(), WorkshopLoader.read(null, home).workshop().title());
        assertFalse(WorkshopLoader.names(Path.of("no-such-workshop")));
        assertFalse(WorkshopLoader.names(home.resolve("follow-up")));
    }

    @Test
    void puts_the_pictures_of_a_built_in_workshop_into_the_home_folder_and_mends_one_that_is_gone_or_changed()
            throws IOException {
        for (var name : List.of("leadership-and-management", "leadership-and-management-de")) {
            var reading = WorkshopLoader.builtIn(name, home);
            assertEquals(List.of(), reading.faults());
            var pictures = FileStamp.pictures(reading).stream().map(reading.folder()::resolve).toList();
            assertTrue(pictures.size() >= 4, pictures::toString);
            var drawn = Files.readString(pictures.getFirst());
            Files.writeString(pictures.getFirst(), drawn.toUpperCase(Locale.ROOT));
            Files.delete(pictures.getLast());
            assertEquals(List.of(), WorkshopLoader.builtIn(name, home).faults());
            assertEquals(drawn, Files.readString(pictures.getFirst()));
            assertTrue(Files.isRegularFile(pictures.getLast()));
        }
    }

    @Test
    void finds_every_picture_of_the_built_in_workshops_without_parsing_them() {
        for (var name : WorkshopLoader.BUILT_IN) {
            assertEquals(WorkshopLoader.builtInPictures(name).keySet(),
                    WorkshopLoader.picturesIn(WorkshopLoader.builtInText(name)), name);
        }
    }
}
