package org.quarterdeck.importer.markdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.importer.ImportLosses;

/** The date that stands on the cover of a deck. */
class DeckDateTest {

    @TempDir
    Path folder;

    private String date(String written, String lang) throws Exception {
        var file = Files.writeString(folder.resolve("deck.qmd"), "# A");
        Files.setLastModifiedTime(file,
                FileTime.from(LocalDateTime.of(2026, 5, 3, 12, 0).atZone(ZoneId.systemDefault()).toInstant()));
        return DeckDate.of(new DeckDraft(file, List.of(), Map.of("date", written, "lang", lang), new ImportLosses()));
    }

    @Test
    void is_the_day_on_which_the_deck_was_saved_where_it_says_so() throws Exception {
        assertEquals("May 3, 2026", date("last-modified", ""));
        assertEquals("3. Mai 2026", date("last-modified", "de"));
        assertEquals("3 mai 2026", date("Last-modified", "fr_FR"));
    }

    @Test
    void stands_as_it_is_written_otherwise() throws Exception {
        assertEquals("Spring 2026", date("Spring 2026", ""));
        assertEquals("", date("", ""));
    }
}
