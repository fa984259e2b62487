package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageKeysTest {

    /** The bundles of sentences that the code says by their keys. */
    private static final List<String> SAID = List.of("session", "server", "app", "archive", "storage", "importer", "team",
            "stored", "doctor");
    /** The other bundles that the windows speak: the keys of these are put together from names too. */
    private static final List<String> SHOWN = List.of("ui", "settings");
    /** The program's languages besides English. */
    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "ar");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)+)\"");
    /** Keys that are put together from a name. */
    private static final Pattern MADE = Pattern.compile("archive\\.(cause|remedy)\\..*");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private static Stream<Arguments> translations() {
        return Stream.concat(SAID.stream(), SHOWN.stream())
                .flatMap(bundle -> LANGUAGES.stream().map(language -> Arguments.of(bundle, language)));
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/messages/" + bundle + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> keysInCode(Set<String> prefixes) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var keys = new TreeSet<String>();
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(key -> prefixes.contains(prefix(key)) && !key.endsWith(".db")).forEach(keys::add);
            }
            return keys;
        }
    }

    private static String prefix(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @ParameterizedTest
    @FieldSource("SAID")
    void are_all_used_and_all_that_are_used_are_written(String bundle) throws IOException {
        var written = new TreeSet<>(read(bundle).stringPropertyNames());
        var used = keysInCode(written.stream().map(MessageKeysTest::prefix).collect(Collectors.toSet()));
        written.removeIf(key -> MADE.matcher(key).matches());
        assertEquals(written, used);
    }

    @ParameterizedTest
    @FieldSource("SAID")
    void are_sound_patterns(String bundle) throws IOException {
        for (var key : read(bundle).stringPropertyNames()) {
            var values = new Object[]{1, 2, 3};
            var said = read(bundle).getProperty(key).contains("{")
                    ? Message.of(bundle, key, values).english()
                    : Message.of(bundle, key).english();
            assertFalse(said.isBlank() || said.contains("{") || said.contains("''"), key + ": " + said);
        }
    }

    /** Sentences that the terminal and clients of the room alone read, which are English everywhere. */
    private static final Pattern ENGLISH = Pattern
            .compile(
                    "(http|options|erase|export|import)\\..*|team\\.setup_.*|start\\.(bad_home|display_silent|lacks_.*|no_display"
                            + "|no_lengths|not_measured|nothing_to_resume|over|running.*|wayland_alone|wrong_length)");

    /** Words that are the same in another language. */
    private static final Set<String> ALIKE = Set.of("min", "hmin", "Port", "Minutes", "Notes", "Points", "Question", "Questions",
            "Sources",
            "Text", "Workshops");

    @ParameterizedTest
    @MethodSource("translations")
    void are_said_in_each_language_of_the_program_with_the_same_values_in_them(String bundle, String language)
            throws IOException {
        var english = read(bundle);
        var other = read(bundle + "_" + language);
        var expected = new TreeSet<>(english.stringPropertyNames());
        expected.removeIf(key -> ENGLISH.matcher(key).matches());
        assertEquals(expected, new TreeSet<>(other.stringPropertyNames()));
        for (var key : expected) {
            var said = other.getProperty(key);
            assertEquals(places(english.getProperty(key)), places(said), key);
            assertFalse((said.isBlank() && !english.getProperty(key).isBlank()) || said.contains("'"), key + ": " + said);
            assertFalse(said.equals(english.getProperty(key)) && LETTERS.matcher(said.replaceAll("\\{[^}]*}", "")).find()
                    && !ALIKE.contains(said.replaceAll("\\{[^}]*}|[^\\p{L}]", "")) && !key.startsWith("key."),
                    key + " is in English in " + language + ": " + said);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void can_be_filled_in_with_any_number(String bundle, String language) throws IOException {
        for (var key : read(bundle + "_" + language).stringPropertyNames()) {
            for (int number : List.of(0, 1, 2, 3, 11, 100, 1_234)) {
                var said = MessageBundle.of(bundle, language).text(key, number, number, number, number);
                assertFalse(said.contains("{") || said.contains("}"), key + ": " + said);
            }
        }
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\d").matcher(sentence).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            session | refused.unknown_segment | x | There is no segment 'x' in this workshop.
            server  | http.field_text         | x | "x" is a text.
            server  | port.bad_address        | x | The room can't listen on x: is that an address of this machine?
            app     | options.bind            | x | --bind takes an address of this machine, not 'x'
            """)
    void have_their_values_in_them(String bundle, String key, String value, String words) {
        assertEquals(words, Message.of(bundle, key, value).english());
    }

    @Test
    void write_numbers_as_clients_read_them() {
        assertEquals("this takes at most 4000 characters, and has 12345",
                Message.of("session", "refused.text_long", 4_000, 12_345).english());
    }

    @Test
    void may_hold_another() {
        var cause = Message.of("archive", "archive.cause.full");
        var remedy = Message.of("archive", "archive.remedy.full");
        assertEquals(
                "The archive at a.db can't be opened: its disk is full. It was left as it is; make room there, then try again.",
                Message.of("archive", "archive.cannot_open", "a.db", cause, remedy).english());
    }
}
