package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;

class FaultsInEveryLanguageTest {

    @SuppressWarnings("unused") // named by FieldSource
    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "ar");
    private static final Pattern FAULT = Pattern.compile("^.*?:\\d+:\\d+: (?:error|warning): (.*)$", Pattern.MULTILINE);
    /** What an author writes, which no translation touches. */
    private static final Pattern WRITTEN = Pattern.compile("`[^`]+`");
    /** The pieces of sentences in the code. */
    private static final Pattern SENTENCE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @AfterEach
    void in_english_again() {
        ProgramLanguage.choose("en");
    }

    private static Diagnostic fault(String message) {
        return new Diagnostic("workshop.md", 1, 1, Severity.ERROR, message);
    }

    private static List<String> faultsOfCorpus() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/workshops"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".expected")).toList()) {
                FAULT.matcher(Files.readString(file)).results().map(each -> each.group(1)).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_windows_say_every_fault_in_their_own_language_with_what_the_author_wrote(String language) throws IOException {
        ProgramLanguage.choose(language);
        var faults = faultsOfCorpus();
        assertTrue(faults.size() > 80, () -> "a corpus of " + faults.size());
        for (var english : faults) {
            var said = fault(english).words();
            assertFalse(said.equals(english) || said.contains("{0}") || said.contains("{1}"), said);
            var written = WRITTEN.matcher(english).results().map(each -> each.group()).sorted().toList();
            assertEquals(written, WRITTEN.matcher(said).results().map(each -> each.group()).sorted().toList(),
                    () -> english + "\n" + said);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_language_has_each_sentence_with_the_places_of_the_english_one(String language) throws IOException {
        var english = read("faults");
        var other = read("faults_" + language);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (var key : other.stringPropertyNames()) {
            assertTrue(places(english.getProperty(key)).containsAll(places(other.getProperty(key))), key);
            assertFalse(other.getProperty(key).isBlank(), key);
        }
    }

    /** A sentence that is changed in the code without the catalogue would stay English in the windows unseen. */
    @Test
    void every_sentence_of_the_catalogue_is_one_that_the_code_makes() throws IOException {
        var code = new StringBuilder("bright dark ");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/quarterdeck/workshop/parser"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                SENTENCE.matcher(Files.readString(file)).results()
                        .forEach(each -> code.append(each.group(1).replace("\\\"", "\"").replace("\\\\", "\\")).append(' '));
            }
        }
        var words = Pattern.compile("\\s+").matcher(code.toString().replace('`', ' ').replace('\'', ' ')).replaceAll(" ");
        var unknown = new ArrayList<String>();
        var english = read("faults");
        for (var key : english.stringPropertyNames()) {
            for (var piece : english.getProperty(key).split("\\{\\d}", -1)) {
                var longest = Stream.of(piece.split("[`'\\s:,;{}()\\[\\]]+")).filter(word -> word.length() > 3).toList();
                longest.stream().filter(word -> !words.contains(word)).forEach(word -> unknown.add(key + ": " + word));
            }
        }
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            de | unknown key 'titel': did you mean `title`? | unbekannter Schlüssel „titel“: Meinten Sie `title`?
            de | unknown poll 'choise': one of choice, multiple; did you mean `choice`? | unbekannter Wert „choise“ für poll: eines von choice, multiple; meinten Sie `choice`?
            de | `minutes` holds a list: it takes a number | `minutes` enthält eine Liste: Hierhin gehört eine Zahl
            fr | the picture 'a.png' isn't there: there is 'b.png' in that place | l’image «\u00a0a.png\u00a0» est introuvable\u00a0: il y a «\u00a0b.png\u00a0» à cet endroit
            es | this `choice` has 1 option to pick from: write two or more as a list, each on a line such as `- [ ] One` | este `choice` tiene 1 opción que elegir: escriba dos o más como lista, cada una en una línea como `- [ ] One`
            de | something that nobody has put into the catalogue | something that nobody has put into the catalogue
            en | unknown key 'titel': did you mean `title`? | unknown key 'titel': did you mean `title`?
            """)
    void have_their_values_in_them(String language, String english, String words) {
        ProgramLanguage.choose(language);
        assertEquals(words, fault(english).words());
        assertEquals("workshop.md:1:1: error: " + english, fault(english).toString(), "the command line stays English");
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/messages/" + bundle + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> places(String sentence) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(sentence).results().map(each -> each.group()).forEach(places::add);
        return places;
    }
}
