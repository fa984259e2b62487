package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationWordListTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "fr", "es", "pt-BR", "ar"})
    void a_language_starts_from_the_list_that_is_brought(String lang) throws Exception {
        var words = ModerationWordList.of(home, lang);
        assertTrue(words.size() > 10);
        assertTrue(words.stream().noneMatch(word -> word.startsWith("#")));
    }

    @Test
    void what_the_trainer_wrote_there_counts_and_is_left_alone() throws Exception {
        ModerationWordList.of(home, "en");
        var file = home.resolve("moderation/en.txt");
        Files.writeString(file, "# mine\n synergy \n\n");
        assertEquals(Set.of("synergy"), ModerationWordList.of(home, "en"));
        assertEquals("# mine\n synergy \n\n", Files.readString(file));
    }

    @Test
    void every_list_that_is_brought_is_ready_to_be_edited() throws Exception {
        ModerationWordList.ready(home);
        assertEquals(names(Path.of("assets/moderation")), names(home.resolve("moderation")));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void a_language_without_a_list_holds_nothing_back() throws Exception {
        assertEquals(Set.of(), ModerationWordList.of(home, "tlh"));
        assertFalse(Files.exists(home.resolve("moderation")));
    }
}
