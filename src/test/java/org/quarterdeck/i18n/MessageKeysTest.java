package org.quarterdeck.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeysTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)+)\"");
    /** Keys that are put together from a name. */
    private static final Pattern MADE = Pattern.compile("archive\\.(cause|remedy)\\..*");

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
    @ValueSource(strings = {"session", "server", "app", "archive", "storage", "importer"})
    void are_all_used_and_all_that_are_used_are_written(String bundle) throws IOException {
        var written = new TreeSet<>(read(bundle).stringPropertyNames());
        var used = keysInCode(written.stream().map(MessageKeysTest::prefix).collect(Collectors.toSet()));
        written.removeIf(key -> MADE.matcher(key).matches());
        assertEquals(written, used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "server", "app", "archive", "storage", "importer"})
    void are_sound_patterns(String bundle) throws IOException {
        for (var key : read(bundle).stringPropertyNames()) {
            var values = new Object[]{1, 2, 3};
            var said = read(bundle).getProperty(key).contains("{")
                    ? Message.of(bundle, key, values).english()
                    : Message.of(bundle, key).english();
            assertFalse(said.isBlank() || said.contains("{") || said.contains("''"), key + ": " + said);
        }
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
