package org.quarterdeck.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.TinyDictionary;

class SpellingTest {

    @TempDir
    Path folder;

    private Path dictionaries;
    private Path home;

    @BeforeEach
    void put() throws IOException {
        dictionaries = Files.createDirectories(folder.resolve("share/hunspell"));
        home = folder.resolve("home");
        TinyDictionary.write(dictionaries, "en_US");
    }

    private Spelling spelling() {
        return new Spelling(new DictionaryFinder(List.of(DictionaryFinder.own(home), dictionaries.getParent()), Locale.US), home);
    }

    private String found(String tag) throws IOException {
        return new DictionaryFinder(List.of(dictionaries), Locale.CANADA).find(tag)
                .map(files -> files.words().getFileName().toString())
                .orElse("none");
    }

    @Test
    void misspelt_words_are_told_from_others_by_the_rules_of_the_dictionary() {
        var spelling = spelling();
        assertEquals(List.of("wellcome", "gueste"),
                spelling.misspelt("en", List.of("welcome", "Welcome", "guests", "wellcome", "gueste", "guest's")));
        assertEquals(List.of("welcome"), spelling.suggestions("en", "wellcome"));
        assertEquals(List.of(), spelling.suggestions("de", "wellcome"));
    }

    @Test
    void words_in_other_letters_are_none_that_the_dictionary_could_know() {
        assertEquals(List.of(), spelling().misspelt("en", List.of("مرحبا", "שלום", "привет")));
    }

    @Test
    void where_there_is_no_dictionary_nothing_is_misspelt_and_one_that_comes_later_is_taken() throws IOException {
        var spelling = spelling();
        assertTrue(spelling.dictionary("de").isEmpty());
        assertEquals(List.of(), spelling.misspelt("de", List.of("xyz")));
        TinyDictionary.write(Files.createDirectories(DictionaryFinder.own(home)), "de_AT");
        assertEquals(List.of("xyz"), spelling.misspelt("de", List.of("xyz", "welcome")));
        assertEquals(Locale.forLanguageTag("de-AT"), spelling.dictionary("de").orElseThrow().language());
    }

    @Test
    void the_country_of_the_workshop_counts_before_that_of_the_system_and_that_before_the_usual_one() throws IOException {
        assertEquals("en_US.dic", found("en-GB"));
        TinyDictionary.write(dictionaries, "en_GB");
        TinyDictionary.write(dictionaries, "en_CA");
        TinyDictionary.write(dictionaries, "de_DE_frami");
        TinyDictionary.write(dictionaries, "de_AT_frami");
        Files.writeString(dictionaries.resolve("hyph_fr_FR.dic"), "");
        Files.writeString(dictionaries.resolve("fr_FR.dic"), "");
        assertEquals("en_GB.dic", found("en-GB"));
        assertEquals("en_CA.dic", found("en"));
        assertEquals("de_DE_frami.dic", found("de"));
        assertEquals("none", found("fr"));
        assertEquals("none", found("xx-nonsense"));
    }

    @Test
    void a_word_of_ones_own_is_kept_for_other_workshops() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("spelling.txt"), "# mine\nquarterdeck");
        var spelling = spelling();
        spelling.add("Ahoi");
        spelling.add("Ahoi");
        assertEquals(List.of("ahoi"), spelling.misspelt("en", List.of("Quarterdeck", "quarterdeck", "Ahoi", "ahoi")));
        assertEquals("# mine\nquarterdeck\nAhoi\n", Files.readString(home.resolve("spelling.txt")));
        assertEquals(List.of(), spelling().misspelt("en", List.of("Ahoi")));
    }

    @Test
    void a_damaged_dictionary_counts_as_none() throws IOException {
        Files.writeString(dictionaries.resolve("en_US.aff"), "SET nonsense\nSFX A Y 3\n");
        try (var log = LogCapture.of(Spelling.class)) {
            assertTrue(spelling().dictionary("en").isEmpty());
            assertEquals(List.of("a dictionary cannot be read"), log.messages());
        }
    }

    @Test
    void the_dictionaries_of_the_system_can_be_read() {
        var finder = DictionaryFinder.of(home);
        assumeTrue(finder.find("en-US").isPresent(), "no English dictionary is installed here");
        var spelling = new Spelling(finder, home);
        assertEquals(List.of("recieve"), spelling.misspelt("en-US", List.of("receive", "don't", "Trainers", "recieve")));
        assertTrue(spelling.suggestions("en-US", "recieve").contains("receive"));
        if (finder.find("de-DE").isPresent()) {
            assertEquals(List.of("Rechtschreipung"),
                    spelling.misspelt("de", List.of("Rechtschreibung", "Teilnehmerinnen", "Gruppenarbeit", "Rechtschreipung")));
            assertFalse(spelling.suggestions("de", "Rechtschreipung").isEmpty());
        }
    }
}
