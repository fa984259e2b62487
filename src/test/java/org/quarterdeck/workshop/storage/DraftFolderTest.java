package org.quarterdeck.workshop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.workshop.storage.DraftFolder.Draft;

class DraftFolderTest {

    @TempDir
    Path home;

    @Test
    void a_draft_is_found_with_the_file_it_began_with_until_it_is_dropped() throws Exception {
        var drafts = new DraftFolder(home);
        var file = home.resolve("talk.md");
        drafts.keep(file, new Draft("mine", "theirs"));
        drafts.keep(file, new Draft("mine, longer", "theirs, longer"));
        assertEquals(new Draft("mine, longer", "theirs, longer"), drafts.find(file).orElseThrow());
        drafts.drop(file);
        assertTrue(drafts.find(file).isEmpty());
    }

    @Test
    void a_new_base_never_stands_with_an_older_text() throws Exception {
        var drafts = new DraftFolder(home);
        var file = home.resolve("talk.md");
        drafts.keep(file, new Draft("old", "base"));
        try (var kept = Files.list(home.resolve("drafts"))) {
            var base = kept.filter(each -> each.toString().endsWith(".base.md")).findFirst().orElseThrow();
            Files.delete(base);
            Files.createDirectories(base.resolve("in the way"));
        }
        assertThrows(IOException.class, () -> drafts.keep(file, new Draft("new", "new base")));
        assertEquals("new", drafts.find(file).orElseThrow().text());
    }
}
